import { expect, hasMarks, outerHtml, SMOKE, test, visibleLines } from './fixtures';
import { plainSeed } from './seeds';
import { labelMismatches } from './visible-text';

const seed = plainSeed();
const { headline = '', byline = [], site = '', published } = seed.article;

test('the popup shows headline, site, byline, date and the switch', SMOKE, async ({ openSeed, pressToolbar }) => {
  await openSeed(seed);
  const popup = await pressToolbar();
  expect(await popup.text('headline')).toBe(headline);
  const words = await popup.evaluate<string>('document.body.innerText');
  expect(words).toContain(site);
  for (const name of byline) expect(words).toContain(name);
  if (published) expect(words).toContain(published.slice(0, 4));
  expect(await popup.accessibleNames('switch')).toEqual(['Clean view']);
  await popup.close();
});

test(
  'on hides clutter and keeps the article; off restores the page',
  SMOKE,
  async ({ openSeed, page, pressToolbar, setCleanView }) => {
    await openSeed(seed);
    await page.evaluate(() => scrollTo(0, 500));
    const before = {
      html: await outerHtml(page),
      y: await page.evaluate(() => scrollY),
      lines: await visibleLines(page),
    };
    const popup = await pressToolbar();
    expect(await outerHtml(page)).toBe(before.html);

    await setCleanView(popup, true);
    expect(await hasMarks(page)).toBe(true);
    expect(labelMismatches(seed, before.lines, await visibleLines(page))).toEqual([]);
    await popup.click('#tab-hidden');
    expect(await popup.text('hidden-count')).toMatch(/[1-9]/);

    await setCleanView(popup, false);
    expect(await outerHtml(page)).toBe(before.html);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before.y);
    await expect.poll(() => visibleLines(page)).toEqual(before.lines);
    await popup.close();
  },
);

test('the paragraph in view keeps its position on the screen', async ({
  openSeed,
  page,
  pressToolbar,
  setCleanView,
}) => {
  await openSeed(seed);
  const paragraph = seed.blocks.filter(({ label, kind }) => label === 'story' && kind === 'paragraph')[3]?.text ?? '';
  const top = (scroll: boolean) =>
    page.evaluate(
      ({ words, scroll }) => {
        const folded = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
        const found = [...document.querySelectorAll('p')].find((element) => folded(element) === words);
        if (scroll) scrollBy(0, (found?.getBoundingClientRect().top ?? 0) - 200);
        return found?.getBoundingClientRect().top ?? Number.NaN;
      },
      { words: paragraph, scroll },
    );
  const before = await top(true);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await expect.poll(async () => Math.abs((await top(false)) - before)).toBeLessThan(60);
  await popup.close();
});

test('the badge shows whether the clean view is on', async ({
  extension,
  openSeed,
  pressToolbar,
  tabId,
  setCleanView,
}) => {
  await openSeed(seed);
  const id = await tabId();
  const badge = () => extension.worker.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${id} })`);
  const popup = await pressToolbar();
  expect(await badge()).toBe('');
  await setCleanView(popup, true);
  await expect.poll(badge).not.toBe('');
  await setCleanView(popup, false);
  await expect.poll(badge).toBe('');
  await popup.close();
});

for (const [name, way] of [
  ['the shortcut', 'runCommand'],
  ['the context menu', 'chooseMenuItem'],
] as const) {
  test(`${name} toggles the clean view without the popup`, async ({ extension, openSeed, page, pressToolbar }) => {
    await openSeed(seed);
    const before = await outerHtml(page);
    // The press grants the extension this tab, as a shortcut or the menu does.
    await (await pressToolbar()).close();
    await page.bringToFront();
    await extension[way]('toggle-clean-view');
    await expect.poll(() => hasMarks(page)).toBe(true);
    await extension[way]('toggle-clean-view');
    await expect.poll(() => outerHtml(page)).toBe(before);
  });
}

test('the shortcut is Alt+R', async ({ extension }) => {
  const commands = await extension.worker.evaluate<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
  expect(commands).toContainEqual(expect.objectContaining({ name: 'toggle-clean-view', shortcut: 'Alt+R' }));
});

test('works on a page whose content security policy forbids everything', async ({
  openSeed,
  page,
  pressToolbar,
  setCleanView,
}) => {
  await openSeed(seed, { 'content-security-policy': "default-src 'none'; sandbox" });
  const before = { html: await outerHtml(page), lines: await visibleLines(page) };
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  expect(labelMismatches(seed, before.lines, await visibleLines(page))).toEqual([]);
  await setCleanView(popup, false);
  expect(await outerHtml(page)).toBe(before.html);
  await popup.close();
});

test('prose of the article stays, whatever its words, and the popup says how much', async ({
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  const call = 'Sign up to our newsletter and get the best stories in your inbox every morning.';
  const doubted = [
    `“We stood here every day and looked at the water,” said Ida Holm. ${call}`,
    `The council paid for the works with a loan that runs for thirty years. ${call}`,
  ];
  const text = [
    'The first ferry in two years left the harbour of Eastmere on Tuesday morning with ninety people on board, the line said.',
    'The old quay had been closed since a storm tore away its northern end, and repairs took longer than the council had hoped for.',
    ...doubted,
  ];
  const title = 'Ferry to Eastmere sails again after two years';
  const url = 'https://post.test/2026/05/ferry';
  const body = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>${text.map((line) => `<p>${line}</p>`).join('')}</article></main><footer>Harbour Post</footer></body></html>`;
  serve(url, { body });
  await page.goto(url);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  for (const line of doubted) expect(await visibleLines(page)).toContain(line);
  await popup.click('#tab-hidden');
  await popup.waitFor(`document.querySelector('[data-testid="doubted"]')?.innerText.startsWith('2 passages')`);
  expect(await popup.evaluate("document.querySelector('.worth-checking').innerText")).toContain('said Ida Holm');
  await popup.close();
});
