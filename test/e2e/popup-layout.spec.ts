import { both, chromiumOnly, expect, SMOKE, test, variant } from './fixtures';
import { POPUP_SIZE, sizeOf } from './popup-card';
import { plainSeed } from './seeds';

const REASON = 'the styles are the same in both browsers';

/** Expression to evaluate in the popup: controls that are smaller than 24 px in a direction. */
const SMALL_TARGETS = `[...document.querySelectorAll('button, summary, select, a[href]')].filter((target) => {
  const { width, height } = (target.closest('.card-head') ?? target).getBoundingClientRect();
  return height > 0 && (width < 24 || height < 23.5) && !target.closest('.linked');
}).map((target) => target.outerHTML)`;

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
      expect(await sizeOf(popup), view).toEqual(POPUP_SIZE);
      expect(await popup.evaluate(SMALL_TARGETS), view).toEqual([]);
      expect(await popup.evaluate('document.documentElement.scrollWidth'), view).toBe(POPUP_SIZE.width);
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
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      // Browsers on phones lack these.
      for (const api of ['commands', 'contextMenus', 'sidePanel'])
        await page.addInitScript(`Object.defineProperty(chrome, '${api}', { value: undefined })`);
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
      expect(errors).toEqual([]);
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
