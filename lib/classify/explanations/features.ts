import type { FamilyName } from '../../features/vector';
import { LEXICONS } from '../../lexicon';
import type { Evidence, Verdict } from '../../types';
import type { PlainReason, Reason } from '../../types/reason';
import { type Around, placeOf } from './around';
import { CLAIMS, type Claims } from './claims';
import { ofLabel, ofWords, underLabel } from './words';

type Decide = Verdict['decide'];

/** What a feature says where nothing closer is known of it: by its family. */
const OF_FAMILY = {
  place: { keep: 'amongText', hide: 'apart' },
  shape: { keep: 'likeStory', hide: 'notLikeStory' },
  tags: { keep: 'likeStory', hide: 'notLikeStory' },
  words: { keep: 'onTopic', hide: 'offTopic' },
  neighbours: { keep: 'amongText', hide: 'amongHidden' },
  group: { keep: 'likeStory', hide: 'notLikeStory' },
  said: { keep: 'partOfStory', hide: 'notLikeStory' },
} as const satisfies Record<FamilyName, Record<Decide, PlainReason>>;

/** From here on a block counts as a label, or as standing under one. */
const IS_LABEL = 0.5;

/**
 * @returns the reason of a verdict that the learned model gave: the strongest feature of which something telling is
 *   true, else what the family of the strongest one says
 */
export function ofFeatures(verdict: Verdict, around: Around): Reason | null {
  for (const evidence of verdict.evidence) {
    const found = telling(evidence, verdict, around);
    if (found) return found;
  }
  const family = familyReason(verdict.evidence[0]?.signal ?? '', verdict.decide);
  return family ? placed({ key: family }, verdict, around) : null;
}

/** @returns what any feature of a family says; null where there is no such family */
export function familyReason(feature: string, decide: Decide): PlainReason | null {
  const family = feature.split('/')[0] ?? '';
  return family in OF_FAMILY ? OF_FAMILY[family as FamilyName][decide] : null;
}

function telling({ signal, value }: Evidence, verdict: Verdict, around: Around): Reason | null {
  const claims: Claims = CLAIMS[signal] ?? [];
  const claim = claims.find(
    ({ decide, atLeast = -Infinity, atMost = Infinity }) =>
      decide === verdict.decide && value >= atLeast && value <= atMost,
  );
  if (claim) return placed({ key: claim.key }, verdict, around);
  return verdict.decide === 'hide' ? ofLabelWords({ signal, value }, verdict.block, around) : null;
}

/** What a feature about label words says. */
function ofLabelWords({ signal, value }: Evidence, id: number, around: Around): Reason | null {
  const [form = '', list] = signal.split(':');
  const lexicon = LEXICONS.find((one) => one === list);
  if (!lexicon || value <= 0) return null;
  if (form === 'words/phrase' || form === 'words/opens') return ofWords(lexicon);
  if (value < IS_LABEL) return null;
  return form === 'words/label' ? ofLabel(lexicon) : underLabel(id, around, lexicon);
}

/** Apart from the story: where that is. */
function placed(reason: Reason, { block }: Verdict, around: Around): Reason {
  return reason.key === 'apart' ? { key: placeOf(block, around) } : reason;
}
