import { expect, lines, marked, outerHtml, test } from '../fixtures';
import { plainSeed } from '../seeds';
import { faults } from '../visible';

const seed = plainSeed();
const FORGET = 'Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]).then(() => true)';
const CHECKED = `document.querySelector('[data-testid="clean-view"]').getAttribute('aria-checked')`;

test('the background ended between any two steps is not missed', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  tabId,
  turn,
}) => {
  await openSeed(seed);
  const before = { html: await outerHtml(page), lines: await lines(page) };
  const badge = async () => extension.worker.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${id} })`);
  const id = await tabId();
  await extension.stopWorker();

  const popup = await pressToolbar();
  await extension.stopWorker();
  await turn(popup, true);
  expect(faults(seed, before.lines, await lines(page))).toEqual([]);
  await extension.stopWorker();
  await popup.evaluate("document.querySelector('#tab-look').click()");
  await popup.until("document.querySelector('[name=theme]')");
  await extension.stopWorker();
  await popup.evaluate("document.querySelector('[name=theme][value=sepia]').click()");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(ground).not.toBe('rgba(0, 0, 0, 0)');
  // What was chosen is kept half a second later.
  await page.waitForTimeout(700);
  await popup.close();
  const sepia = await ground();
  await extension.stopWorker();

  const again = await pressToolbar();
  expect(await again.evaluate(CHECKED)).toBe('true');
  await extension.stopWorker();
  await turn(again, false);
  expect(await outerHtml(page)).toBe(before.html);
  await extension.stopWorker();
  await turn(again, true);
  expect(await ground()).toBe(sepia);
  await again.close();
  await extension.stopWorker();
  await page.reload();
  const last = await pressToolbar();
  expect(await last.evaluate(CHECKED)).toBe('false');
  await expect.poll(badge).toBe('');
  await turn(last, true);
  expect(await ground()).toBe(sepia);
  await expect.poll(badge).not.toBe('');
  await turn(last, false);
  expect(await outerHtml(page)).toBe(before.html);
  await last.close();
  await extension.worker.evaluate(FORGET);
});

test('the background ended while the page is read: a later press finds all well', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  turn,
}) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  for (const pause of [0, 5, 20, 60]) {
    const popup = await pressToolbar();
    const pressed = popup.evaluate(`document.querySelector('[data-testid="clean-view"]').click()`).catch(() => {});
    await page.waitForTimeout(pause);
    await extension.stopWorker();
    await pressed;
    await popup.close();
    const again = await pressToolbar();
    // Whether the page had followed or not, the popup tells the truth.
    const on = (await again.evaluate(CHECKED)) === 'true';
    expect(await marked(page)).toBe(on);
    await turn(again, true);
    await turn(again, false);
    expect(await outerHtml(page)).toBe(before);
    await again.close();
  }
});

test('the extension updated with the view on: the page can be given back, and the new copy works', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  turn,
}) => {
  await openSeed(seed);
  const before = { html: await outerHtml(page), lines: await lines(page) };
  const sheets = () =>
    page.evaluate(() =>
      ['sheet', 'look', 'marks'].map((name) =>
        getComputedStyle(document.documentElement).getPropertyValue(`--clean-copy-${name}`),
      ),
    );
  const popup = await pressToolbar();
  await turn(popup, true);
  const clean = await outerHtml(page);
  await popup.close();
  await extension.reload();

  const again = await pressToolbar();
  expect(await again.evaluate(CHECKED)).toBe('false');
  expect(await outerHtml(page)).toBe(before.html);
  expect(await sheets()).toEqual(['', '', '']);
  // The earlier copy does nothing any more when the page goes on.
  await page.evaluate(() => document.body.append(document.createElement('i')));
  await page.waitForTimeout(400);
  expect(await marked(page)).toBe(false);
  await page.evaluate(() => document.body.lastElementChild?.remove());

  await turn(again, true);
  expect(await outerHtml(page)).toBe(clean);
  expect(faults(seed, before.lines, await lines(page))).toEqual([]);
  await turn(again, false);
  expect(await outerHtml(page)).toBe(before.html);
  expect(await sheets()).toEqual(['', '', '']);
  await again.close();
});
