import { expect, test } from 'vitest';
import { renderComparison } from '../../scripts/bench/comparison/document';

const row = (label: string, ...cells: string[]) => ({ group: 'text' as const, label, cells });

test('each set has a table of the measures that all extractors have, the best of each in bold', () => {
  const text = renderComparison(
    [
      {
        name: 'News',
        pageCount: 12,
        extractors: ['ours', 'readability'],
        rows: [
          row('perfect pages', '65.0%', '46.0%'),
          row('residue, mean', '4.0%', '3.5%'),
          row('by eye: complete', '–', '–'),
          row('time, cold median ms', '90', '20'),
        ],
      },
    ],
    new Date('2026-11-30T12:00:00Z'),
  );
  expect(text).toContain('## Measured on 2026-11-30');
  expect(text).toContain('### News: 12 pages\n\n|  | Clean Copy | Readability |\n| --- | --- | --- |');
  expect(text).toContain('| perfect pages | **65.0%** | 46.0% |');
  expect(text).toContain('| residue (lower is better) | 4.0% | **3.5%** |');
  expect(text).not.toMatch(/hand-labelled|cold median/);
});
