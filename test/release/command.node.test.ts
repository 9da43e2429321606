import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/.bin/node');

let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@clean-copy.test', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
const release = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(NODE, [join(ROOT, 'scripts/release.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(ROOT, file), join(folder, file));
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n\n## Not released yet\n\n- A lamp for the harbour.\n');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'feat: a lamp');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A process starts slowly on a busy machine (ms). */
const TIMEOUT = 30_000;

test('a dry run prints every step, and changes nothing', { timeout: TIMEOUT }, () => {
  const { status, stdout, stderr } = release('99.0.0', '--dry-run');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const part of ['A lamp for the harbour.', 'feat: a lamp', 'chore(release): 99.0.0', 'v99.0.0', 'npm run zip'])
    expect(stdout).toContain(part);
  expect(stdout).toContain('wxt submit --dry-run');
  expect(git('status', '--porcelain') + git('tag')).toBe('');
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toContain('## Not released yet');
});

test.each([
  [[], 'Name one version.'],
  [['next'], '"next" is neither'],
  [['minor', '--force'], "Unknown option '--force'"],
])('%j gets a message, and changes nothing', { timeout: TIMEOUT }, (args, message) => {
  const { status, stderr } = release(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage: npm run release');
  expect(git('status', '--porcelain') + git('tag')).toBe('');
});
