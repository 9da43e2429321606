import { Chromium } from '../../../scripts/driver/chromium';
import { CHROME_BUILD, expect, hasMarks, outerHtml, test } from '../fixtures';
import { plainSeed } from '../seeds';
import { openDisplay, type VirtualDisplay } from './virtual-display';

let display: VirtualDisplay;
let browser: Chromium;

test.beforeAll(async ({ network }) => {
  display = await openDisplay();
  const env = { DISPLAY: display.name };
  browser = await Chromium.open({
    extensions: [CHROME_BUILD],
    headless: false,
    viewport: null,
    env,
    proxyPort: network.port,
  });
});

test.afterAll(async () => {
  await browser?.close();
  await display?.close();
});

test('a real Alt+R in a real window toggles the clean view', async () => {
  const seed = plainSeed();
  const { context } = browser;
  await context.route('**/*', (route) =>
    route.request().url() === seed.url
      ? route.fulfill({ body: seed.html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(seed.url);
  await page.bringToFront();
  // Keys go to the window that has the focus, and the address bar may hold it.
  await page.mouse.click(5, 5);
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  const before = await outerHtml(page);

  // A window manager that is still at work may swallow a key.
  const press = (does: () => Promise<boolean>) =>
    expect(async () => {
      await display.key('alt+r');
      await expect.poll(does, { timeout: 4000 }).toBe(true);
    }).toPass({ timeout: 20_000 });
  await press(() => hasMarks(page));
  await press(async () => (await outerHtml(page)) === before);
});
