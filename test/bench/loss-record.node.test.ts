import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lossesRisen, lossLine } from '../../scripts/bench/loss-record';
import type { PageResult } from '../../scripts/bench/show/result';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'losses-'));
  file = join(folder, 'losses.json');
  writeFileSync(file, '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (id: string, lost: string[], byEye?: string[]) =>
  ({ id, scores: { ours: { lost, ...(byEye && { eye: { lost: byEye } }) } } }) as unknown as PageResult;

test('the first line counts pages, by eye where somebody has read them', () => {
  expect(lossLine([page('a', ['x']), page('b', []), page('c', ['x'], [])])).toBe(
    '1 of 3 pages lose a paragraph of the story: a',
  );
});

test('the count of a set of pages never rises', () => {
  const [whole, cut] = [
    [page('a', []), page('b', ['x'])],
    [page('b', ['x']), page('a', ['y'])],
  ];
  expect(lossesRisen(cut, file)).toBeNull();
  expect(lossesRisen(whole, file)).toBeNull();
  expect(lossesRisen(cut, file)).toBe('More pages lose a paragraph than before: 2, not 1.');
  expect(Object.values(JSON.parse(readFileSync(file, 'utf8')))).toEqual([{ pages: 2, lost: 1 }]);
  // Other pages are another set.
  expect(lossesRisen([page('c', ['x'])], file)).toBeNull();
});
