import type { LexiconName } from '../../lexicon';
import type { PlainReason, Reason } from '../../types/reason';
import { type ExplanationContext, findLabelAbove } from './explanation-context';
import { truncate } from './truncate';

const MAX_QUOTED_CHARS = 40;

/** Reasons of texts with words of a lexicon. */
const LEXICON_REASONS = {
  advert: 'advert',
  affiliate: 'paidLinks',
  appeal: 'appeal',
  'call-to-action': 'appeal',
  comments: 'comments',
  consent: 'consent',
  'first-person': 'appeal',
  furniture: 'pageLine',
  imperative: 'appeal',
  machine: 'machineMade',
  'machine-label': 'machineMade',
  'machine-note': 'machineMade',
  newsletter: 'appeal',
  note: 'note',
  'outlet-product': 'appeal',
  'own-offer': 'appeal',
  paywall: 'paywall',
  player: 'player',
  recirculation: 'otherStories',
  'related-links': 'otherStories',
  rights: 'pageLine',
  'second-person': 'appeal',
  'subscribers-only': 'paywall',
  tools: 'tool',
} as const satisfies Record<LexiconName, PlainReason>;

/** Lexicons of labels above links to other stories. */
const STORY_LIST_LEXICONS: readonly LexiconName[] = ['recirculation', 'related-links'];

/** Returns the reason of a block that contains words of a lexicon. */
export function reasonForWords(lexicon: LexiconName): Reason {
  return { key: LEXICON_REASONS[lexicon] };
}

/** Returns the reason of a block that is a label of a lexicon. */
export function reasonForLabel(lexicon: LexiconName): Reason {
  return STORY_LIST_LEXICONS.includes(lexicon) ? { key: 'labelOfStories' } : reasonForWords(lexicon);
}

/** Returns the reason of a block below a label of a lexicon; quotes the label if it is found. */
export function reasonUnderLabel(id: number, context: ExplanationContext, lexicon: LexiconName): Reason {
  const label = findLabelAbove(id, context, [lexicon]);
  if (!label) return reasonForWords(lexicon);
  return { key: STORY_LIST_LEXICONS.includes(lexicon) ? 'storiesUnder' : 'under', detail: formatLabel(label) };
}

/** Returns the reason of a block in a list of links or teasers; quotes the heading of the list if there is one. */
export function reasonForLinkList(id: number, context: ExplanationContext, otherwise: PlainReason): Reason {
  const label = findLabelAbove(id, context, STORY_LIST_LEXICONS, true);
  return label ? { key: 'storiesUnder', detail: formatLabel(label) } : { key: otherwise };
}

/** Truncates a label and removes trailing punctuation, such as the colon of "Read more:". */
function formatLabel(label: string): string {
  return truncate(label.replace(/[\s:：›»→]+$/, ''), MAX_QUOTED_CHARS);
}
