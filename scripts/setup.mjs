/**
 * Prepares this folder: packages, a Chromium and, with CI=true on Debian as root, everything that the tests need.
 * Runs before `npm start` and `npm test`; uses only Node's own modules, because nothing may be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everyBrowserRequired, findChromium, findFirefox, missingDisplayTools, onPath } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Tells whether the installed packages match the lockfile. Compares versions, because file times change with every
 * checkout. Missing optional packages (those for other systems) are ignored.
 */
function packagesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(([path, { version, optional }]) =>
    path === '' ? true : have[path] ? have[path].version === version : optional,
  );
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  return !error && status === 0;
}

function npm(...args) {
  const { npm_execpath: script } = process.env;
  // If run by npm, call npm's own script with this Node. A shell is needed only for npm.cmd on Windows.
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

function installPackages() {
  if (packagesAreCurrent()) return;
  // Windows cannot delete the Node that is running from node_modules, and `npm ci` would try to.
  const how = process.platform === 'win32' && existsSync(join(root, 'node_modules')) ? 'install' : 'ci';
  console.log(`Installing packages (npm ${how}) …`);
  if (!npm(how, '--no-audit', '--no-fund', '--loglevel=error'))
    throw new Error(`"npm ${how}" failed: see its messages above.`);
}

const rootOnDebian = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

function debianHas(name) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholder.
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return status === 0 && stdout.includes('install ok installed');
}

/** Installs Debian packages; returns false if that failed. */
function debian(names) {
  if (names.length === 0) return true;
  console.log(`Installing ${names.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet);
}

/**
 * Installs everything that the full test run needs on Debian, including two small fonts for Arabic, Chinese and
 * Japanese.
 */
function installForTests() {
  const names = ['fonts-dejavu-core', 'fonts-droid-fallback'].filter((name) => !debianHas(name));
  if (!findChromium()) names.push('chromium');
  if (!findFirefox()) names.push('firefox-esr');
  for (const tool of missingDisplayTools()) names.push(tool.toLowerCase());
  if (!debian(names)) console.log('apt-get could not install all of them; going on with what is here.');
}

function installChromium() {
  if (findChromium()) return;
  console.log('No Chromium found; asking Playwright for one …');
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
  if (run(process.execPath, [playwright, 'install', 'chromium']) && findChromium()) return;
  if (rootOnDebian() && debian(['chromium']) && findChromium()) return;
  throw new Error('No Chromium was found or could be installed. Install Chromium, or set CHROME_PATH to its program.');
}

try {
  installPackages();
  if (everyBrowserRequired() && rootOnDebian()) installForTests();
  installChromium();
  // Search even if it is not needed, so that a wrong FIREFOX_PATH is reported now, in one line.
  const firefox = findFirefox();
  if (everyBrowserRequired() && !firefox) {
    throw new Error(
      'CI=true needs Firefox as well, and none was found. Install it, or set FIREFOX_PATH to its program.',
    );
  }
} catch (error) {
  console.error(`Set-up failed: ${error.message}`);
  process.exit(1);
}
