/**
 * npm test [-- FILTER]
 * Runs the unit tests (Vitest) while the extension is built, then the built extension in Chromium
 * and Firefox (Playwright). FILTER is part of a test file's path or, if no path contains it, of a test's name. A local
 * run leaves out the slowest tests; with CI=true or CLEAN_COPY_FULL=1 all of them run. Ends with the names of the tests
 * that failed, and `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everyBrowserRequired, findFirefox, isFullRun, missingDisplayTools } from './browsers.mjs';
import { buildExtension } from './build-extension.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, '.output', 'reports');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const playwright = join(root, 'node_modules', 'playwright', 'cli.js');

/** Share (0–1) of the property cases that a local run tries. */
const LOCAL_PROPERTY_CASES = '0.1';

const escapeRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const filter = process.argv.slice(2).join(' ').trim();
const matchesFilter = (file) => file.includes(filter);
const files = readdirSync(join(root, 'test'), { recursive: true }).map((file) => `test/${file.replaceAll('\\', '/')}`);
const unitTests = files.filter((file) => /\.test\.tsx?$/.test(file));
const endToEndTests = files.filter((file) => /\.spec\.ts$/.test(file));
const isFileFilter = filter !== '' && [...unitTests, ...endToEndTests].some(matchesFilter);
// With a filter, run also the slowest tests.
const runsAll = isFullRun() || filter !== '';

/** Runs a Node script of a package, with its output passed through. */
function runNode(script, args, env = {}) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio, env: { ...process.env, ...env } });
  return new Promise((done) => child.once('close', (code) => done(code === 0)));
}

/**
 * Reads the counts and the names of failed tests from a test runner's report. A run that failed without a failed test counts as one failure; so does
 * a run without a report, unless the filter may have matched no test.
 */
function readCounts(succeeded, report, countsOf) {
  if (!existsSync(report)) return { passed: 0, failed: succeeded && filter ? 0 : 1, skipped: 0, failures: [] };
  const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')));
  return !succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function runUnitTests() {
  const report = join(reports, 'vitest.json');
  const selection = isFileFilter ? [filter] : filter ? ['-t', escapeRegExp(filter)] : [];
  const output = ['--reporter=dot', '--reporter=json', `--outputFile=${report}`];
  const args = ['run', ...selection, '--passWithNoTests', ...output];
  const cases = process.env.CLEAN_COPY_CASES || (runsAll ? '' : LOCAL_PROPERTY_CASES);
  const env = { CLEAN_COPY_CASES: cases, CLEAN_COPY_SKIP_SLOWEST: runsAll ? '' : '1' };
  const succeeded = await runNode(vitest, args, env);
  return readCounts(succeeded, report, (all) => ({
    passed: all.numPassedTests,
    failed: all.numFailedTests,
    // With a filter for names, Vitest counts all other tests as pending, so the number is meaningless.
    skipped: filter ? 0 : all.numPendingTests + all.numTodoTests,
    failures: all.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => `${relative(root, name)} › ${fullName}`),
    ),
  }));
}

/** Lists the failed tests of a suite in Playwright's report, with the suites in it. */
const failedSpecs = ({ specs = [], suites = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(
      ({ file, title, tests }) => `test/e2e/${file} › ${title} (${tests.map((test) => test.projectName).join(', ')})`,
    ),
  ...suites.flatMap(failedSpecs),
];

/**
 * Chooses the Playwright projects (browsers) to run. On a developer's machine, a browser that cannot run is left out
 * with a message.
 */
function chooseProjects() {
  const projects = ['package', 'chromium'];
  // Windows cannot start the script that launches Firefox.
  if (process.platform === 'win32') console.log('Skipped: the tests in Firefox (Linux or macOS only).');
  else if (everyBrowserRequired() || findFirefox()) projects.push('firefox');
  else console.log('Skipped: the tests in Firefox (no Firefox was found; FIREFOX_PATH names one).');
  const missing = process.platform === 'linux' ? missingDisplayTools() : ['a Linux system'];
  if (everyBrowserRequired() || missing.length === 0) projects.push('display');
  else console.log(`Skipped: the tests with real keys on a virtual display (missing: ${missing.join(', ')}).`);
  return projects.map((name) => `--project=${name}`);
}

async function runEndToEndTests() {
  const report = join(reports, 'playwright.json');
  const selection = isFileFilter ? [escapeRegExp(filter)] : filter ? ['-g', escapeRegExp(filter)] : [];
  const args = ['test', ...selection, ...chooseProjects(), '--pass-with-no-tests', '--reporter=list,json'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...(runsAll && { CLEAN_COPY_FULL: '1' }) };
  const succeeded = await runNode(playwright, args, env);
  return readCounts(succeeded, report, ({ stats, suites }) => {
    if (stats.flaky) console.log(`${stats.flaky} end-to-end tests needed a second run: see "flaky" above.`);
    const passed = stats.expected + stats.flaky;
    return { passed, failed: stats.unexpected, skipped: stats.skipped, failures: suites.flatMap(failedSpecs) };
  });
}

/** Builds the extension for all browsers; a failed build counts as one failed test. */
async function build() {
  try {
    await buildExtension(['chrome', 'edge', 'firefox']);
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0, failures: ['the build of the extension'] };
  }
}

const timings = [];
/** Runs a part of the tests and records how long it took. */
async function timed(name, run) {
  const start = Date.now();
  const counts = await run();
  timings.push(`${name} ${Math.round((Date.now() - start) / 1000)} s`);
  return counts;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const hasUnits = !isFileFilter || unitTests.some(matchesFilter);
const hasEndToEnd = !isFileFilter || endToEndTests.some(matchesFilter);
const building = hasEndToEnd && timed('builds', build);
const testingUnits = hasUnits && timed('unit tests', runUnitTests);
const [built, units] = await Promise.all([building, testingUnits]);
const results = [built, units].filter(Boolean);
if (built && built.failed === 0) results.push(await timed('end-to-end tests', runEndToEndTests));

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
if (passed + failed === 0) console.error(filter ? `No test matches "${filter}".` : 'No test ran.');
for (const { failures } of results) for (const failure of failures) console.log(`Failed: ${failure}`);
console.log(`Took: ${timings.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
