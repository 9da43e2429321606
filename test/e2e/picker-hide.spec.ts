import { expect, outerHtml, SMOKE, test } from './fixtures';
import { CLUTTER, pageWithUnknownBox, STORY } from './pages/unknown-box';
import { expectPickerClosed, expectPickerOpen, finishWithEnter, shown, startPicker } from './picker';
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

    // First press: the line in the popup; second: the box; third: always.
    await startPicker(popup, page, 'pick-clutter');
    await page.getByText('We answer letters').hover();
    await page.getByText('We answer letters').click();
    await expect.poll(() => shown(page)).not.toContain(CLUTTER);
    expect(await shown(page)).toContain(STORY);
    await page.keyboard.press('Enter');
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

test('by keyboard: the article cannot be picked, the size can be changed, undo and Escape restore the page', async ({
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
  await startPicker(popup, page, 'pick-clutter');
  // The story cannot be chosen.
  await page.getByText(STORY).click();
  expect(await shown(page)).toContain(STORY);
  // To what stands before, and choose it.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  // Past "everywhere" to "undo".
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toContain(CLUTTER);
  await page.keyboard.press('Escape');
  await expectPickerClosed(page);
  const last = await pressToolbar();
  await setCleanView(last, false);
  await expect.poll(() => outerHtml(page)).toBe(before);
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
  // By keys alone: it begins where something may be left.
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).not.toContain(CLUTTER);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
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
