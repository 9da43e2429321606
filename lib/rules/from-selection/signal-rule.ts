import type { Values } from '../../types';
import { fits } from '../limits';
import type { Rule } from '../rule';

type Condition = Rule['when'][number];

/** What tells a box by what it is: the clearest first. Word lists stand for themselves. */
const LISTS = [
  'newsletter',
  'related-links',
  'recirculation',
  'advert',
  'affiliate',
  'comments',
  'paywall',
  'tools',
  'player',
  'consent',
  'furniture',
] as const;
const SHAPES: readonly (readonly Condition[])[] = [
  ...LISTS.flatMap((lexicon) => [
    [{ signal: 'label', lexicon, atLeast: 0.9 }] as const,
    [{ signal: 'under-label', lexicon, atLeast: 1 }] as const,
    [{ signal: 'box-label', lexicon, atLeast: 0.9 }] as const,
    [{ signal: 'opens-with', lexicon, atLeast: 1 }] as const,
  ]),
  [{ signal: 'box-action', lexicon: 'call-to-action', atLeast: 1 }],
  [{ signal: 'box-phrase', lexicon: 'newsletter', atLeast: 1 }],
  [{ signal: 'box-form', atLeast: 1 }],
  [{ signal: 'box-prices', atLeast: 2 }],
  [{ signal: 'ends-in-label', atLeast: 1 }],
  [
    { signal: 'box-linked-headings', atLeast: 1 },
    { signal: 'box-link-share', atLeast: 0.5 },
  ],
  [
    { signal: 'box-links', atLeast: 2 },
    { signal: 'box-link-share', atLeast: 0.75 },
  ],
  [{ signal: 'in-link', atLeast: 1 }],
  [{ signal: 'link-share', atLeast: 0.75 }],
  [{ signal: 'in-aside', atLeast: 1 }],
];

/**
 * @param marked what the signals say of each part that is to go
 * @param others … and of each part that is kept and was not pointed at
 * @returns conditions that hold for all of the ones and for none of the others; null where the signals do not tell them apart
 */
export function tellingSignals(marked: readonly Values[], others: readonly Values[]): Condition[] | null {
  if (!marked.length) return null;
  const found = SHAPES.find(
    (when) => marked.every((values) => fits(when, values)) && !others.some((values) => fits(when, values)),
  );
  return found ? [...found] : null;
}

/** A box of links is one by so much. */
const LINKS: Condition = { signal: 'box-link-share', atLeast: 0.5 };

/** @returns what limits a rule by a label to boxes of links, where all that is to go stands in one */
export function onlyLinks(marked: readonly Values[]): Condition[] {
  return marked.length > 1 && marked.every((values) => fits([LINKS], values)) ? [LINKS] : [];
}
