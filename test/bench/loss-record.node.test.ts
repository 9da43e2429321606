import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLossRecord, formatLosses } from '../../scripts/bench/loss-record';
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

test('the first line counts pages that lose a paragraph, by eye where a person has read them', () => {
  expect(formatLosses([page('a', ['x']), page('b', []), page('c', ['x'], [])])).toBe(
    '1 of 3 pages lose a paragraph of the story: a',
  );
});

test('the record of a set of pages never rises', () => {
  const [whole, cut] = [
    [page('a', []), page('b', ['x'])],
    [page('b', ['x']), page('a', ['y'])],
  ];
  expect(checkLossRecord(cut, file)).toBeNull();
  expect(checkLossRecord(whole, file)).toBeNull();
  expect(checkLossRecord(cut, file)).toBe('More pages lose a paragraph than before: 2, not 1.');
  expect(Object.values(JSON.parse(readFileSync(file, 'utf8')))).toEqual([{ pages: 2, lost: 1 }]);
  // Other pages have a record of their own.
  expect(checkLossRecord([page('c', ['x'])], file)).toBeNull();
});
