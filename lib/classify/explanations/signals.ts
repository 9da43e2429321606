import type { SIGNALS } from '../../features';
import { LEXICONS, type Lexicon } from '../../lexicon';
import type { Verdict } from '../../types';
import type { PlainReason, Reason } from '../../types/reason';
import type { Around } from './around';
import { partOf } from './part';
import { ofLabel, ofList, ofWords, underLabel } from './words';

type Finder = (id: number, around: Around, lexicon: Lexicon) => Reason;

const words: Finder = (_id, _around, lexicon) => ofWords(lexicon);
const list =
  (otherwise: PlainReason): Finder =>
  (id, around) =>
    ofList(id, around, otherwise);

/** What a signal that a rule asked says to a reader; null where it only limits the rule, by a size or a form. */
const OF_SIGNAL = {
  'after-story': 'afterStory',
  'before-story': 'beforeText',
  'box-action': words,
  'box-form': 'formBox',
  'box-label': underLabel,
  'box-link-share': list('linkBox'),
  'box-linked-headings': list('teaser'),
  'box-links': list('linkBox'),
  'box-phrase': words,
  'box-prices': 'prices',
  'box-prose': null,
  'box-weight': null,
  'ends-in-label': 'teaserLine',
  'in-aside': 'beside',
  'in-box': null,
  'in-figure': null,
  'in-link': 'linkLine',
  'in-list': null,
  'in-navigation': (id, around) => {
    const part = partOf(id, around);
    return { key: part === 'outsideStory' || part === 'outsideLink' ? 'menu' : part };
  },
  'is-heading': null,
  'is-main': null,
  'is-media': null,
  'is-prose': null,
  'is-readable': null,
  'is-sentence': null,
  label: (_id, _around, lexicon) => ofLabel(lexicon),
  'link-share': 'mostlyLinks',
  links: null,
  'matches-description': 'repeatsSummary',
  'opens-with': words,
  phrase: words,
  'repeats-headline': 'repeatsHeadline',
  'same-site': null,
  'under-label': underLabel,
  words: null,
} as const satisfies Record<keyof typeof SIGNALS, PlainReason | Finder | null>;

/** A line of fewer words is hidden because of it, where nothing else tells. */
const SHORT = 4;

/** @returns the reason of a verdict that a rule gave: what the first telling signal of its conditions says, if any does */
export function ofRule({ block, evidence }: Verdict, around: Around): Reason | null {
  for (const { signal, value } of evidence) {
    const [name = '', list = ''] = signal.split(':');
    if (value <= 0 || !isSignal(name)) continue;
    const found = OF_SIGNAL[name];
    const lexicon = LEXICONS.find((one) => one === list) ?? 'related-links';
    if (found) return typeof found === 'string' ? { key: found } : found(block, around, lexicon);
  }
  const size = evidence.find(({ signal }) => signal === 'words')?.value ?? SHORT;
  return size < SHORT ? { key: 'shortLine' } : null;
}

function isSignal(name: string): name is keyof typeof OF_SIGNAL {
  return Object.hasOwn(OF_SIGNAL, name);
}
