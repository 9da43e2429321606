/**
 * npm run gallery -- [FOLDER…] [--limit N] [--only SUBSTRING] [--look JSON]
 * Takes pictures of the clean view with the reading look: every seed page and, where folders are named, the saved pages
 * of those corpora, each light, dark and narrow. One sheet shows them side by side: .output/gallery/index.html.
 * `--look` is put over all three: --look '{"typeface":"serif","pictures":"small"}'
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_LOOK } from '../lib/types/look.ts';
import { Chromium } from './drive.ts';
import { galleryPage } from './gallery-page.ts';
import { show, shownPage } from './saved-page.ts';
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
/** Longer pages are cut off at this many pixels. */
const LONGEST = 7000;
/** Stands in for the pictures of saved pages, which have no network. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="750"><linearGradient id="g" x2="0" y2="1"><stop stop-color="#8fb3cf"/><stop offset="1" stop-color="#e7d9c3"/></linearGradient><rect width="1200" height="750" fill="url(#g)"/><path d="M0 750 380 330 620 590 830 420 1200 750Z" fill="#4d6b57"/></svg>`;

function build() {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

/** @returns the pages to show, each with a name that is its own */
function pagesOf(folders, only, limit) {
  const own = readdirSync(seeds)
    .filter((slug) => existsSync(join(seeds, slug, 'page.html')) && slug.includes(only))
    .map((slug) => ({ name: slug, shown: () => shownPage(slug, seeds) }));
  const saved = folders.flatMap((folder) =>
    readCorpus(folder, only).map(({ truth, html }) => ({
      name: `${basename(folder)}-${truth.id}`,
      shown: () => ({
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

/** The browser takes no more than this many changes of synced settings a minute; here they come no closer together. */
const BETWEEN = 60_000 / 110;
let worn = '';
let since = 0;

/** Sets the look as a reader does, and waits until the page wears it. */
async function wear(browser, page, look) {
  if (worn !== JSON.stringify(look)) {
    await page.waitForTimeout(Math.max(0, since + BETWEEN - Date.now()));
    since = Date.now();
    await browser.worker.evaluate((given) => chrome.storage.sync.set({ version: 1, look: given }), look);
    worn = JSON.stringify(look);
  }
  const sign = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--clean-copy-look'));
  const until = Date.now() + 5000;
  while (!(await sign()).includes(` ${look.theme} `)) {
    if (Date.now() > until) throw new Error('The page did not take the look within five seconds.');
    await page.waitForTimeout(20);
  }
}

/** @returns what was taken: the pictures' names, or why there are none */
async function take(browser, page, { name, shown }, over) {
  await page.setViewportSize(WIDE);
  await browser.context.unrouteAll();
  await show(browser.context, page, shown());
  const popup = await browser.pressToolbar(page);
  await popup.settled();
  const status = await popup.text('status');
  if (!status) await browser.switchClean(popup, page, true);
  await popup.close();
  if (status) return { name, status, pictures: [] };
  const pictures = [];
  for (const shot of SHOTS) {
    await wear(browser, page, { ...DEFAULT_LOOK, ...shot.look, ...over });
    await page.setViewportSize(shot.size);
    await page.waitForTimeout(60);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const file = `${name}.${shot.name}.jpg`;
    const clip = { x: 0, y: 0, width: shot.size.width, height: Math.min(LONGEST, Math.max(height, shot.size.height)) };
    await page.screenshot({ path: join(out, file), type: 'jpeg', quality: 72, fullPage: true, clip });
    pictures.push({ file, name: shot.name });
  }
  return { name, pictures };
}

async function takeAll(pages, over) {
  const browser = await Chromium.open({
    extensions: [join(root, '.output', 'chrome-mv3')],
    headless: true,
    viewport: WIDE,
  });
  const taken = [];
  try {
    const page = await browser.context.newPage();
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'image'
        ? route.fulfill({ body: PICTURE, contentType: 'image/svg+xml' })
        : route.fallback(),
    );
    for (const one of pages) {
      try {
        taken.push(await take(browser, page, one, over));
      } catch (error) {
        taken.push({ name: one.name, status: String(error.message).split('\n')[0], pictures: [] });
      }
      const { name, status } = taken.at(-1);
      console.log(status ? `${name}: ${status}` : name);
    }
  } finally {
    await browser.close();
  }
  return taken;
}

try {
  const { values, positionals } = parseArgs({
    options: { limit: { type: 'string' }, only: { type: 'string' }, look: { type: 'string' } },
    allowPositionals: true,
  });
  const pages = pagesOf(positionals, values.only ?? '', Number(values.limit ?? Number.POSITIVE_INFINITY));
  if (!pages.length) throw new Error('No page has that name.');
  build();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const taken = await takeAll(pages, JSON.parse(values.look ?? '{}'));
  writeFileSync(join(out, 'index.html'), galleryPage(taken));
  console.log(`${relative(process.cwd(), join(out, 'index.html'))}: ${taken.length} pages`);
} catch (error) {
  console.error(`npm run gallery: ${error.message}`);
  process.exitCode = 1;
}
