import { expect, hasMarks, outerHtml, pressSwitch, switchState, test, visibleLines } from '../fixtures';
import { plainSeed } from '../seeds';
import { settle } from '../settle';
import { CLEAR_STORAGE } from '../sync-quota';
import { labelMismatches } from '../visible-text';

const seed = plainSeed();

test('stopping the background between any two steps does no harm', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  tabId,
  setCleanView,
}) => {
  await openSeed(seed);
  const before = { html: await outerHtml(page), lines: await visibleLines(page) };
  const badge = async () => extension.worker.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${id} })`);
  const id = await tabId();
  await extension.stopWorker();

  const popup = await pressToolbar();
  await extension.stopWorker();
  await setCleanView(popup, true);
  expect(labelMismatches(seed, before.lines, await visibleLines(page))).toEqual([]);
  await extension.stopWorker();
  await popup.click('#tab-theme');
  await popup.waitFor("document.querySelector('[name=theme]')");
  await extension.stopWorker();
  await popup.click('[name=theme][value=sepia]');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(ground).not.toBe('rgba(0, 0, 0, 0)');
  // The choice is stored a moment later.
  const storedTheme = () =>
    popup.evaluate<string>("chrome.storage.sync.get('look').then(({ look }) => look?.theme ?? '')");
  await expect.poll(storedTheme).toBe('sepia');
  await popup.close();
  const sepia = await ground();
  await extension.stopWorker();

  const again = await pressToolbar();
  expect(await switchState(again)).toBe('on');
  await extension.stopWorker();
  await setCleanView(again, false);
  expect(await outerHtml(page)).toBe(before.html);
  await extension.stopWorker();
  await setCleanView(again, true);
  expect(await ground()).toBe(sepia);
  await again.close();
  await extension.stopWorker();
  await page.reload();
  const last = await pressToolbar();
  expect(await switchState(last)).toBe('off');
  await expect.poll(badge).toBe('');
  await setCleanView(last, true);
  expect(await ground()).toBe(sepia);
  await expect.poll(badge).not.toBe('');
  await setCleanView(last, false);
  expect(await outerHtml(page)).toBe(before.html);
  await last.close();
  await extension.worker.evaluate(CLEAR_STORAGE);
});

test('stopping the background while a page is read does no lasting harm', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  setCleanView,
}) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  for (const pause of [0, 5, 20, 60]) {
    const popup = await pressToolbar();
    const pressed = pressSwitch(popup).catch(() => {});
    await page.waitForTimeout(pause);
    await extension.stopWorker();
    await pressed;
    await popup.close();
    const again = await pressToolbar();
    // Whether the page had followed or not, the popup tells the truth.
    await expect.poll(async () => ((await switchState(again)) === 'on') === (await hasMarks(page))).toBe(true);
    await setCleanView(again, true);
    await setCleanView(again, false);
    expect(await outerHtml(page)).toBe(before);
    await again.close();
  }
});

test('after an update with the clean view on, the page is restored, and the new version works', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  setCleanView,
}) => {
  await openSeed(seed);
  const before = { html: await outerHtml(page), lines: await visibleLines(page) };
  const sheets = () =>
    page.evaluate(() =>
      ['sheet', 'look', 'marks'].map((name) =>
        getComputedStyle(document.documentElement).getPropertyValue(`--clean-copy-${name}`),
      ),
    );
  const popup = await pressToolbar();
  await setCleanView(popup, true);
  const clean = await outerHtml(page);
  await popup.close();
  await extension.reloadExtension();

  const again = await pressToolbar();
  expect(await switchState(again)).toBe('off');
  expect(await outerHtml(page)).toBe(before.html);
  expect(await sheets()).toEqual(['', '', '']);
  // The earlier copy does nothing any more when the page goes on.
  await page.evaluate(() => document.body.append(document.createElement('i')));
  await settle(page, 400);
  expect(await hasMarks(page)).toBe(false);
  await page.evaluate(() => document.body.lastElementChild?.remove());

  await setCleanView(again, true);
  expect(await outerHtml(page)).toBe(clean);
  expect(labelMismatches(seed, before.lines, await visibleLines(page))).toEqual([]);
  await setCleanView(again, false);
  expect(await outerHtml(page)).toBe(before.html);
  expect(await sheets()).toEqual(['', '', '']);
  await again.close();
});
