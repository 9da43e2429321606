/**
 * npm run gallery -- [FOLDER…] [--limit N] [--only SUBSTRING] [--look JSON] [--popup] [--language TAG…]
 * Takes screenshots of the clean view of every seed page, and of the saved pages in corpus folders: with a light theme,
 * with a dark theme, and in a narrow window. `.output/gallery/index.html` shows them side by side. `--look` overrides
 * parts of the reading theme: `--look '{"typeface":"serif","pictures":"small"}'`. The popup's cards, panels and states and
 * the other parts of the interface are shown in English and German, light, dark and in forced colours; `--language` chooses
 * other languages, or `all`; `--popup` takes nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_READING_THEME } from '../lib/types/reading-theme.ts';
import { Chromium } from './driver/chromium.ts';
import { openPageSource, resolvePageSource } from './driver/saved-page.ts';
import { renderGallery } from './gallery-html.ts';
import { takePopupScreenshots } from './gallery-popup.ts';
import { readCorpus } from './train/corpus.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const seeds = join(root, 'seeds');
const out = join(root, '.output', 'gallery');
const WIDE = { width: 900, height: 1200 };
const SHOTS = [
  { name: 'light', look: { theme: 'light' }, size: WIDE },
  { name: 'narrow', look: { theme: 'light' }, size: { width: 390, height: 844 } },
  { name: 'dark', look: { theme: 'dark' }, size: WIDE },
];
/** Maximum height of a screenshot, in pixels; taller pages are cut off. */
const MAX_HEIGHT = 7000;
/** Image to serve instead of the images of saved pages, which get no network access. */
const PLACEHOLDER_IMAGE = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="750"><linearGradient id="g" x2="0" y2="1"><stop stop-color="#8fb3cf"/><stop offset="1" stop-color="#e7d9c3"/></linearGradient><rect width="1200" height="750" fill="url(#g)"/><path d="M0 750 380 330 620 590 830 420 1200 750Z" fill="#4d6b57"/></svg>`;

function build() {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

/** Lists the pages of the gallery, each with a unique name. */
function listPages(folders, only, limit) {
  const own = readdirSync(seeds)
    .filter((slug) => existsSync(join(seeds, slug, 'page.html')) && slug.includes(only))
    .map((slug) => ({ name: slug, source: () => resolvePageSource(slug, seeds) }));
  const saved = folders.flatMap((folder) =>
    readCorpus(folder, only).map(({ truth, html }) => ({
      name: `${basename(folder)}-${truth.id}`,
      source: () => ({
        url: truth.url,
        saved: { body: Buffer.from(html()), contentType: 'text/html; charset=utf-8', scripts: false },
      }),
    })),
  );
  return [...own.slice(0, limit), ...saved.slice(0, limit)].map((page) => ({
    ...page,
    name: page.name.replace(/[^\w.-]+/g, '_'),
  }));
}

/** Minimum interval (milliseconds) between changes of synced settings. Browsers allow 120 changes a minute. */
const MIN_CHANGE_INTERVAL_MS = 60_000 / 110;
let currentTheme = '';
let lastChange = 0;

/** Sets the reading theme in the settings, and waits until the page uses it. */
async function setTheme(browser, page, theme) {
  if (currentTheme !== JSON.stringify(theme)) {
    await page.waitForTimeout(Math.max(0, lastChange + MIN_CHANGE_INTERVAL_MS - Date.now()));
    lastChange = Date.now();
    await browser.worker.evaluate((given) => chrome.storage.sync.set({ version: 1, look: given }), theme);
    currentTheme = JSON.stringify(theme);
  }
  const appliedTheme = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--clean-copy-look'));
  const deadline = Date.now() + 5000;
  while (!(await appliedTheme()).includes(` ${theme.theme} `)) {
    if (Date.now() > deadline) throw new Error('The page did not get the theme within five seconds.');
    await page.waitForTimeout(20);
  }
}

/** Takes the screenshots of a page; returns their files, or a message why there are none. */
async function takeScreenshots(browser, page, { name, source }, overrides) {
  await page.setViewportSize(WIDE);
  await browser.context.unrouteAll();
  await openPageSource(browser.context, page, source());
  const popup = await browser.pressToolbar(page);
  await popup.waitUntilReady();
  const status = await popup.text('status');
  if (!status) await browser.setCleanView(popup, page, true);
  await popup.close();
  if (status) return { name, status, screenshots: [] };
  const screenshots = [];
  for (const shot of SHOTS) {
    await setTheme(browser, page, { ...DEFAULT_READING_THEME, ...shot.look, ...overrides });
    await page.setViewportSize(shot.size);
    await page.waitForTimeout(60);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const file = `${name}.${shot.name}.jpg`;
    const clip = {
      x: 0,
      y: 0,
      width: shot.size.width,
      height: Math.min(MAX_HEIGHT, Math.max(height, shot.size.height)),
    };
    await page.screenshot({ path: join(out, file), type: 'jpeg', quality: 72, fullPage: true, clip });
    screenshots.push({ file, name: shot.name });
  }
  return { name, screenshots };
}

async function takeAll(pages, overrides) {
  const browser = await Chromium.open({
    extensions: [join(root, '.output', 'chrome-mv3')],
    headless: true,
    viewport: WIDE,
  });
  const entries = [];
  try {
    const page = await browser.context.newPage();
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'image'
        ? route.fulfill({ body: PLACEHOLDER_IMAGE, contentType: 'image/svg+xml' })
        : route.fallback(),
    );
    for (const one of pages) {
      try {
        entries.push(await takeScreenshots(browser, page, one, overrides));
      } catch (error) {
        entries.push({ name: one.name, status: String(error.message).split('\n')[0], screenshots: [] });
      }
      const { name, status } = entries.at(-1);
      console.log(status ? `${name}: ${status}` : name);
    }
  } finally {
    await browser.close();
  }
  return entries;
}

try {
  const { values, positionals } = parseArgs({
    options: {
      limit: { type: 'string' },
      only: { type: 'string' },
      look: { type: 'string' },
      popup: { type: 'boolean' },
      language: { type: 'string', multiple: true },
    },
    allowPositionals: true,
  });
  const languages = values.language?.includes('all')
    ? readdirSync(join(root, 'assets', 'locales')).map((file) => file.replace('.json', ''))
    : (values.language ?? ['en', 'de']);
  const pages = listPages(positionals, values.only ?? '', Number(values.limit ?? Number.POSITIVE_INFINITY));
  if (!pages.length) throw new Error('No page has that name.');
  build();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const popup = await takePopupScreenshots(join(root, '.output', 'chrome-mv3'), seeds, out, languages);
  const entries = [...popup, ...(values.popup ? [] : await takeAll(pages, JSON.parse(values.look ?? '{}')))];
  writeFileSync(join(out, 'index.html'), renderGallery(entries));
  console.log(`${relative(process.cwd(), join(out, 'index.html'))}: ${entries.length} entries`);
} catch (error) {
  console.error(`npm run gallery: ${error.message}`);
  process.exitCode = 1;
}
