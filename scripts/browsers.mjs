/**
 * Finds the browsers and tools that setup, `npm start`, tests and benchmarks use. Imports only Node's built-in modules,
 * because it runs before packages are installed.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';

/**
 * Finds a program on PATH.
 *
 * @param {string} name
 * @returns {string | undefined} its path
 */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, windows ? `${name}.exe` : name);
    if (folder && runnable(file)) return file;
  }
  return undefined;
}

/**
 * Tells whether a file exists and can be executed.
 *
 * @param {string} file
 */
function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Returns the path of Playwright's own Chromium, if downloaded; Playwright may not be installed yet. */
function playwrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds a Chromium: `CHROME_PATH`, else Playwright's own, else the system's. Chrome is left out on purpose: since version 137 it
 * does not load extensions from the command line.
 *
 * @returns {string | undefined} its path
 * @throws {Error} when `CHROME_PATH` is set but is not a program
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!runnable(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
    return named;
  }
  return playwrightChromium() ?? onPath('chromium') ?? onPath('chromium-browser');
}

/**
 * Finds a Chromium like `findChromium`.
 *
 * @returns {string} its path
 * @throws {Error} when there is none
 */
export function needChromium() {
  const found = findChromium();
  if (!found) throw new Error('No Chromium was found. Run "npm run setup", or set CHROME_PATH to a Chromium program.');
  return found;
}

/**
 * Finds Firefox: `FIREFOX_PATH`, else the system's.
 *
 * @returns {string | undefined} its path
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (!runnable(named)) throw new Error(`FIREFOX_PATH names no program: ${named}`);
    return named;
  }
  const usual = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  }[process.platform];
  return onPath('firefox-esr') ?? onPath('firefox') ?? usual?.find(runnable);
}

/**
 * Lists the missing programs of a virtual display: Xvfb, openbox, xdotool.
 *
 * @returns {string[]}
 */
export function missingDisplayTools() {
  return ['Xvfb', 'openbox', 'xdotool'].filter((name) => !onPath(name));
}

/**
 * Tells whether a window can be shown.
 *
 * @returns {boolean}
 */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Tells whether all browsers must be present (`CI=true`).
 *
 * @returns {boolean}
 */
export function everyBrowserRequired() {
  return process.env.CI === 'true' || process.env.CI === '1';
}

/**
 * Tells whether to run all tests (`CI=true` or `CLEAN_COPY_FULL=1`); otherwise the slowest are left out.
 *
 * @returns {boolean}
 */
export function isFullRun() {
  return everyBrowserRequired() || Boolean(process.env.CLEAN_COPY_FULL);
}
