import type { Page } from '@playwright/test';
import { Chromium } from '../../scripts/driver/chromium';
import { LANGUAGES } from '../extension/locale-texts';
import { COLOURS, detailsOfColours, violations } from './axe';
import { both, CHROME_BUILD, chromiumOnly, expect, FULL_RUN_ONLY, SMOKE, test } from './fixtures';
import { plainSeed } from './seeds';

/** Texts that the sample shows, by whether the clean view keeps them. */
const STORY = /“Without this boat[\s\S]*waited outside the town hall/;
const CLUTTER = /Advertisement|Most read|Never miss a story|Read also|Politics|Privacy policy/;

// Firefox's driver does not know the frame: it has no address.
const sampleText = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.innerText ?? '');
const sampleHtml = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.outerHTML);

test(
  'the switch cleans the sample with the content script, and restores it exactly',
  SMOKE,
  async ({ extension, page }) => {
    await page.goto(extension.urlOf('welcome.html'));
    await expect.poll(() => sampleText(page)).toMatch(CLUTTER);
    const before = await sampleHtml(page);
    const cleanView = page.getByRole('switch', { name: 'Clean view' });
    await cleanView.press('Enter');
    await expect(cleanView).toBeChecked();
    await expect(page.getByTestId('said')).toHaveText(/^Clean view on\. Only the story is shown\. 1?\d blocks hidden$/);
    expect(await sampleText(page)).toMatch(STORY);
    expect(await sampleText(page)).not.toMatch(CLUTTER);
    await cleanView.press('Space');
    await expect(cleanView).not.toBeChecked();
    expect(await sampleHtml(page)).toBe(before);
  },
);

test('the welcome page shows the shortcut, and leads to the options', async ({ extension, page }) => {
  await page.goto(extension.urlOf('welcome.html'));
  await expect(page.getByTestId('shortcut')).toHaveText('Alt+R');
  await page.getByRole('link', { name: 'All options' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Options');
});

test('loaded for development, it opens no tab', SMOKE, async ({ extension }) => {
  const self = await extension.worker.evaluate('(globalThis.browser ?? chrome).management.getSelf()');
  expect(self).toHaveProperty('installType', 'development');
  expect(extension.context.pages().filter((page) => page.url().includes('welcome.html'))).toEqual([]);
});

test(
  'a dot in the popup points to what is new until the reader has seen it',
  SMOKE,
  async ({ extension, openSeed, pressToolbar }) => {
    const storage = '(globalThis.browser ?? chrome).storage.local';
    const dot = "document.querySelector('#tab-options .dot') !== null";
    await extension.worker.evaluate(`${storage}.set({ 'whats-new-read': '0.0.1' })`);
    await openSeed(plainSeed());
    let popup = await pressToolbar();
    await popup.waitFor(dot);
    expect(await popup.evaluate("document.querySelector('#tab-options').textContent")).toBe('Options (What’s new)');
    await popup.click('#tab-options');
    const opened = extension.context.waitForEvent('page');
    await popup.click('[data-testid=news]');
    const options = await opened;
    await expect
      .poll(() => extension.worker.evaluate(`${storage}.get('whats-new-read')`))
      .not.toEqual({
        'whats-new-read': '0.0.1',
      });
    await options.close();
    popup = await pressToolbar();
    expect(await popup.evaluate(dot)).toBe(false);
    await popup.close();
  },
);

for (const [name, media] of COLOURS)
  test(
    `the welcome page has no accessibility violations: ${name}`,
    detailsOfColours(name),
    async ({ extension, page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto(extension.urlOf('welcome.html'));
      expect(await violations(page)).toEqual([]);
      await page.getByRole('switch').click();
      await expect(page.getByRole('switch')).toBeChecked();
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    },
  );

test(
  'in every language the sample is cleaned, and the page fits 320 pixels',
  both(chromiumOnly('Firefox takes the language from an installed language pack'), FULL_RUN_ONLY),
  async ({ network }) => {
    test.setTimeout(240_000);
    const viewport = { width: 320, height: 640 };
    const options = { extensions: [CHROME_BUILD], headless: true, viewport, proxyPort: network.port };
    const browser = await Chromium.open(options);
    const shown: string[] = [];
    try {
      for (const language of LANGUAGES) {
        await browser.changeLanguage(language);
        const page = await browser.context.newPage();
        await page.goto(browser.urlOf('welcome.html'));
        await page.getByRole('switch').click();
        await expect(page.getByRole('switch'), language).toBeChecked();
        const sample = page.frameLocator('iframe');
        await expect(sample.locator(':is(aside, nav, footer, form, .read-also, .share-tools):visible')).toHaveCount(0);
        await expect(sample.locator('article > p:not(.read-also):visible'), language).toHaveCount(7);
        expect(await page.evaluate('document.documentElement.scrollWidth'), language).toBe(320);
        shown.push(await page.evaluate<string>('document.documentElement.lang'));
        await page.close();
      }
    } finally {
      await browser.close();
    }
    // Each language was really shown.
    expect(new Set(shown).size).toBe(LANGUAGES.length);
  },
);
