/**
 * npm start [-- FILE_OR_ADDRESS] [--headless]
 * Opens a browser with the extension on a news page. Without a display, or
 * with --headless, it presses the toolbar button itself and writes three screenshots to .output/demo.
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

/** Returns the seed page to show if no page is given: an English one that is modelled on a real page. */
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

/** Opens a browser window, and waits until the user closes it. */
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

/** Presses the toolbar button and the clean view switch, and takes the screenshots. */
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
    // The popup of a page without a story has no switch, but a message.
    if (!(await popup.text('status'))) await browser.setCleanView(popup, page, true);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(demo, 'clean.png') });
    writeFileSync(join(demo, 'popup.png'), await popup.screenshot());
    await printSummary(shown, popup, page);
  } finally {
    await browser.close();
  }
}

/** Prints what the popup says about the page, and the paths of the screenshots. */
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
