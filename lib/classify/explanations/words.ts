import type { Lexicon } from '../../lexicon';
import type { PlainReason, Reason } from '../../types/reason';
import { type Around, labelOver } from './around';
import { cut } from './cut';

/** A quoted label is cut to this many characters. */
const QUOTED = 40;

/** What a text does whose words are of a list. */
const SAYS = {
  advert: 'advert',
  affiliate: 'paidLinks',
  'call-to-action': 'appeal',
  comments: 'comments',
  consent: 'consent',
  furniture: 'pageLine',
  'machine-note': 'pageLine',
  newsletter: 'appeal',
  note: 'note',
  paywall: 'paywall',
  player: 'player',
  recirculation: 'otherStories',
  'related-links': 'otherStories',
  tools: 'tool',
} as const satisfies Record<Lexicon, PlainReason>;

/** Lists of labels that stand over other stories. */
const STORIES: readonly Lexicon[] = ['recirculation', 'related-links'];

/** @returns why a block is hidden (a note: kept) in which words of a list stand */
export function ofWords(lexicon: Lexicon): Reason {
  return { key: SAYS[lexicon] };
}

/** … which is itself a label of a list. */
export function ofLabel(lexicon: Lexicon): Reason {
  return STORIES.includes(lexicon) ? { key: 'labelOfStories' } : ofWords(lexicon);
}

/** … which stands under a label of a list; the label is quoted where it is found. */
export function underLabel(id: number, around: Around, lexicon: Lexicon): Reason {
  const label = labelOver(id, around, [lexicon]);
  if (!label) return ofWords(lexicon);
  return { key: STORIES.includes(lexicon) ? 'storiesUnder' : 'under', detail: quoted(label) };
}

/** … in a box of links or teasers; its heading is quoted where there is one. */
export function ofList(id: number, around: Around, otherwise: PlainReason): Reason {
  const label = labelOver(id, around, STORIES, true);
  return label ? { key: 'storiesUnder', detail: quoted(label) } : { key: otherwise };
}

/** "Read more:" is quoted without its colon. */
function quoted(label: string): string {
  return cut(label.replace(/[\s:：›»→]+$/, ''), QUOTED);
}
