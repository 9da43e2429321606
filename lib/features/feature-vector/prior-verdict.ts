import type { Verdict } from '../../types';
import type { FeatureFamily } from './feature';

/** Returns the verdict as a number from −1 (certainly hidden) to 1 (certainly kept). */
function signedConfidence(verdict: Verdict | undefined): number {
  return verdict ? (verdict.decide === 'keep' ? 1 : -1) * verdict.confidence : 0;
}

/** Features of the verdicts by layout and rules on the block and its neighbours. */
export const PRIOR_VERDICT_FEATURES: FeatureFamily = {
  said: ({ block, verdicts }) => signedConfidence(verdicts[block.id]),
  'said-previous': ({ block, verdicts }) => signedConfidence(verdicts[block.id - 1]),
  'said-next': ({ block, verdicts }) => signedConfidence(verdicts[block.id + 1]),
  'said-by-rule': ({ block, verdicts }) => (verdicts[block.id]?.evidence.length ? 1 : 0),
};
