import type { ReadingCore, Verdict, VerdictOrigin } from '../../types';
import type { Reason } from '../../types/reason';
import { BUILT_IN_REASONS } from './built-in-reasons';
import { explainByFeatures } from './classifier-reasons';
import { createExplanationContext, type ExplanationContext } from './explanation-context';
import { explainRuleVerdict } from './rule-reasons';

/** Creates a function that returns the reason, in terms that readers understand, of each verdict of a reading. */
export function createExplainer(reading: Pick<ReadingCore, 'blocks' | 'verdicts'>): (verdict: Verdict) => Reason {
  const context = createExplanationContext(reading);
  return (verdict) => explainVerdict(verdict, context);
}

function explainVerdict(verdict: Verdict, context: ExplanationContext): Reason {
  const { origin, kind, decide } = verdict;
  if (kind === 'user') return { key: 'ownRule' };
  const reason = EXPLAINERS[origin](verdict, context);
  return reason ?? { key: decide === 'keep' ? 'partOfStory' : 'knownClutter' };
}

function explainBuiltInRule(verdict: Verdict, context: ExplanationContext): Reason | null {
  if (!isBuiltIn(verdict.rule)) return null;
  const reason = BUILT_IN_REASONS[verdict.rule];
  return typeof reason === 'string' ? { key: reason } : reason(verdict, context);
}

function isBuiltIn(rule: string): rule is keyof typeof BUILT_IN_REASONS {
  return Object.hasOwn(BUILT_IN_REASONS, rule);
}

const EXPLAINERS: Record<VerdictOrigin, (verdict: Verdict, context: ExplanationContext) => Reason | null> = {
  layout: explainBuiltInRule,
  duplicate: explainBuiltInRule,
  guard: explainBuiltInRule,
  model: explainByFeatures,
  rule: explainRuleVerdict,
  reader: explainRuleVerdict,
};
