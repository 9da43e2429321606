/**
 * npm run planted [-- TEXT]
 * Inserts each fault of `faults.ts` into a copy of the project, runs the tests that should catch it, and reports whether
 * they do. With TEXT, only faults whose description or file contains it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS } from './faults.ts';

const root = join(import.meta.dirname, '../..');
const only = process.argv.slice(2).join(' ');
/** The copy is inside the project, so that packages are found. */
const folder = join(root, '.output/planted');
const LEFT_OUT = new Set(['node_modules', '.git', '.output']);
const report = join(folder, 'report.json');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(root))
  if (!LEFT_OUT.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
const missed: string[] = [];
const wanted = FAULTS.filter(({ what, file }) => what.includes(only) || file.includes(only));
try {
  const sound = run([...new Set(wanted.flatMap(({ tests }) => tests.split(' ')))]);
  if (sound.status !== 0) throw new Error(`Without any fault "${failedIn()}" fails.`);
  for (const { what, file, from, to, tests } of wanted) {
    const path = join(folder, file);
    const sound = readFileSync(path, 'utf8');
    // As a function, because in a string `$` would have a special meaning.
    writeFileSync(
      path,
      sound.replace(from, () => to),
    );
    const { status } = run(tests.split(' '));
    writeFileSync(path, sound);
    const caught = status !== 0 ? failedIn() : '';
    if (!caught) missed.push(what);
    console.log(`${caught ? 'caught' : 'MISSED'}  ${what}${caught ? `\n        by "${caught}"` : ''}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (missed.length) {
  console.error(`Nobody catches: ${missed.join('; ')}.`);
  process.exitCode = 1;
}

/** Runs tests in the copy. */
function run(tests: readonly string[]) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  rmSync(report, { force: true });
  return spawnSync(process.execPath, [vitest, 'run', '--reporter=json', `--outputFile=${report}`, ...tests], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}

/** Returns the name of the first test that failed. */
function failedIn(): string {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
    };
    for (const { assertionResults } of testResults)
      for (const { status, fullName } of assertionResults) if (status === 'failed') return fullName;
    return testResults.find(({ message }) => message)?.message.split('\n')[0] ?? '';
  } catch {
    return 'the run itself';
  }
}
