import type { PageContext } from '../../layout';
import type { BlockMeasures, Box } from '../../layout/types';
import type { Block, Verdict } from '../../types';
import type { PageStatistics } from './page-statistics';
import type { TemplateStatistics } from './template-statistics';

/** Everything that a feature of a block is computed from. */
export interface FeatureInput {
  block: Block;
  measured: BlockMeasures;
  box: Box | undefined;
  template: TemplateStatistics;
  context: PageContext;
  statistics: PageStatistics;
  /** Verdicts of layout and rules, by block id. */
  verdicts: readonly Verdict[];
}

export type Feature = (input: FeatureInput) => number;

/** Features by name. A missing value is 0. */
export type FeatureFamily = Record<string, Feature>;

/** Scales a count or size logarithmically, so that a difference between small values has more effect. */
export const logScale = (value: number): number => Math.log2(1 + Math.max(0, value));
