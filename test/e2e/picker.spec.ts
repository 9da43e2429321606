import { chromiumOnly, expect, outerHtml, test } from './fixtures';
import { pageWithUnknownBox, STORY } from './pages/unknown-box';
import { expectPickerClosed, finishWithEnter, shown, startPicker } from './picker';
import { settle } from './settle';
import { CLEAR_STORAGE } from './sync-quota';

const URL_OF = (name: string) => `https://harbour.test/2031/${name}`;
const ASIDE = '<div class="house-note"><p>The harbour shop has mugs again.</p></div>';
/** A page with two boxes that have the same markup and different words. */
const TWO = pageWithUnknownBox('The old quay').replace(
  '<p class="t">The first fish',
  `${ASIDE}<p class="t">Bread was gone by nine on the first day of all, and the bakers had to send a boy for more flour before noon came.</p>${ASIDE.replace('has mugs again', 'is closed on Mondays')}<p class="t">The first fish`,
);

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(CLEAR_STORAGE);
});

const SAME = chromiumOnly('the same code; Firefox tests picking, previews and Escape');

test('all similar boxes: previewed, counted, and hidden by a rule', async ({
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  serve(URL_OF('quay'), { body: TWO });
  await page.goto(URL_OF('quay'));
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await startPicker(popup, page, 'pick-clutter');
  await page.getByText('The harbour shop has mugs').click();
  await expect.poll(() => shown(page)).not.toContain('mugs again');
  expect(await shown(page)).toContain('closed on Mondays');
  // From the last button on to the choice of what else is meant.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => shown(page)).not.toContain('closed on Mondays');
  // … and only this one again.
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => shown(page)).toContain('closed on Mondays');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('1');
  await finishWithEnter(page);
  expect(await shown(page)).not.toContain('closed on Mondays');
  expect(await shown(page)).toContain(STORY);
  const last = await pressToolbar();
  await setCleanView(last, false);
  expect(await outerHtml(page)).toBe(before);
});

test('Escape undoes a preview', async ({ page, serve, pressToolbar, setCleanView }) => {
  serve(URL_OF('quay'), { body: TWO });
  await page.goto(URL_OF('quay'));
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await startPicker(popup, page, 'pick-clutter');
  await page.getByText('The harbour shop has mugs').click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => shown(page)).not.toContain('closed on Mondays');
  await page.keyboard.press('Escape');
  await expectPickerClosed(page);
  await expect.poll(() => shown(page)).toContain('closed on Mondays');
  // So is what was pointed at: it was not confirmed.
  expect(await shown(page)).toContain('mugs again');
});

test(
  'a previewed rule does not stay in effect when another one is stored',
  SAME,
  async ({ page, serve, pressToolbar, setCleanView }) => {
    serve(URL_OF('quay'), { body: TWO });
    await page.goto(URL_OF('quay'));
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await startPicker(popup, page, 'pick-clutter');
    await page.getByText('The harbour shop has mugs').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => shown(page)).not.toContain('closed on Mondays');
    // On every site: what is called this, and not what is written like it.
    await page.keyboard.press('2');
    await finishWithEnter(page);
    await expect.poll(() => shown(page)).toContain('closed on Mondays');
    expect(await shown(page)).not.toContain('mugs again');
  },
);

test('a missing box is picked, shown at once, and always kept', async ({ page, serve, pressToolbar, setCleanView }) => {
  const gap = '<div class="promo-box"><p>Sign up for our newsletter and follow us for updates.</p></div>';
  const html = (name: string) =>
    pageWithUnknownBox(name).replace('<p class="t">The first fish', `${gap}<p class="t">The first fish`);
  for (const name of ['quay', 'pier']) serve(URL_OF(name), { body: html(`The old ${name}`) });
  await page.goto(URL_OF('quay'));
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  expect(await shown(page)).not.toContain('Sign up for our newsletter');
  await popup.click('#tab-hidden');
  await startPicker(popup, page, 'pick-gap');
  // While it is pointed at, what is hidden is seen; the story cannot be chosen.
  await page.getByText(STORY).click();
  await page.getByText('Sign up for our newsletter').click();
  await expect.poll(() => shown(page)).toContain('Sign up for our newsletter');
  // Undo, and point again, by keys alone.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectPickerClosed(page);
  await expect.poll(() => shown(page)).not.toContain('Sign up for our newsletter');
  const again = await pressToolbar();
  await again.click('#tab-hidden');
  await startPicker(again, page, 'pick-gap');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toContain('Sign up for our newsletter');
  await page.keyboard.press('1');
  await finishWithEnter(page);
  await page.goto(URL_OF('pier'));
  const other = await pressToolbar();
  await setCleanView(other, true);
  expect(await shown(page)).toContain('Sign up for our newsletter');
});

test('a report of the picked box opens in a tab, with its label and no other text', async ({
  extension,
  page,
  serve,
  pressToolbar,
  setCleanView,
}) => {
  serve(URL_OF('quay'), { body: pageWithUnknownBox('The old quay') });
  await page.goto(URL_OF('quay'));
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  await startPicker(popup, page, 'pick-clutter');
  await page.getByText('We answer letters').click();
  await page.keyboard.press('r');
  const opened = () => extension.context.pages().find((one) => one.url().includes('/report.html'));
  await expect.poll(opened).toBeTruthy();
  const report = opened() ?? page;
  await expect(report.locator('body')).toContainText('harbour.test');
  const text = await report.locator('body').innerText();
  expect(text).toContain('Ask the harbour desk.');
  expect(text).not.toContain('We answer letters');
  expect(text).not.toContain('/2031/quay');
  await expectPickerClosed(page);
});

test(
  'a rule that would hide a paragraph of a remembered article is refused',
  SAME,
  async ({ extension, page, serve, pressToolbar, setCleanView }) => {
    // What is a box on one page is the story on the other.
    const story = pageWithUnknownBox('The long pier')
      .replaceAll('class="t"', 'class="house-extra"')
      .replaceAll(/<div class="house-extra">.*?<\/div>/g, '');
    serve(URL_OF('pier'), { body: story });
    const line = '<p class="house-extra">Ask the harbour desk: We answer letters on Tuesdays.</p>';
    serve(URL_OF('quay'), {
      body: pageWithUnknownBox('The old quay').replace(/<div class="house-extra">.*?<\/div>/, line),
    });
    await extension.worker.evaluate(`chrome.storage.local.set({ 'memory-on': true })`);
    await page.goto(URL_OF('pier'));
    const first = await pressToolbar();
    await setCleanView(first, true);
    await expect
      .poll(() =>
        extension.worker.evaluate(`chrome.storage.local.get('memory-stories').then((all) => JSON.stringify(all))`),
      )
      .toContain('The long pier');
    await setCleanView(first, false);
    await first.close();
    await page.goto(URL_OF('quay'));
    const popup = await pressToolbar();
    await setCleanView(popup, true);
    await startPicker(popup, page, 'pick-clutter');
    await page.getByText('We answer letters').click();
    await expect.poll(() => shown(page)).not.toContain('We answer letters');
    await page.keyboard.press('1');
    await settle(page);
    const rules = await extension.worker.evaluate(
      `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('rule:')))`,
    );
    // The selector names the other page's story; the label does not.
    expect(rules).toEqual([]);
  },
);
