import { join } from 'node:path';
import { Chromium } from '../../scripts/driver/chromium';
import { openPageSource, resolvePageSource } from '../../scripts/driver/saved-page';
import { LANGUAGES } from '../extension/locale-texts';
import { violations } from './axe';
import { both, CHROME_BUILD, chromiumOnly, expect, FULL_RUN_ONLY, test } from './fixtures';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');
const REASON = 'Firefox takes the language from an installed language pack';
const PANELS = ['#tab-hidden', '#tab-theme', '#tab-export', '#tab-listen', '#tab-options'];

/** Runs a test in several languages, each time on the popup of a story whose clean view is on, in one browser. */
async function withPopup(
  languages: readonly string[],
  proxyPort: number,
  run: (browser: Chromium, popup: Awaited<ReturnType<Chromium['pressToolbar']>>, language: string) => Promise<void>,
): Promise<void> {
  const viewport = { width: 1280, height: 900 };
  const browser = await Chromium.open({ extensions: [CHROME_BUILD], headless: true, viewport, proxyPort });
  try {
    for (const language of languages) {
      await browser.changeLanguage(language);
      const page = await browser.context.newPage();
      await openPageSource(browser.context, page, resolvePageSource('leaders-call-widgets', SEEDS));
      const popup = await browser.pressToolbar(page);
      await browser.setCleanView(popup, page, true);
      await run(browser, popup, language);
      await popup.close();
      await page.close();
      // The routes of the saved page would also answer for the extension's own files.
      await browser.context.unrouteAll();
    }
  } finally {
    await browser.close();
  }
}

test(
  'in Arabic, the interface runs from right to left and is accessible',
  chromiumOnly(REASON),
  async ({ network }) => {
    test.setTimeout(90_000);
    await withPopup(['ar'], network.port, async (browser, popup) => {
      expect(await popup.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
        'ar',
        'rtl',
      ]);
      expect(await violations(popup)).toEqual([]);
      await popup.close();
      // The routes of the saved page would also answer for the extension's own files.
      await browser.context.unrouteAll();
      const page = await browser.context.newPage();
      await page.goto(browser.urlOf('options.html'));
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  },
);

/** Expression to evaluate in the popup: labels that are wider than their place, and the width of a popup that does not fit. */
const CUT_OFF = `[
  document.documentElement.scrollWidth > innerWidth ? [document.documentElement.scrollWidth] : [],
  [...document.querySelectorAll('button, summary, label, h2, h3')]
    .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.scrollWidth > one.clientWidth + 1)
    // Texts of the page may end in an ellipsis.
    .filter((one) => getComputedStyle(one).textOverflow !== 'ellipsis' && one.innerText)
    .map((one) => one.innerText),
].flat()`;

test('labels fit the popup in every language', both(chromiumOnly(REASON), FULL_RUN_ONLY), async ({ network }) => {
  test.setTimeout(240_000);
  const cutOff: string[] = [];
  const shown: string[] = [];
  await withPopup(LANGUAGES, network.port, async (_, popup, language) => {
    const check = async (view: string) => {
      for (const label of await popup.evaluate<string[]>(CUT_OFF)) cutOff.push(`${language}, ${view}: ${label}`);
    };
    shown.push(await popup.evaluate<string>('document.documentElement.lang'));
    await check('card');
    for (const panel of PANELS) {
      await popup.click(panel);
      await popup.waitFor("document.querySelector('.panel-body')?.innerText.trim()");
      await check(panel);
    }
  });
  expect(cutOff).toEqual([]);
  // Each language was really shown.
  expect(new Set(shown).size).toBe(LANGUAGES.length);
});
