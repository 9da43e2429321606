import { chromiumOnly, expect, hasMarks, outerHtml, pressSwitch, switchState, test, visibleLines } from './fixtures';
import { plainSeed } from './seeds';
import { openPopupOf } from './settle';
import { labelMismatches } from './visible-text';

const seed = plainSeed();

test('two quick presses of the toolbar button leave one popup and an untouched page', async ({
  extension,
  openSeed,
  page,
  setCleanView,
}) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  await extension.triggerToolbar(page);
  await extension.triggerToolbar(page);
  // Firefox's second press closes the popup, and Chromium's may open another in its place.
  if (extension.name === 'firefox') await extension.triggerToolbar(page);
  const popup = await openPopupOf(extension, page);
  expect(await outerHtml(page)).toBe(before);
  await setCleanView(popup, true);
  await setCleanView(popup, false);
  expect(await outerHtml(page)).toBe(before);
  await popup.close();
});

test('after many quick presses of the switch, the last one counts', async ({
  openSeed,
  page,
  pressToolbar,
  setCleanView,
}) => {
  await openSeed(seed);
  const before = { html: await outerHtml(page), lines: await visibleLines(page) };
  const popup = await pressToolbar();
  // As fast as a finger can, and faster than the page answers.
  const press = (times: number) =>
    popup.evaluate(`(async () => {
      for (let n = 0; n < ${times}; n++) {
        document.querySelector('[data-testid="clean-view"]').click();
        await new Promise((next) => setTimeout(next, 30));
      }
    })()`);
  await press(4);
  await popup.waitFor(`document.querySelector('[data-testid="clean-view"]').getAttribute('aria-checked') === 'false'`);
  await expect.poll(() => outerHtml(page)).toBe(before.html);
  await press(3);
  await popup.waitFor(`document.querySelector('[data-testid="clean-view"]').getAttribute('aria-checked') === 'true'`);
  await expect.poll(async () => labelMismatches(seed, before.lines, await visibleLines(page))).toEqual([]);
  await setCleanView(popup, false);
  expect(await outerHtml(page)).toBe(before.html);
  await popup.close();
});

test('two quick shortcuts cancel each other', async ({ extension, openSeed, page, pressToolbar }) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  await (await pressToolbar()).close();
  // The first shortcut marks the page, the second takes the marks off.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      Object.assign(globalThis, { wasMarked: true });
    }).observe(document, { attributeFilter: ['data-clean-copy'], subtree: true });
  });
  await Promise.all([extension.runCommand('toggle-clean-view'), extension.runCommand('toggle-clean-view')]);
  await expect.poll(() => page.evaluate('globalThis.wasMarked')).toBe(true);
  await expect.poll(() => outerHtml(page)).toBe(before);
});

test('closing a tab during a toggle does no harm', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  serve,
  setCleanView,
}) => {
  await extension.worker.evaluate(
    "self.rejections = []; addEventListener('unhandledrejection', (event) => void self.rejections.push(String(event.reason)))",
  );
  const other = await extension.context.newPage();
  serve(seed.url, { body: seed.html });
  await other.goto(seed.url);
  const popup = await extension.pressToolbar(other);
  await popup.waitUntilReady();
  const pressed = pressSwitch(popup).catch(() => undefined);
  await other.close();
  await pressed;

  await openSeed(seed);
  const next = await pressToolbar();
  await setCleanView(next, true);
  expect(await hasMarks(page)).toBe(true);
  await next.close();
  expect(await extension.worker.evaluate('self.rejections')).toEqual([]);
});

test('a reopened popup shows the current state', async ({ openCleanSeed, page, pressToolbar, setCleanView }) => {
  const { popup: first, before } = await openCleanSeed(seed);
  const cleaned = await outerHtml(page);
  await first.close();
  const second = await pressToolbar();
  expect(await switchState(second)).toBe('on');
  expect(await outerHtml(page)).toBe(cleaned);
  await setCleanView(second, false);
  expect(await outerHtml(page)).toBe(before.html);
  await second.close();
});

test('injecting the content script twice changes nothing', async ({
  extension,
  openCleanSeed,
  page,
  pressToolbar,
  tabId,
  setCleanView,
}) => {
  const { popup, before } = await openCleanSeed(seed);
  const cleaned = await outerHtml(page);
  const id = await tabId();
  const inject = `chrome.scripting.executeScript({ target: { tabId: ${id} }, files: ['/content-scripts/content.js'] })`;
  await extension.worker.evaluate(`${inject}.then(() => ${inject}).then(() => true)`);
  expect(await outerHtml(page)).toBe(cleaned);
  await popup.close();
  const again = await pressToolbar();
  await setCleanView(again, false);
  expect(await outerHtml(page)).toBe(before.html);
  await again.close();
});

test(
  'after leaving and coming back, popup and page agree',
  chromiumOnly('its driver loses a page restored from the back/forward cache'),
  async ({ openCleanSeed, page, pressToolbar, serve, setCleanView }) => {
    const { popup: first, before } = await openCleanSeed(seed);
    await first.close();
    serve('https://elsewhere.test/', { body: '<!doctype html><title>Elsewhere</title><p>Another page.</p>' });
    await page.goto('https://elsewhere.test/');
    // A page out of the back/forward cache does not load again, so its load is not waited for.
    await page.goBack({ waitUntil: 'commit' });

    const second = await pressToolbar();
    const isOn = (await switchState(second)) === 'on';
    expect(await hasMarks(page)).toBe(isOn);
    if (isOn) expect(labelMismatches(seed, before.lines, await visibleLines(page))).toEqual([]);
    else expect(await visibleLines(page)).toEqual(before.lines);
    await setCleanView(second, false);
    expect(await outerHtml(page)).toBe(before.html);
    expect(await visibleLines(page)).toEqual(before.lines);
    await second.close();
  },
);
