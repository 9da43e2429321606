import type { Popup } from '../../scripts/driver/popup';
import { both, chromiumOnly, expect, SMOKE, test, variant } from './fixtures';
import { allSeeds, plainSeed } from './seeds';

const SIZE = { width: 400, height: 600 };
const REASON = 'the styles are the same in both browsers';

const sizeOf = (popup: Popup) =>
  popup.evaluate<typeof SIZE>('({ width: window.innerWidth, height: window.innerHeight })');

/** Expression to evaluate in the popup: the headings that are visible without scrolling. */
const VISIBLE_HEADINGS = `(() => {
  const area = document.querySelector('.story').getBoundingClientRect();
  return [...document.querySelectorAll('.card h2')].filter((heading) => {
    const { top, bottom, height } = heading.getBoundingClientRect();
    return height > 0 && top >= area.top && bottom <= Math.min(area.bottom, window.innerHeight);
  }).map((heading) => heading.innerText);
})()`;

/** Expression to evaluate in the popup: controls that are smaller than 24 px in a direction. */
const SMALL_TARGETS = `[...document.querySelectorAll('button, summary, select, a[href]')].filter((target) => {
  const { width, height } = (target.closest('.card-head') ?? target).getBoundingClientRect();
  return height > 0 && (width < 24 || height < 23.5) && !target.closest('.linked');
}).map((target) => target.outerHTML)`;

for (const [at, seed] of allSeeds()
  .filter(({ found }) => found)
  .entries()) {
  test(
    `the three facts about ${seed.slug} are visible without scrolling`,
    both(chromiumOnly(REASON), variant(at % 12 === 0)),
    async ({ openCleanSeed }) => {
      const { popup } = await openCleanSeed(seed);
      expect(await sizeOf(popup)).toEqual(SIZE);
      expect(await popup.evaluate(VISIBLE_HEADINGS)).toEqual(['Dateline', 'Sources cited', 'Related coverage']);
      await popup.close();
    },
  );
}

test(
  'no card or panel changes the size of the popup, and all targets are large enough',
  SMOKE,
  async ({ openCleanSeed }) => {
    const { popup } = await openCleanSeed(plainSeed());
    const cards = ['dateline', 'cited', 'related'].map((card) => `[data-testid=${card}] h2 button`);
    const panels = ['hidden', 'theme', 'export', 'listen', 'options'].map((panel) => `#tab-${panel}`);
    for (const view of [...cards, ...panels]) {
      await popup.click(view);
      await popup.waitFor("document.querySelector('[data-open=true] .card-body, .panel-body')?.innerText.trim()");
      expect(await sizeOf(popup), view).toEqual(SIZE);
      expect(await popup.evaluate(SMALL_TARGETS), view).toEqual([]);
      expect(await popup.evaluate('document.documentElement.scrollWidth'), view).toBe(SIZE.width);
    }
    await popup.close();
  },
);

for (const width of [360, 200])
  test(
    `in a window of ${width} pixels, as on phones and at 400% zoom, nothing is cut off`,
    both(chromiumOnly(REASON), variant(width === 360)),
    async ({ extension, openCleanSeed, tabId }) => {
      const { popup } = await openCleanSeed(plainSeed());
      const id = await tabId();
      await popup.close();
      // Only a tab can have any size: the popup is opened in one, and told that the story's tab is the active one.
      const page = await extension.context.newPage();
      await page.setViewportSize({ width, height: 640 });
      await page.addInitScript(`chrome.tabs.query = () => chrome.tabs.get(${id}).then((tab) => [tab])`);
      await page.goto(extension.urlOf('popup.html'));
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      for (const card of ['Dateline', 'Sources cited', 'Related coverage']) {
        await page.getByRole('button', { name: card }).click();
        expect(await overflow(), card).toBeLessThanOrEqual(0);
      }
      for (const panel of ['Hidden', 'Theme', 'Export', 'Options']) {
        await page.getByRole('navigation').getByRole('button', { name: panel }).click();
        const body = page.locator('.panel-body');
        await expect(body).not.toBeEmpty();
        expect(await overflow(), panel).toBeLessThanOrEqual(0);
        expect(await body.evaluate((all) => all.scrollHeight - all.clientHeight), panel).toBeLessThanOrEqual(0);
      }
      await page.close();
    },
  );

test('an announcement covers nothing', async ({ openCleanSeed }) => {
  const { popup } = await openCleanSeed(plainSeed());
  await popup.click('#tab-export');
  await popup.click('[data-format=citation]');
  await popup.waitFor("document.querySelector('.said')");
  const bottomOf = (selector: string, edge: 'top' | 'bottom') =>
    popup.evaluate<number>(`Math.round(document.querySelector('${selector}').getBoundingClientRect().${edge})`);
  expect(await bottomOf('.panel', 'bottom')).toBeLessThanOrEqual(await bottomOf('.said', 'top'));
  expect(await bottomOf('.said', 'bottom')).toBeLessThanOrEqual(await bottomOf('.panel-bar', 'top'));
  await popup.close();
});
