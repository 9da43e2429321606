import type { BrowserContext, Page } from '@playwright/test';
import { Chromium } from '../../scripts/driver/chromium';
import { CHROME_BUILD, chromiumOnly, expect, test, visibleLines } from './fixtures';
import { CLUTTER, changingPage, TITLE } from './pages/changing';
import { magentaIn, recordFrames } from './pages/frames';
import { settle } from './settle';

const STORY = 'https://always.test/2031/quay';
const OTHER = 'https://always.test/2031/quay-again';
const FRONT = 'https://always.test/';
const STRANGE = 'https://strange.test/2031/quay';

const BOX = `<div class="clutter promo-box"><p>${CLUTTER}</p><form><input type="email"><button>Subscribe</button></form></div>`;
/** Returns a page whose clutter comes first, so that any frame painted before the page is read would show it. */
const story = () => changingPage().replace('<div class="wrap">', `${BOX}<div class="wrap">`);
const front = `<!doctype html><title>Marrow Mail</title>${BOX}<main>${Array.from(
  { length: 12 },
  (_, n) =>
    `<article><h2><a href="/2031/${n}">Headline number ${n} of the front page of the day</a></h2><p>Two lines about it.</p></article>`,
).join('')}</main>`;

let chromium: Chromium;
let page: Page;

test.beforeAll(async ({ network }) => {
  chromium = await Chromium.open({
    proxyPort: network.port,
    extensions: [CHROME_BUILD],
    headless: true,
    viewport: { width: 900, height: 700 },
    grantedSites: ['*://always.test/*'],
  });
  await serve(chromium.context);
});
test.afterAll(() => chromium.close());
test.beforeEach(async () => {
  page = await chromium.context.newPage();
});
test.afterEach(() => page.close());

async function serve(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => {
    const { href, protocol } = new URL(route.request().url());
    if (protocol === 'chrome-extension:') return route.continue();
    const body = href === FRONT ? front : [STORY, OTHER, STRANGE].includes(href) ? story() : null;
    return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
}

const words = async () => (await visibleLines(page)).join('\n');
const isClean = () => page.evaluate(() => document.querySelector('[data-clean-copy]') !== null);

async function always(isOn: boolean): Promise<void> {
  const popup = await chromium.pressToolbar(page);
  await popup.waitUntilReady();
  await popup.click('#tab-options');
  await popup.click('[name=always]');
  await popup.waitFor(`document.querySelector('[name=always]').checked === ${isOn}`);
  await popup.close();
  await expect
    .poll(() =>
      chromium.worker.evaluate<number>(
        'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches).length)',
      ),
    )
    .toBe(isOn ? 1 : 0);
}

test(
  'automatic cleaning of a site: granted, in effect, revoked',
  chromiumOnly('firefox/automatic-cleaning.spec.ts covers it with the browser’s own prompt'),
  async () => {
    await page.goto(STORY);
    expect(await isClean()).toBe(false);
    await always(true);

    await test.step('a story opens clean, and no frame ever shows clutter', async () => {
      await page.goto('about:blank');
      const frames = await recordFrames(page, async () => {
        await page.goto(OTHER);
        await expect.poll(isClean).toBe(true);
        await settle(page, 300);
      });
      expect(await words()).toContain(TITLE);
      expect(await words()).not.toContain(CLUTTER);
      expect(frames.length).toBeGreaterThan(0);
      expect(await magentaIn(page, frames)).toEqual(frames.map(() => 0));
      // Nothing keeps the page from being drawn any more.
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
    });

    await test.step('a front page stays as it is', async () => {
      await page.goto(FRONT);
      await settle(page, 1800);
      expect(await isClean()).toBe(false);
      expect(await words()).toContain('Headline number 3');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('1');
    });

    await test.step('another site is not touched', async () => {
      await page.goto(STRANGE);
      await settle(page, 600);
      expect(await isClean()).toBe(false);
    });

    await test.step('not on this page: it stays off there, and on elsewhere', async () => {
      await page.goto(OTHER);
      await expect.poll(isClean).toBe(true);
      const popup = await chromium.pressToolbar(page);
      await popup.waitUntilReady();
      await chromium.setCleanView(popup, page, false);
      await popup.close();
      await page.reload();
      await settle(page, 2200);
      expect(await isClean()).toBe(false);
      await page.goto(STORY);
      await expect.poll(isClean).toBe(true);
    });

    await test.step('the options list it, give it back, and grant it again', async () => {
      const options = await chromium.context.newPage();
      await options.goto(`chrome-extension://${chromium.id}/options.html`);
      const row = options.locator('[data-site="always.test"]');
      await expect(row).toContainText('Always cleaned');
      await row.getByRole('button', { name: 'Stop: Always cleaned (always.test)' }).click();
      await expect(row).toHaveCount(0);
      await expect(options.getByTestId('status')).toHaveText('Stories on always.test will open as usual.');
      await options.close();
      await page.goto(STORY);
      await always(true);
    });

    await test.step('turning it off revokes the permission', async () => {
      await always(false);
      await page.goto(STORY);
      await settle(page, 800);
      expect(await isClean()).toBe(false);
      expect(
        await chromium.worker.evaluate<string[]>('chrome.permissions.getAll().then(({ origins }) => origins)'),
      ).toEqual([]);
    });
  },
);
