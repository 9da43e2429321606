import { expect, lines, marked, notInFirefox, outerHtml, test } from './fixtures';
import { plainSeed } from './seeds';
import { faults } from './visible';

const seed = plainSeed();

test('two quick presses of the button open one popup, and the page is untouched', async ({
  extension,
  openSeed,
  page,
  turn,
}) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  await extension.pressOnly(page);
  await extension.pressOnly(page);
  // Firefox's second press closes the popup, and Chromium's may open another in its place.
  if (extension.name === 'firefox') await extension.pressOnly(page);
  await page.waitForTimeout(500);
  const popup = await extension.popup();
  await popup.settled();
  expect(await outerHtml(page)).toBe(before);
  await turn(popup, true);
  await turn(popup, false);
  expect(await outerHtml(page)).toBe(before);
  await popup.close();
});

test('many quick presses of the switch end as the last one said', async ({ openSeed, page, pressToolbar, turn }) => {
  await openSeed(seed);
  const before = { html: await outerHtml(page), lines: await lines(page) };
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
  await popup.until(`document.querySelector('[data-testid="clean-view"]').getAttribute('aria-checked') === 'false'`);
  await expect.poll(() => outerHtml(page)).toBe(before.html);
  await press(3);
  await popup.until(`document.querySelector('[data-testid="clean-view"]').getAttribute('aria-checked') === 'true'`);
  await expect.poll(async () => faults(seed, before.lines, await lines(page))).toEqual([]);
  await turn(popup, false);
  expect(await outerHtml(page)).toBe(before.html);
  await popup.close();
});

test('two quick shortcuts leave the page as it was', async ({ extension, openSeed, page, pressToolbar }) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  await (await pressToolbar()).close();
  await Promise.all([extension.command('toggle-clean-view'), extension.command('toggle-clean-view')]);
  // Nothing tells the end of the second: on a busy machine it may come late.
  await page.waitForTimeout(500);
  await expect.poll(() => outerHtml(page)).toBe(before);
});

test('a tab closed in the middle leaves the extension well', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  serve,
  turn,
}) => {
  const faultsSeen = extension.worker.evaluate<string>(
    "new Promise((tell) => { addEventListener('unhandledrejection', (e) => tell(String(e.reason))); setTimeout(tell, 2500, ''); })",
  );
  const other = await extension.context.newPage();
  serve(seed.url, { body: seed.html });
  await other.goto(seed.url);
  const popup = await extension.pressToolbar(other);
  await popup.settled();
  const pressed = popup.evaluate(`document.querySelector('[data-testid="clean-view"]').click()`).catch(() => undefined);
  await other.close();
  await pressed;
  expect(await faultsSeen).toBe('');

  await openSeed(seed);
  const next = await pressToolbar();
  await turn(next, true);
  expect(await marked(page)).toBe(true);
  await next.close();
});

test('the button pressed again after the popup closed finds the view as it was left', async ({
  openSeed,
  page,
  pressToolbar,
  turn,
}) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  const first = await pressToolbar();
  await turn(first, true);
  const cleaned = await outerHtml(page);
  await first.close();
  const second = await pressToolbar();
  expect(
    await second.evaluate(`document.querySelector('[data-testid="clean-view"]').getAttribute('aria-checked')`),
  ).toBe('true');
  expect(await outerHtml(page)).toBe(cleaned);
  await turn(second, false);
  expect(await outerHtml(page)).toBe(before);
  await second.close();
});

test('the content script injected twice changes nothing', async ({
  extension,
  openSeed,
  page,
  pressToolbar,
  tabId,
  turn,
}) => {
  await openSeed(seed);
  const before = await outerHtml(page);
  const popup = await pressToolbar();
  await turn(popup, true);
  const cleaned = await outerHtml(page);
  const id = await tabId();
  const inject = `chrome.scripting.executeScript({ target: { tabId: ${id} }, files: ['/content-scripts/content.js'] })`;
  await extension.worker.evaluate(`${inject}.then(() => ${inject}).then(() => true)`);
  expect(await outerHtml(page)).toBe(cleaned);
  await popup.close();
  const again = await pressToolbar();
  await turn(again, false);
  expect(await outerHtml(page)).toBe(before);
  await again.close();
});

test('a page that is left and come back to tells the truth', async ({ openSeed, page, pressToolbar, serve, turn }) => {
  notInFirefox('its driver loses a page that comes back out of the cache');
  await openSeed(seed);
  const before = { html: await outerHtml(page), lines: await lines(page) };
  const first = await pressToolbar();
  await turn(first, true);
  await first.close();
  serve('https://elsewhere.test/', { body: '<!doctype html><title>Elsewhere</title><p>Another page.</p>' });
  await page.goto('https://elsewhere.test/');
  // A page out of the back/forward cache does not load again, so its load is not waited for.
  await page.goBack({ waitUntil: 'commit' });

  const second = await pressToolbar();
  const on = await second.evaluate<string>(
    `document.querySelector('[data-testid="clean-view"]').getAttribute('aria-checked')`,
  );
  expect(await marked(page)).toBe(on === 'true');
  if (on === 'true') expect(faults(seed, before.lines, await lines(page))).toEqual([]);
  else expect(await lines(page)).toEqual(before.lines);
  await turn(second, false);
  expect(await outerHtml(page)).toBe(before.html);
  expect(await lines(page)).toEqual(before.lines);
  await second.close();
});
