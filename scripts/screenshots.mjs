/**
 * npm run screenshots
 * Takes the screenshots for the README from a seed page, in headless mode: docs/pictures/before.png, clean.png, sources.png and
 * popup.png.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chromium } from './driver/chromium.ts';
import { openPageSource, resolvePageSource } from './driver/saved-page.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'pictures');
const SEED = 'leaders-call-widgets';
/** Kind of hidden blocks whose list is expanded in the popup. */
const EXPANDED_KIND = 'related-links';
const SIZE = { width: 1280, height: 1100 };
/** Maximum size of an image in bytes, to keep the repository small. */
const MAX_BYTES = 250_000;

function build() {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

/** Takes the screenshots; returns PNG data by file name. */
async function takeScreenshots() {
  const extensions = [join(root, '.output', 'chrome-mv3')];
  const browser = await Chromium.open({ extensions, headless: true, viewport: SIZE });
  try {
    const page = await browser.context.newPage();
    await openPageSource(browser.context, page, resolvePageSource(SEED, join(root, 'seeds')));
    const before = await page.screenshot();
    const popup = await browser.pressToolbar(page);
    await browser.setCleanView(popup, page, true);
    // Expand one source, which highlights its passages in the page.
    await popup.evaluate("document.querySelector('.source-name').click()");
    await page.waitForTimeout(400);
    const sources = await popup.screenshot();
    await popup.evaluate("document.querySelector('.source-name').click()");
    await popup.evaluate("document.querySelector('#tab-hidden').click()");
    // Expand one kind, to show a reason.
    await popup.evaluate(`document.querySelector('[data-kind="${EXPANDED_KIND}"] summary').click()`);
    // Wait for the end of the animation.
    await page.waitForTimeout(400);
    return { before, clean: await page.screenshot(), sources, popup: await popup.screenshot() };
  } finally {
    await browser.close();
  }
}

try {
  build();
  const screenshots = Object.entries(await takeScreenshots());
  const tooLarge = screenshots.filter(([, png]) => png.length > MAX_BYTES).map(([name]) => `${name}.png`);
  if (tooLarge.length)
    throw new Error(`Larger than ${MAX_BYTES / 1000} kB, so nothing was written: ${tooLarge.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, png] of screenshots) {
    writeFileSync(join(folder, `${name}.png`), png);
    console.log(`${relative(process.cwd(), join(folder, `${name}.png`))}  ${Math.round(png.length / 1000)} kB`);
  }
} catch (error) {
  console.error(`npm run screenshots: ${error.message}`);
  process.exitCode = 1;
}
