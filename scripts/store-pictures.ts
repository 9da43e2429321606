/**
 * npm run store:pictures [-- --language TAG…]
 * Makes the pictures that the stores ask for, in each language of the interface or in those named, from seed pages:
 * `.output/store/<locale>/` gets four screenshots (1280 × 800), two promotional tiles (440 × 280, 1400 × 560) and two icons.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { buildExtension } from './build-extension.ts';
import { Chromium } from './driver/chromium.ts';
import { openPageSource, resolvePageSource } from './driver/saved-page.ts';
import {
  ICON_SIZES,
  renderComparison,
  renderIcon,
  renderPageWithPopup,
  renderTile,
  SCREENSHOT_SIZE,
  SEEDS_BY_LANGUAGE,
  type Size,
  type StoreTexts,
  TILE_SIZES,
} from './store-picture-html.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const locales = join(root, 'assets', 'locales');
const seeds = join(root, 'seeds');
const out = join(root, '.output', 'store');
const EXTENSION = join(root, '.output', 'chrome-mv3');
/** Size of the window in which pages are opened: that of a frame in the pictures, with room for a page's columns. */
const WINDOW: Size = { width: 900, height: 980 };

const LANGUAGES = readdirSync(locales).map((file) => file.replace('.json', ''));

/** Reads the texts of the interface that the pictures show. */
function readTexts(language: string): StoreTexts {
  const texts = JSON.parse(readFileSync(join(locales, `${language}.json`), 'utf8'));
  return {
    language,
    tagline: texts.extDescription,
    facts: [texts.sources.dateline, texts.sources.cited, texts.sources.related].join(' · '),
    theme: texts.tabs.theme,
    hidden: texts.tabs.hidden,
  };
}

/** Takes a screenshot of a document of its own. */
async function draw(browser: Chromium, html: string, { width, height }: Size): Promise<Buffer> {
  const page = await browser.context.newPage();
  try {
    await page.setViewportSize({ width, height });
    await page.setContent(html, { waitUntil: 'load' });
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

/** Returns the pictures of one language by file name. */
async function takePictures(language: string, icon: string): Promise<Record<string, Buffer>> {
  const texts = readTexts(language);
  const browser = await Chromium.open({ extensions: [EXTENSION], headless: true, viewport: WINDOW, language });
  try {
    const page = await browser.context.newPage();
    await openPageSource(
      browser.context,
      page,
      resolvePageSource(SEEDS_BY_LANGUAGE[language] ?? 'leaders-call-widgets', seeds),
    );
    const before = await page.screenshot();
    const views = await takeViews(browser, page);
    const screenshots = [
      renderComparison(texts, before, views.clean.page),
      renderPageWithPopup(texts, texts.facts, views.sources),
      renderPageWithPopup(texts, texts.hidden, views.hidden),
      renderPageWithPopup(texts, texts.theme, views.theme),
    ];
    const pictures: Record<string, Buffer> = {};
    for (const [at, html] of screenshots.entries())
      pictures[`screenshot-${at + 1}.png`] = await draw(browser, html, SCREENSHOT_SIZE);
    for (const size of TILE_SIZES)
      pictures[`tile-${size.width}x${size.height}.png`] = await draw(browser, renderTile(texts, icon, size), size);
    for (const side of ICON_SIZES)
      pictures[`icon-${side}.png`] = await draw(browser, renderIcon(icon), { width: side, height: side });
    return pictures;
  } finally {
    await browser.close();
  }
}

/** Opens the popup's views on a clean page; returns what page and popup look like in each. */
async function takeViews(browser: Chromium, page: Page) {
  const popup = await browser.pressToolbar(page);
  await popup.waitUntilReady();
  await browser.setCleanView(popup, page, true);
  const take = async (...clicks: string[]) => {
    for (const selector of clicks) await popup.click(selector);
    // Highlights and colours change with an animation.
    await page.waitForTimeout(400);
    return { page: await page.screenshot(), popup: await popup.screenshot() };
  };
  const clean = await take();
  const hasSources = await popup.evaluate<boolean>("document.querySelector('.source-name') !== null");
  const sources = await take(...(hasSources ? ['.source-name'] : []));
  const hidden = await take(...(hasSources ? ['.source-name'] : []), '#tab-hidden', '.kind summary');
  const theme = await take('#tab-hidden', '#tab-theme', 'input[name=theme][value=dark]');
  await popup.close();
  return { clean, sources, hidden, theme };
}

const { values } = parseArgs({ options: { language: { type: 'string', multiple: true } } });
const languages = values.language ?? LANGUAGES;
const unknown = languages.filter((language) => !existsSync(join(locales, `${language}.json`)));
if (unknown.length) {
  console.error(`No language of the interface: ${unknown.join(', ')}. There are: ${LANGUAGES.join(', ')}.`);
  process.exit(1);
}
await buildExtension(['chrome']);
const icon = readFileSync(join(root, 'assets', 'icon.svg'), 'utf8');
for (const language of languages) {
  const folder = join(out, language);
  mkdirSync(folder, { recursive: true });
  const pictures = Object.entries(await takePictures(language, icon));
  for (const [name, png] of pictures) writeFileSync(join(folder, name), png);
  console.log(`${relative(root, folder)}: ${pictures.length} pictures`);
}
