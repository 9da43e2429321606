/** Finds the browsers and tools that set-up, `npm start`, the tests and the bench use. Node's own modules only. */
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';

/**
 * @param {string} name a program
 * @returns {string | undefined} its path, when it stands on PATH
 */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, windows ? `${name}.exe` : name);
    if (folder && runnable(file)) return file;
  }
  return undefined;
}

/** @param {string} file */
function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own Chromium, when it was downloaded; Playwright may not be installed yet. */
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
 * Chrome itself is left out on purpose: since version 137 it no longer loads an extension from the command line.
 *
 * @returns {string | undefined} path of a Chromium: `CHROME_PATH`, then Playwright's own, then the system's
 * @throws {Error} when `CHROME_PATH` is set and names no program
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
 * @returns {string} path of a Chromium
 * @throws {Error} one clear line when there is none
 */
export function needChromium() {
  const found = findChromium();
  if (!found) throw new Error('No Chromium was found. Run "npm run setup", or set CHROME_PATH to a Chromium program.');
  return found;
}

/** @returns {string | undefined} path of Firefox (`FIREFOX_PATH` first) */
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

/** @returns {string[]} the programs of a virtual display that are missing: Xvfb, openbox, xdotool */
export function missingDisplayTools() {
  return ['Xvfb', 'openbox', 'xdotool'].filter((name) => !onPath(name));
}

/** @returns {boolean} can a window be shown here? */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {boolean} true where every browser is required (`CI=true`) */
export function everyBrowserRequired() {
  return process.env.CI === 'true' || process.env.CI === '1';
}
