import type { KINDS_BY_LEXICON } from '../classify/kinds-by-lexicon';
import type { KeptKind, SignalValues } from '../types';
import { findElementLabel } from './hiding-rules';
import type { KeptContent } from './kept-content';

type LexiconName = (typeof KINDS_BY_LEXICON)[number][0];

/** What a box of clutter is, as far as its words tell. */
export type ClutterName =
  | 'newsletter'
  | 'promo'
  | 'shopping'
  | 'advert'
  | 'comments'
  | 'paywall'
  | 'tools'
  | 'player'
  | 'otherStories'
  | 'relatedLinks';

/** Name of an element: what it is as clutter, else `box`, else the kind of its only block. */
export type ElementName = ClutterName | KeptKind | 'box' | 'line';

/** Texts that name an element in a few words: "Newsletter box, 2 lines". */
export interface DescriptionTexts {
  name(name: ElementName): string;
  lines(count: number): string;
  pictures(count: number): string;
  /** A name with the element's own label: "Box “More from the region”". */
  labelled(name: string, label: string): string;
}

/**
 * Names by word list, the most distinctive one first. A phrase of a list with `phrases: 1` is sufficient evidence; others may
 * occur in a story.
 */
const NAMES: readonly { lexicon: LexiconName; name: ClutterName; phrases: number }[] = [
  { lexicon: 'newsletter', name: 'newsletter', phrases: 1 },
  { lexicon: 'paywall', name: 'paywall', phrases: 1 },
  { lexicon: 'affiliate', name: 'shopping', phrases: 1 },
  { lexicon: 'call-to-action', name: 'promo', phrases: 1 },
  { lexicon: 'advert', name: 'advert', phrases: 2 },
  { lexicon: 'comments', name: 'comments', phrases: 2 },
  { lexicon: 'player', name: 'player', phrases: 2 },
  { lexicon: 'tools', name: 'tools', phrases: 2 },
  { lexicon: 'recirculation', name: 'otherStories', phrases: 2 },
  { lexicon: 'related-links', name: 'relatedLinks', phrases: 2 },
];
/** Minimum share (0–1) of label words for a line to count as a label of clutter. */
const MIN_LABEL_SHARE = 0.6;
/** Minimum share (0–1) of sentences that appeal to the reader for a block to count as a promotion. */
const MIN_APPEAL = 0.5;
/** Maximum number of characters of a label that is quoted. */
const MAX_QUOTED_CHARS = 40;

/**
 * Returns what a box of clutter is, as far as its words tell; null if they do not.
 *
 * @param signals signal values of the blocks in it
 */
export function guessClutterName(signals: readonly SignalValues[]): ClutterName | null {
  const isLabel = (lexicon: LexiconName) =>
    signals.some(
      (values) => (values[`label:${lexicon}`] ?? 0) >= MIN_LABEL_SHARE || values[`opens-with:${lexicon}`] === 1,
    );
  const countPhrases = (lexicon: LexiconName) =>
    signals.reduce((sum, values) => sum + (values[`phrase:${lexicon}`] ?? 0), 0);
  const found = NAMES.find(({ lexicon, phrases }) => isLabel(lexicon) || countPhrases(lexicon) >= phrases);
  if (found) return found.name;
  return signals.some(({ appeal = 0 }) => appeal >= MIN_APPEAL) ? 'promo' : null;
}

/**
 * Describes an element with kept content in words.
 *
 * @param clutterName what it is as clutter; null if that is unknown
 */
export function describeElement(
  content: KeptContent,
  element: Element,
  clutterName: ClutterName | null,
  texts: DescriptionTexts,
): string {
  const blocks = content.blocksIn(element);
  const [only] = blocks.length === 1 ? blocks : [];
  const pictures = blocks.filter(({ kind }) => kind === 'image').length;
  const lines = blocks.length - pictures;
  const isPicture = pictures > 0 && blocks.every(({ kind }) => kind === 'image' || kind === 'caption');
  if (isPicture && !clutterName) return pictures > 1 ? texts.pictures(pictures) : texts.name('image');
  if (only && !clutterName) return texts.name(only.kind === 'paragraph' && !only.isProse ? 'line' : only.kind);
  const label = findElementLabel({ content, element })?.says;
  const name = texts.name(clutterName ?? 'box');
  const isQuoted = !clutterName && label !== undefined && label.length <= MAX_QUOTED_CHARS;
  return [
    isQuoted ? texts.labelled(name, label) : name,
    ...(lines ? [texts.lines(lines)] : []),
    ...(pictures ? [texts.pictures(pictures)] : []),
  ].join(', ');
}
