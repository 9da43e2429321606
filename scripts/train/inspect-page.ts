/** Computes the input of the classifier for each block of a page. Imported through Vite, because it uses the library. */
import { findClassifierCandidates } from '../../lib/classify/classifier/candidates';
import { decideByRules } from '../../lib/classify/rule-verdicts';
import { computeFeatureVectors } from '../../lib/features/feature-vector';
import { buildPageContext } from '../../lib/layout';
import { bundledRules } from '../../lib/rules/bundled-rules';
import { evaluateConditions } from '../../lib/rules/condition-values';
import type { Block, Verdict } from '../../lib/types';
import type { PageData } from './in-page/page-data';

export interface PageInspection {
  /** Every block, with the verdict of layout and rules on it. */
  blocks: { text: string; verdict: Verdict; inMainContent: boolean }[];
  /**
   * Ids of the blocks that the classifier decides about. Feature vectors are in the same order, with values in the
   * order of `FEATURES`.
   */
  candidates: number[];
  featureVectors: number[][];
  /** Values of the signals of each candidate, in the order of `CONDITIONS`. */
  conditionValues: number[][];
}

export { FEATURE_NAMES as FEATURES } from '../../lib/features/feature-vector';
export { CONDITION_NAMES as CONDITIONS } from '../../lib/rules/condition-names';

const DECIMALS = 1000;
const roundValues = (values: Iterable<number>) =>
  Array.from(values, (value) => Math.round(value * DECIMALS) / DECIMALS);

/**
 * Inspects a page.
 *
 * @returns the inspection, with feature and condition values rounded to three decimals
 */
export function inspectPage({ page, facts, readable }: PageData): PageInspection {
  const context = buildPageContext(page, facts, new Set(readable));
  const verdicts = decideByRules(context, bundledRules());
  const candidates = findClassifierCandidates(context);
  return {
    blocks: page.blocks.map(({ id, text }) => ({
      text,
      verdict: verdicts[id] as Verdict,
      inMainContent: context.mainContent.bodyBlocks.has(id),
    })),
    candidates,
    conditionValues: candidates.map((id) => roundValues(evaluateConditions(page.blocks[id] as Block, context))),
    featureVectors: computeFeatureVectors(context, verdicts, candidates).map(roundValues),
  };
}
