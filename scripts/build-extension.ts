/** Builds the extension for tests and `npm start`. A browser whose build is still current is skipped. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = dirname(import.meta.dirname);
const OUTPUT = join(ROOT, '.output');
const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
/** Files and folders that a build depends on. The lockfile stands for all packages. */
const INPUTS = [
  'assets',
  'entrypoints',
  'lib',
  'scripts/build',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

export type TargetBrowser = 'chrome' | 'edge' | 'firefox';

/** Record of a build: hash of its inputs, and hash of the files it wrote. */
interface Stamp {
  inputs: string;
  output: string;
}

/** Lists all files in a folder, or the file itself, sorted by path. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}

function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn)) {
    const content = readFileSync(file);
    hash.update(`${relative(ROOT, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const folderOf = (browser: TargetBrowser) => join(OUTPUT, `${browser}-mv3`);
const stampOf = (browser: TargetBrowser) => join(OUTPUT, 'stamps', `${browser}.json`);
const hashInputs = () => hashFiles(INPUTS.map((path) => join(ROOT, path)));

/** Tells whether an existing build was made from these inputs, and its files have not been changed since. */
function isCurrent(browser: TargetBrowser, inputs: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(stampOf(browser), 'utf8')) as Stamp;
    return stamp.inputs === inputs && stamp.output === hashFiles([folderOf(browser)]);
  } catch {
    return false;
  }
}

/** Runs `wxt build` for one browser. Its output is printed only if it fails. */
async function build(browser: TargetBrowser): Promise<void> {
  const child = spawn(process.execPath, [WXT, 'build', '-b', browser], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (log += data));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`The extension could not be built for ${browser}:\n${log}`);
}

/**
 * Builds the extension for some browsers into `.output/<browser>-mv3`.
 *
 * @returns the browsers that were built; builds of the others were current
 * @throws Error if a build fails
 */
export async function buildExtension(browsers: readonly TargetBrowser[]): Promise<TargetBrowser[]> {
  const inputs = hashInputs();
  const stale = browsers.filter((browser) => !isCurrent(browser, inputs));
  mkdirSync(dirname(stampOf('chrome')), { recursive: true });
  for (const browser of stale) {
    rmSync(stampOf(browser), { force: true });
    await build(browser);
    const stamp: Stamp = { inputs, output: hashFiles([folderOf(browser)]) };
    writeFileSync(stampOf(browser), JSON.stringify(stamp));
  }
  return stale;
}
