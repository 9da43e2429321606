import type { SignalValues } from '../../types';
import { conditionsHold } from '../condition-limits';
import type { RuleCondition } from '../rule';

/** Lexicons whose labels identify a box, most distinctive first. */
const LABEL_LEXICONS = [
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

/** Conditions to try, in this order: the most distinctive first. */
const CANDIDATES: readonly (readonly RuleCondition[])[] = [
  ...LABEL_LEXICONS.flatMap((lexicon) => [
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
 * Finds conditions that hold for all selected blocks and for none of the others.
 *
 * @param selected signal values of each block to hide
 * @param others signal values of each other block that is kept
 * @returns null if the signals do not distinguish them
 */
export function findDistinguishingConditions(
  selected: readonly SignalValues[],
  others: readonly SignalValues[],
): RuleCondition[] | null {
  if (!selected.length) return null;
  const found = CANDIDATES.find(
    (when) =>
      selected.every((values) => conditionsHold(when, values)) &&
      !others.some((values) => conditionsHold(when, values)),
  );
  return found ? [...found] : null;
}

const LINK_BOX: RuleCondition = { signal: 'box-link-share', atLeast: 0.5 };

/** Returns the condition that limits a label rule to boxes of links, if all selected blocks are in such a box. */
export function findLinkBoxCondition(selected: readonly SignalValues[]): RuleCondition[] {
  return selected.length > 1 && selected.every((values) => conditionsHold([LINK_BOX], values)) ? [LINK_BOX] : [];
}
