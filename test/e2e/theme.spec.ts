import type { Page } from '@playwright/test';
import { DEFAULT_READING_THEME, type ReadingTheme } from '../../lib/types/reading-theme';
import { buildThemeSheet, PALETTES } from '../../lib/view/theme';
import { expect, test } from './fixtures';
import { plainSeed } from './seeds';

const seed = plainSeed();
/** Styles that a page could use against the theme: inline, important, in a layer. */
const HOSTILE = `<style>@layer theirs { p { color: #fff !important; font: 8px/1 cursive !important } }</style>`;

const colour = (page: Page, selector: string, property = 'color') =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

function rgb(hex: string): string {
  const [red, green, blue] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Selects a kept paragraph of the story. */
const LINE = 'p[data-clean-copy~="paragraph"]';

const dress = base();

function base() {
  return test.extend<{ wear: (look: Partial<ReadingTheme>) => Promise<void> }>({
    wear: async ({ openSeed, pressToolbar, setCleanView, tabId, extension, page }, use) => {
      await use(async (look) => {
        const html = seed.html
          .replace('</head>', `${HOSTILE}</head>`)
          .replaceAll('<p>', '<p style="color: #fefefe !important; font-size: 7px !important">');
        await openSeed({ ...seed, html });
        const popup = await pressToolbar();
        await setCleanView(popup, true);
        await popup.close();
        const css = buildThemeSheet({ ...DEFAULT_READING_THEME, ...look });
        const insertion = { target: { tabId: await tabId() }, css, origin: 'USER' };
        await extension.worker.evaluate(`chrome.scripting.insertCSS(${JSON.stringify(insertion)}).then(() => true)`);
      });
      await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
    },
  });
}

dress('at user origin the look beats what is inline and important', async ({ wear, page }) => {
  await wear({ theme: 'dark', typeface: 'serif', size: 21 });
  expect(await colour(page, LINE)).toBe(rgb(PALETTES.dark.text));
  expect(await colour(page, LINE, 'font-size')).toBe('21px');
  expect(await colour(page, LINE, 'font-family')).toContain('Georgia');
  expect(await colour(page, 'html', 'background-color')).toBe(rgb(PALETTES.dark.background));
});

dress('the theme of the system follows the system', async ({ wear, page }) => {
  await wear({ theme: 'system' });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await colour(page, LINE)).toBe(rgb(PALETTES[colorScheme].text));
  }
});

dress('on paper all is black on white, as wide as the sheet', async ({ wear, page }) => {
  await wear({ theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await colour(page, LINE)).toBe('rgb(0, 0, 0)');
  expect(await colour(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)');
  expect(await colour(page, 'body', 'max-width')).toBe('none');
  expect(Number.parseFloat(await colour(page, LINE, 'font-size'))).toBeCloseTo(14.67, 1);
});

dress('where the system sets the colours, they are the system’s', async ({ wear, page }) => {
  await wear({ theme: 'sepia' });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  expect(await colour(page, 'html', 'background-color')).not.toBe(rgb(PALETTES.sepia.background));
  expect(await colour(page, LINE)).not.toBe(rgb(PALETTES.sepia.text));
});
