/**
 * npm test [-- FILTER]: units (vitest), then both builds, then the built extension in Chromium and Firefox (Playwright).
 * FILTER is a part of a test file's path or, where no file has it, of a test's name. Ends with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everyBrowserRequired, findFirefox, missingDisplayTools } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, '.output', 'reports');
const tool = {
  vitest: join(root, 'node_modules', 'vitest', 'vitest.mjs'),
  playwright: join(root, 'node_modules', 'playwright', 'cli.js'),
  wxt: join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'),
};

function node(script, args, env = {}) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  return (
    spawnSync(process.execPath, [script, ...args], { cwd: root, stdio, env: { ...process.env, ...env } }).status === 0
  );
}

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const files = readdirSync(join(root, 'test'), { recursive: true }).map((file) => `test/${file.replaceAll('\\', '/')}`);
const filter = process.argv.slice(2).join(' ').trim();
const inPath = (file) => file.includes(filter);
const units = files.filter((file) => /\.test\.tsx?$/.test(file));
const drives = files.filter((file) => /\.spec\.ts$/.test(file));
const byFile = filter !== '' && [...units, ...drives].some(inPath);

/** The numbers of one runner; a runner that failed and names no failed test (a broken import) counts as one. */
function counted(ok, report, numbers) {
  const seen = existsSync(report)
    ? numbers(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  return !ok && seen.failed === 0 ? { ...seen, failed: 1 } : seen;
}

function runUnits() {
  const report = join(reports, 'vitest.json');
  const chosen = byFile ? [filter] : filter ? ['-t', escaped(filter)] : [];
  const args = [
    'run',
    ...chosen,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const ok = node(tool.vitest, args);
  return counted(ok, report, (all) => ({
    passed: all.numPassedTests,
    failed: all.numFailedTests,
    // With a name filter every other test counts as pending, which says nothing.
    skipped: filter ? 0 : all.numPendingTests + all.numTodoTests,
  }));
}

/** Builds for all browsers; says so in one line when that fails. */
function build() {
  const built = ['chrome', 'edge', 'firefox'].every((browser) => node(tool.wxt, ['build', '-b', browser]));
  if (!built) console.error('The extension could not be built.');
  return built;
}

/** Which browsers to drive; on a reader's own machine those that cannot run are left out with one line each. */
function projects() {
  const chosen = ['chromium'];
  if (everyBrowserRequired() || findFirefox()) chosen.push('firefox');
  else console.log('Skipped: the tests in Firefox (no Firefox was found; FIREFOX_PATH names one).');
  const missing = process.platform === 'linux' ? missingDisplayTools() : ['a Linux system'];
  if (everyBrowserRequired() || missing.length === 0) chosen.push('display');
  else console.log(`Skipped: the tests with real keys on a virtual display (missing: ${missing.join(', ')}).`);
  return chosen.map((name) => `--project=${name}`);
}

function runDrives() {
  if (!build()) return { passed: 0, failed: 1, skipped: 0 };
  const report = join(reports, 'playwright.json');
  const chosen = byFile ? [escaped(filter)] : filter ? ['-g', escaped(filter)] : [];
  const args = ['test', ...chosen, ...projects(), '--pass-with-no-tests', '--reporter=list,json'];
  const ok = node(tool.playwright, args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return counted(ok, report, ({ stats }) => {
    if (stats.flaky) console.log(`${stats.flaky} of them needed a second go: see "flaky" above.`);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    };
  });
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const results = [];
if (!byFile || units.some(inPath)) results.push(runUnits());
if (!byFile || drives.some(inPath)) results.push(runDrives());

const sum = (part) => results.reduce((total, result) => total + result[part], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
if (passed + failed === 0) console.error(filter ? `No test matches "${filter}".` : 'No test ran.');
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
