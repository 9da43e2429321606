import type { FeatureFamilyName } from '../../features/feature-vector';
import { LEXICON_NAMES } from '../../lexicon';
import type { Evidence, Verdict } from '../../types';
import type { PlainReason, Reason } from '../../types/reason';
import { type ExplanationContext, positionOf } from './explanation-context';
import { FEATURE_REASONS, type FeatureReasons } from './feature-reasons';
import { reasonForLabel, reasonForWords, reasonUnderLabel } from './lexicon-reasons';

type Decide = Verdict['decide'];

/** Reasons by feature family, for features without a reason of their own. */
const FAMILY_REASONS = {
  place: { keep: 'amongText', hide: 'apart' },
  shape: { keep: 'likeStory', hide: 'notLikeStory' },
  tags: { keep: 'likeStory', hide: 'notLikeStory' },
  words: { keep: 'onTopic', hide: 'offTopic' },
  neighbours: { keep: 'amongText', hide: 'amongHidden' },
  group: { keep: 'likeStory', hide: 'notLikeStory' },
  said: { keep: 'partOfStory', hide: 'notLikeStory' },
} as const satisfies Record<FeatureFamilyName, Record<Decide, PlainReason>>;

/** Minimum feature value (0–1) that means that a block is a label, or under one. */
const MIN_LABEL_VALUE = 0.5;

/**
 * Returns the reason of a verdict by the classifier: that of the strongest feature with a reason of its own, otherwise
 * that of the strongest feature's family; null if there is none.
 */
export function explainByFeatures(verdict: Verdict, context: ExplanationContext): Reason | null {
  for (const evidence of verdict.evidence) {
    const reason = explainByFeature(evidence, verdict, context);
    if (reason) return reason;
  }
  const key = reasonForFamily(verdict.evidence[0]?.signal ?? '', verdict.decide);
  return key ? withPosition({ key }, verdict, context) : null;
}

/** Returns the reason that all features of a family share; null if there is no such family. */
export function reasonForFamily(feature: string, decide: Decide): PlainReason | null {
  const family = feature.split('/')[0] ?? '';
  return family in FAMILY_REASONS ? FAMILY_REASONS[family as FeatureFamilyName][decide] : null;
}

function explainByFeature({ signal, value }: Evidence, verdict: Verdict, context: ExplanationContext): Reason | null {
  const reasons: FeatureReasons = FEATURE_REASONS[signal] ?? [];
  const reason = reasons.find(
    ({ decide, atLeast = -Infinity, atMost = Infinity }) =>
      decide === verdict.decide && value >= atLeast && value <= atMost,
  );
  if (reason) return withPosition({ key: reason.key }, verdict, context);
  return verdict.decide === 'hide' ? explainByLabelWords({ signal, value }, verdict.block, context) : null;
}

function explainByLabelWords({ signal, value }: Evidence, id: number, context: ExplanationContext): Reason | null {
  const [feature = '', lexiconName] = signal.split(':');
  const lexicon = LEXICON_NAMES.find((name) => name === lexiconName);
  if (!lexicon || value <= 0) return null;
  if (feature === 'words/phrase' || feature === 'words/opens') return reasonForWords(lexicon);
  if (value < MIN_LABEL_VALUE) return null;
  return feature === 'words/label' ? reasonForLabel(lexicon) : reasonUnderLabel(id, context, lexicon);
}

/** If the reason is `apart`, replaces it by the block's position relative to the story. */
function withPosition(reason: Reason, { block }: Verdict, context: ExplanationContext): Reason {
  return reason.key === 'apart' ? { key: positionOf(block, context) } : reason;
}
