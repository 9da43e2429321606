/**
 * npm run pictures
 * Takes the pictures that the README shows, from a seed page and the extension as it is built now, without a window:
 * docs/pictures/before.png, clean.png, sources.png and popup.png.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chromium } from './drive.ts';
import { show, shownPage } from './saved-page.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'pictures');
const SEED = 'leaders-call-widgets';
const OPEN = 'related-links';
const SIZE = { width: 1280, height: 1100 };
/** Larger than this, in bytes, a picture makes the repository heavy for everyone who clones it. */
const LARGEST = 250_000;

function build() {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

/** @returns the pictures as PNG, by name */
async function take() {
  const extensions = [join(root, '.output', 'chrome-mv3')];
  const browser = await Chromium.open({ extensions, headless: true, viewport: SIZE });
  try {
    const page = await browser.context.newPage();
    await show(browser.context, page, shownPage(SEED, join(root, 'seeds')));
    const before = await page.screenshot();
    const popup = await browser.pressToolbar(page);
    await browser.switchClean(popup, page, true);
    // One source stands open, its passages marked in the page.
    await popup.evaluate("document.querySelector('.source-name').click()");
    await page.waitForTimeout(400);
    const sources = await popup.screenshot();
    await popup.evaluate("document.querySelector('.source-name').click()");
    await popup.evaluate("document.querySelector('#tab-hidden').click()");
    // One kind stands open, to show a reason.
    await popup.evaluate(`document.querySelector('[data-kind="${OPEN}"] summary').click()`);
    // The switch slides for a moment.
    await page.waitForTimeout(400);
    return { before, clean: await page.screenshot(), sources, popup: await popup.screenshot() };
  } finally {
    await browser.close();
  }
}

try {
  build();
  const pictures = Object.entries(await take());
  const heavy = pictures.filter(([, png]) => png.length > LARGEST).map(([name]) => `${name}.png`);
  if (heavy.length) throw new Error(`Larger than ${LARGEST / 1000} kB, so nothing was written: ${heavy.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, png] of pictures) {
    writeFileSync(join(folder, `${name}.png`), png);
    console.log(`${relative(process.cwd(), join(folder, `${name}.png`))}  ${Math.round(png.length / 1000)} kB`);
  }
} catch (error) {
  console.error(`npm run pictures: ${error.message}`);
  process.exitCode = 1;
}
