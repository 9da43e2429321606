/**
 * npm start [-- FILE_OR_ADDRESS] [--headless]
 * With a display: opens a browser with the extension on a news page. Without one (or with --headless): presses the toolbar
 * button by itself and writes three pictures to .output/demo.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasDisplay } from './browsers.mjs';
import { buildExtension } from './build-extension.ts';
import { Chromium } from './driver/chromium.ts';
import { openPageSource, resolvePageSource } from './driver/saved-page.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const seeds = join(root, 'seeds');
const extension = join(root, '.output', 'chrome-mv3');
const demo = join(root, '.output', 'demo');

/** The seed page to show when none is named: an English one, written after a real page with all its oddities. */
function firstSeed() {
  const names = readdirSync(seeds).filter((folder) => existsSync(join(seeds, folder, 'page.html')));
  const name = names.find((folder) => folder === 'leaders-call-widgets') ?? names[0];
  if (!name) throw new Error('There is no seed page in seeds/: name a saved page or an address.');
  return name;
}

async function build() {
  const built = await buildExtension(['chrome']);
  console.log(built.length > 0 ? 'Built the extension.' : 'The extension is built already, and nothing has changed.');
}

/** Opens a window and stays until the person closes it. */
async function openWindow(shown) {
  const browser = await Chromium.open({ extensions: [extension], headless: false, viewport: null });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const closed = browser.context.waitForEvent('close', { timeout: 0 });
  await openPageSource(browser.context, page, shown);
  console.log(`Showing ${shown.url}`);
  console.log('Press the Clean Copy button (perhaps behind the puzzle piece), or Alt+R. Close the window to end.');
  await closed;
  await browser.close();
}

/** Presses the toolbar button and the switch, and takes the pictures. */
async function takePictures(shown) {
  mkdirSync(demo, { recursive: true });
  const size = { width: 1280, height: 1600 };
  const browser = await Chromium.open({ extensions: [extension], headless: true, viewport: size });
  try {
    const page = await browser.context.newPage();
    await openPageSource(browser.context, page, shown);
    await page.screenshot({ path: join(demo, 'before.png') });
    const popup = await browser.pressToolbar(page);
    await popup.waitUntilReady();
    // A page without a story has no switch; the popup says why.
    if (!(await popup.text('status'))) await browser.setCleanView(popup, page, true);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(demo, 'clean.png') });
    writeFileSync(join(demo, 'popup.png'), await popup.screenshot());
    await printSummary(shown, popup, page);
  } finally {
    await browser.close();
  }
}

/** Prints what the popup says about the page, and the pictures' paths. */
async function printSummary(shown, popup, page) {
  console.log(`Page:       ${shown.url}`);
  const cited = await popup.text('cited');
  await popup.evaluate("document.querySelector('#tab-hidden')?.click()");
  for (const [label, part] of [
    ['Headline:  ', 'headline'],
    ['Hidden:    ', 'hidden-count'],
    ['Popup says:', 'status'],
  ]) {
    const text = await popup.text(part);
    if (text) console.log(`${label} ${text}`);
  }
  if (cited) console.log(`Sources:    ${cited}`);
  const on = await page.evaluate(() => document.querySelector('[data-clean-copy]') !== null);
  console.log(`Clean view: ${on ? 'on' : 'off'}`);
  for (const name of ['before', 'clean', 'popup']) console.log(relative(process.cwd(), join(demo, `${name}.png`)));
}

try {
  const { values, positionals } = parseArgs({ options: { headless: { type: 'boolean' } }, allowPositionals: true });
  if (positionals.length > 1) throw new Error('Name one saved page or one address.');
  const shown = resolvePageSource(positionals[0] ?? firstSeed(), seeds);
  await build();
  if (hasDisplay() && !values.headless) {
    console.log('Opening a browser with the extension.');
    await openWindow(shown);
  } else {
    console.log(
      `${values.headless ? 'Headless' : 'No display'}: writing pictures to ${relative(process.cwd(), demo)}/`,
    );
    await takePictures(shown);
  }
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
}
