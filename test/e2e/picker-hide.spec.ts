import { expect, outerHtml, SMOKE, test } from './fixtures';
import { CLUTTER, pageWithUnknownBox, STORY } from './pages/unknown-box';
import { expectPickerClosed, expectPickerOpen, finishWithEnter, shown, startPicker } from './picker';
import { settle } from './settle';
import { CLEAR_STORAGE } from './sync-quota';

const ONE = { url: 'https://harbour.test/2031/quay', html: pageWithUnknownBox('The old quay') };
const OTHER = { url: 'https://harbour.test/2031/pier', html: pageWithUnknownBox('The long pier') };

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(CLEAR_STORAGE);
});

test(
  'a missed box is picked, hidden, and stays hidden on the site',
  SMOKE,
  async ({ page, serve, pressToolbar, setCleanView }) => {
    serve(ONE.url, { body: ONE.html });
    serve(OTHER.url, { body: OTHER.html });
    await page.goto(ONE.url);
    const before = await outerHtml(page);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    expect(await shown(page)).toContain(CLUTTER);

    // First press: the line in the popup; second: the box; third: on this site.
    await startPicker(popup, page, 'pick-clutter');
    await page.getByText('We answer letters').hover();
    await page.getByText('We answer letters').click();
    await expect.poll(() => shown(page)).not.toContain(CLUTTER);
    expect(await shown(page)).toContain(STORY);
    await page.keyboard.press('1');
    // Done, once the rule is kept.
    await finishWithEnter(page);

    for (const { url } of [ONE, OTHER]) {
      await page.goto(url);
      const again = await pressToolbar();
      await setCleanView(again, true);
      expect(await shown(page)).not.toContain(CLUTTER);
      expect(await shown(page)).toContain(STORY);
      await setCleanView(again, false);
      await again.close();
    }
    await page.goto(ONE.url);
    expect(await outerHtml(page)).toBe(before);
  },
);

test('by keyboard: nothing is selected at first; undo points again; Escape restores the page', async ({
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  serve(ONE.url, { body: ONE.html });
  await page.goto(ONE.url);
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  const clean = await shown(page);
  await startPicker(popup, page, 'pick-clutter');
  // Nothing is likely to be clutter, so that Enter hides nothing.
  await page.keyboard.press('Enter');
  await settle(page);
  expect(await shown(page)).toBe(clean);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  // From "Done" back to "Undo".
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toContain(CLUTTER);
  // The same box is selected again.
  await expectPickerOpen(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  await page.keyboard.press('Escape');
  await expectPickerClosed(page);
  expect(await shown(page)).toBe(clean);
  const last = await pressToolbar();
  await setCleanView(last, false);
  await expect.poll(() => outerHtml(page)).toBe(before);
});

test('a part of the story is hidden on this page only', async ({
  extension,
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  serve(ONE.url, { body: ONE.html.replace(STORY, `<em>${STORY}</em>`) });
  await page.goto(ONE.url);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await startPicker(popup, page, 'pick-clutter');
  // What is inside the paragraph means the paragraph.
  await page.getByText(STORY).click();
  expect(await shown(page)).toContain(STORY);
  await page.keyboard.press('1');
  await expect.poll(() => shown(page)).not.toContain('a night of speeches');
  await finishWithEnter(page);
  expect(await shown(page)).not.toContain('a night of speeches');
  const rules = await extension.worker.evaluate(
    `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('rule:')))`,
  );
  expect(rules).toEqual([]);
});

for (const [where, press] of [
  ['pointing', []],
  ['the question about the story', ['click']],
  ['the panel', ['Tab', 'Enter']],
] as const)
  test(`Escape leaves from ${where}, also with the focus on the page`, async ({
    page,
    serve,
    pressToolbar,
    setCleanView,
  }) => {
    serve(ONE.url, { body: ONE.html.replace('</h1>', '</h1><button autofocus>Share</button>') });
    await page.goto(ONE.url);
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    const [html, clean] = [await outerHtml(page), await shown(page)];
    await startPicker(popup, page, 'pick-clutter');
    for (const step of press) await (step === 'click' ? page.getByText(STORY).click() : page.keyboard.press(step));
    // Tab stays inside, and the page's own focus does not matter.
    for (let at = 0; at < 7; at++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('div');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Escape');
    await expectPickerClosed(page);
    expect(await shown(page)).toBe(clean);
    expect(await outerHtml(page)).toBe(html);
  });

test('everywhere: boxes under the same label are hidden on other sites, too', async ({
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  const elsewhere = 'https://pier.test/2031/pier';
  serve(ONE.url, { body: ONE.html });
  // Other names, the same words.
  serve(elsewhere, { body: OTHER.html.replace('class="house-extra"', 'class="q7x1z9"') });
  await page.goto(ONE.url);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await startPicker(popup, page, 'pick-clutter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  await page.keyboard.press('2');
  await finishWithEnter(page);
  await page.goto(elsewhere);
  const again = await pressToolbar();
  await setCleanView(again, true);
  const now = await shown(page);
  expect(now).not.toContain(CLUTTER);
  expect(now).not.toContain('Tuesdays and Fridays');
  expect(now).toContain(STORY);
  await setCleanView(again, false);
  await again.close();
});

test('from the context menu; the wheel with Shift selects inner elements', async ({
  extension,
  page,
  serve,
  pressToolbar,
}) => {
  serve(ONE.url, { body: ONE.html });
  await page.goto(ONE.url);
  // The press grants the extension this tab, as the menu does.
  await (await pressToolbar()).close();
  await page.bringToFront();
  await extension.chooseMenuItem('point-at-clutter');
  await expectPickerOpen(page);
  await page.getByText('We answer letters').hover();
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  expect(await shown(page)).toContain('We answer letters');
});
