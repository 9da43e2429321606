import type { PlainReason } from '../types/reason';

/** How the reason is found that readers see for a block that a rule hides by a signal. */
export type ReasonLookup =
  /** A reason that depends on the word list: "Asks to subscribe or follow". */
  | { from: 'word-list' }
  /** A reason that depends on the word list that the block is a label of. */
  | { from: 'label' }
  /** A reason that quotes the label above the block. */
  | { from: 'label-above' }
  /** A reason that quotes the heading of the list around the block, or the given reason if there is none. */
  | { from: 'list-heading'; otherwise: PlainReason }
  /** A reason that names the part of the page, such as its menu. */
  | { from: 'page-part' };

/**
 * Definition of a signal, without the code that evaluates it. The options page needs it to check rules, but does not
 * read pages.
 */
export interface SignalDefinition {
  /** What its value means: 0 or 1, a share from 0 to 1, a count, or a length in Latin letters. */
  value: 'flag' | 'share' | 'count' | 'length';
  /** Set if it looks for the words of a word list, which a condition on it must name. */
  takesLexicon?: true;
  /** The reason that readers see; null if the signal only limits a rule by size or form. */
  reason: PlainReason | ReasonLookup | null;
}

/**
 * All signals by id. The comment above each is its description in docs/rules.md. The learner tries conditions in this
 * order, so that a new signal goes at the end. Its evaluator belongs in one of the files in `signals/`.
 */
const DEFINITIONS = {
  /** Share of the block's links that stay on the page's own site: a link to another site is a reference, not a teaser. */
  'same-site': { value: 'share', reason: null },
  /** Number of linked headings in the block's box. */
  'box-linked-headings': { value: 'count', reason: { from: 'list-heading', otherwise: 'teaser' } },
  /** The block's box contains a button or link with nothing but a call to action of the word list. */
  'box-action': { value: 'flag', takesLexicon: true, reason: { from: 'word-list' } },
  /** The block's box contains a form or an input field. */
  'box-form': { value: 'flag', reason: 'formBox' },
  /** Number of lines in the block's box that are nothing but a price. */
  'box-prices': { value: 'count', reason: 'prices' },
  /** The block is below the story's last paragraph. */
  'after-story': { value: 'flag', reason: 'afterStory' },
  /** The block is above the story's first paragraph. */
  'before-story': { value: 'flag', reason: 'beforeText' },
  /** Share of the first line in the block's box that is a label of the word list; 1 where the line opens with one. */
  'box-label': { value: 'share', takesLexicon: true, reason: { from: 'label-above' } },
  /** Share of the text in the block's box that is links; 0 for a block among the paragraphs. */
  'box-link-share': { value: 'share', reason: { from: 'list-heading', otherwise: 'linkBox' } },
  /** Number of links in the block's box. */
  'box-links': { value: 'count', reason: { from: 'list-heading', otherwise: 'linkBox' } },
  /** Number of blocks in the block's box that contain a phrase of the word list; 0 for a long box. */
  'box-phrase': { value: 'count', takesLexicon: true, reason: { from: 'word-list' } },
  /** Length of the running text in the block's box. */
  'box-prose': { value: 'length', reason: null },
  /** Length of the text in the block's box. */
  'box-weight': { value: 'length', reason: null },
  /** The block ends in a link such as "more": it is the opening of another story. */
  'ends-in-label': { value: 'flag', reason: 'teaserLine' },
  /** The block is in an `<aside>`. */
  'in-aside': { value: 'flag', reason: 'beside' },
  /** The block is in a box. */
  'in-box': { value: 'flag', reason: null },
  /** The block is in a `<figure>`. */
  'in-figure': { value: 'flag', reason: null },
  /** The whole block is one link. */
  'in-link': { value: 'flag', reason: 'linkLine' },
  /** The block is in a list. */
  'in-list': { value: 'flag', reason: null },
  /** The block is in a menu, footer, form, button or dialog. */
  'in-navigation': { value: 'flag', reason: { from: 'page-part' } },
  /** The block is a heading, h1 to h6. */
  'is-heading': { value: 'flag', reason: null },
  /** The block is written by the same page template as the story's paragraphs. */
  'is-main': { value: 'flag', reason: null },
  /** The block is a picture, a player or another embed. */
  'is-media': { value: 'flag', reason: null },
  /** The block reads as running text: long enough, few links, sentences. */
  'is-prose': { value: 'flag', reason: null },
  /** Mozilla Readability keeps the block. */
  'is-readable': { value: 'flag', reason: null },
  /** The block ends like a sentence. */
  'is-sentence': { value: 'flag', reason: null },
  /** Share of the block that is a label of the word list: 1 where it is nothing else. */
  label: { value: 'share', takesLexicon: true, reason: { from: 'label' } },
  /** Share of the block's text that is links. */
  'link-share': { value: 'share', reason: 'mostlyLinks' },
  /** Number of links in the block. */
  links: { value: 'count', reason: null },
  /** Share of words that the block and the page's own description have in common, relative to the shorter one. */
  'matches-description': { value: 'share', reason: 'repeatsSummary' },
  /** The block opens with a label of the word list: 1 where a colon or the like follows it, 0.5 where the text runs on. */
  'opens-with': { value: 'share', takesLexicon: true, reason: { from: 'word-list' } },
  /** Number of phrases of the word list in the block. */
  phrase: { value: 'count', takesLexicon: true, reason: { from: 'word-list' } },
  /** Share of words that the block and the headline have in common; 0 for the headline itself. */
  'repeats-headline': { value: 'share', reason: 'repeatsHeadline' },
  /** The block follows a label of the word list and belongs to it: the rest of its box, or the links right after it. */
  'under-label': { value: 'flag', takesLexicon: true, reason: { from: 'label-above' } },
  /** Number of words in the block; in scripts without spaces, of characters. */
  words: { value: 'count', reason: null },
  /** Share of the block in sentences that appeal to the reader: to subscribe, follow, donate, write in. */
  appeal: { value: 'share', reason: 'appeal' },
  /** Share of the text in the block's box that appeals to the reader. */
  'box-appeal': { value: 'share', reason: 'appeal' },
  /** Whether the block, near the end of the text, turns to the reader on another matter than the story's. */
  'off-topic-address': { value: 'flag', reason: 'appeal' },
  /** The block is one of the last blocks of the running text, or below it. */
  'near-end': { value: 'flag', reason: null },
  /** The block, near the end, begins with the name of an author whom the story does not mention. */
  'is-author-note': { value: 'flag', reason: 'pageLine' },
} as const satisfies Record<string, SignalDefinition>;

export type SignalId = keyof typeof DEFINITIONS;

export const SIGNAL_DEFINITIONS: Readonly<Record<SignalId, SignalDefinition>> = DEFINITIONS;

export const SIGNAL_IDS = Object.keys(DEFINITIONS) as SignalId[];

/** Returns whether a text is the id of a signal. */
export function isSignalId(text: string): text is SignalId {
  return Object.hasOwn(DEFINITIONS, text);
}

/** Returns whether a condition on a signal must name a word list. */
export function takesLexicon(id: SignalId): boolean {
  return SIGNAL_DEFINITIONS[id].takesLexicon === true;
}

/** Returns whether a signal is 0 or 1. */
export function isFlagSignal(id: SignalId): boolean {
  return SIGNAL_DEFINITIONS[id].value === 'flag';
}
