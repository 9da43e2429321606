import type { Context } from '../../layout';
import type { Box } from '../../layout/boxes';
import type { Measured } from '../../layout/measure';
import type { Block, Verdict } from '../../types';
import type { Company, Group } from './company';

/** One block with all that is known around it. */
export interface Seen {
  block: Block;
  its: Measured;
  box: Box | undefined;
  group: Group;
  context: Context;
  company: Company;
  /** What rules and the story's place say, by block. */
  verdicts: readonly Verdict[];
}

/** Features by name; each a plain number, missing values 0. */
export type Family = Record<string, (seen: Seen) => number>;

/** @returns a count or a size on a scale where the first few matter most */
export const log = (value: number): number => Math.log2(1 + Math.max(0, value));
