import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULTS } from './faults';

describe('planted faults', () => {
  it.each(FAULTS)('can be planted: $what', ({ file, from, tests }) => {
    expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
    for (const test of tests.split(' ')) expect(existsSync(test), test).toBe(true);
  });

  it('are all named in docs/security.md', () => {
    const page = readFileSync('docs/security.md', 'utf8');
    for (const { what } of FAULTS) expect(page).toContain(what);
  });
});
