/**
 * npm start [-- FILE_OR_ADDRESS] [--headless]
 * With a display: a browser with the extension, on a news page. Without (or with --headless): presses the button by
 * itself and leaves three pictures in .output/demo.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasDisplay } from './browsers.mjs';
import { Chromium } from './drive.ts';
import { show, shownPage } from './saved-page.ts';

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

function build() {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

/** Opens a window and stays until the person closes it. */
async function openWindow(shown) {
  const browser = await Chromium.open({ extensions: [extension], headless: false, viewport: null });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const closed = browser.context.waitForEvent('close', { timeout: 0 });
  await show(browser.context, page, shown);
  console.log(`Showing ${shown.url}`);
  console.log('Press the Clean Copy button (it may stand behind the puzzle piece), or Alt+R. Close the window to end.');
  await closed;
  await browser.close();
}

/** Presses the toolbar button and the switch, and takes the pictures. */
async function pictures(shown) {
  mkdirSync(demo, { recursive: true });
  const size = { width: 1280, height: 1600 };
  const browser = await Chromium.open({ extensions: [extension], headless: true, viewport: size });
  try {
    const page = await browser.context.newPage();
    await show(browser.context, page, shown);
    await page.screenshot({ path: join(demo, 'before.png') });
    const popup = await browser.pressToolbar(page);
    await popup.settled();
    // A page without a story has no switch; the popup says why.
    if (!(await popup.text('status'))) await browser.switchClean(popup, page, true);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(demo, 'clean.png') });
    writeFileSync(join(demo, 'popup.png'), await popup.screenshot());
    await tell(shown, popup, page);
  } finally {
    await browser.close();
  }
}

async function tell(shown, popup, page) {
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
  const shown = shownPage(positionals[0] ?? firstSeed(), seeds);
  build();
  await (hasDisplay() && !values.headless ? openWindow(shown) : pictures(shown));
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
}
