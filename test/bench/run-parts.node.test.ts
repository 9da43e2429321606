import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { FileCache, hashKey } from '../../scripts/bench/cache';
import { readCleanViewOptions } from '../../scripts/bench/options';
import { runInParallel, startProgress } from '../../scripts/bench/progress';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});
const folder = () => made[made.push(mkdtempSync(join(tmpdir(), 'clean-copy-bench-'))) - 1] as string;

it('the cache returns a value only under its own key', () => {
  const at = folder();
  const cache = new FileCache<{ a: number }>(at);
  cache.set(hashKey('page', { rounds: 3 }), { a: 1 });
  expect(cache.get(hashKey('page', { rounds: 3 }))).toEqual({ a: 1 });
  expect(cache.get(hashKey('page', { rounds: 4 }))).toBeUndefined();
  expect(
    new Set([hashKey('ab', 'c'), hashKey('a', 'bc'), hashKey('ab', 'c', undefined), hashKey('ab', 'c', null)]).size,
  ).toBe(4);
  expect(readdirSync(at)).toHaveLength(1);
});

it('the cache ignores broken files and deletes old ones', () => {
  const at = folder();
  writeFileSync(join(at, 'broken.json'), '{');
  writeFileSync(join(at, 'old.json'), '1');
  utimesSync(join(at, 'old.json'), new Date(0), new Date(0));
  expect(new FileCache(at).get('broken')).toBeUndefined();
  expect(readdirSync(at)).toEqual(['broken.json']);
});

it('progress is a line every ten items, or one updated line on a terminal', () => {
  const progressOutput = (isTTY: boolean, total: number) => {
    const parts: string[] = [];
    const tick = startProgress('pages', total, { isTTY, write: (text) => parts.push(String(text)) > 0 });
    for (let at = 0; at < total; at++) tick();
    return parts;
  };
  expect(progressOutput(false, 23)).toEqual(['pages 10/23, 0 s\n', 'pages 20/23, 0 s\n', 'pages 23/23, 0 s\n']);
  expect(progressOutput(true, 2)).toEqual(['\rpages 1/2, 0 s', '\rpages 2/2, 0 s\n']);
});

it('items are processed in order, with limited concurrency', async () => {
  const seen: string[] = [];
  let running = 0;
  await runInParallel(['a', 'b', 'c'], 2, async (one, at) => {
    expect(++running).toBeLessThanOrEqual(2);
    seen.push(`${at}${one}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
  });
  expect(seen).toEqual(['0a', '1b', '2c']);
});

it('options are parsed, and invalid ones are named', () => {
  const options = readCleanViewOptions([
    '--corpus',
    'x',
    '--against',
    'defuddle,readability',
    '--rules-alone',
    '--composites-only',
  ]);
  expect(options).toMatchObject({ corpus: 'x', names: ['ours', 'defuddle', 'readability'], rounds: 3, fresh: false });
  expect(options).toMatchObject({ composites: true, compositesOnly: true });
  expect(options.modelFor('Post')).toBeNull();
  expect(readCleanViewOptions(['--corpus', 'x']).modelFor('Post')).toBeUndefined();
  expect(() => readCleanViewOptions([])).toThrow(/^Usage/);
  expect(() => readCleanViewOptions(['--corpse', 'x'])).toThrow(/'--corpse'[\s\S]*Usage/);
  expect(() => readCleanViewOptions(['--corpus', 'x', '--against', 'nobody'])).toThrow(/Unknown: --against nobody/);
  expect(() => readCleanViewOptions(['--corpus', 'x', '--rounds', 'two'])).toThrow(/--rounds two/);
  expect(() => readCleanViewOptions(['--corpus', 'x', '--folds', '/nowhere.json'])).toThrow(/no file/);
});

it('docs/bench.md documents every option', () => {
  const docs = readFileSync('docs/bench.md', 'utf8');
  const usage = (() => {
    try {
      return readCleanViewOptions([]) && '';
    } catch (error) {
      return (error as Error).message;
    }
  })();
  const options = usage.match(/--[a-z]+(?:-[a-z]+)*/g) ?? [];
  expect(options.length).toBeGreaterThan(10);
  expect(options.filter((name) => !docs.includes(`| \`${name}\``))).toEqual([]);
});
