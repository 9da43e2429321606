import { countPhrases, LEXICON_NAMES, type LexiconName, labelShare, openingLabelScore } from '../lexicon';

/** Minimum share (0–1) of label words for a text to count as a label. */
const MIN_LABEL_SHARE = 0.6;
/** Minimum number of phrases from one word list for a text to count as clutter; a single one may occur in a story. */
const MIN_PHRASES = 2;

/** Word lists of clutter. `note` is excluded, because its words belong to stories. */
const CLUTTER_LEXICONS: readonly LexiconName[] = LEXICON_NAMES.filter((name) => name !== 'note');
/** Word lists of which one phrase is sufficient evidence. */
const TELLING_LEXICONS = new Set<LexiconName>([
  'affiliate',
  'call-to-action',
  'consent',
  'machine-note',
  'newsletter',
  'paywall',
]);

/** Word lists with ordinary words: of address, which guides use throughout, or such as "save" and "like". */
const ORDINARY_LEXICONS = new Set<LexiconName>(['first-person', 'imperative', 'second-person', 'tools']);
const UNAMBIGUOUS_LEXICONS = CLUTTER_LEXICONS.filter((name) => !ORDINARY_LEXICONS.has(name));
/** Minimum number of characters of a long text, in which ordinary words are no evidence of clutter. */
const MIN_LONG_CHARS = 300;

/** Returns whether a text is a label of clutter, opens with one, or contains phrases of clutter. */
export function hasClutterWords(text: string): boolean {
  return hasWordsOf(text.length < MIN_LONG_CHARS ? CLUTTER_LEXICONS : UNAMBIGUOUS_LEXICONS, text);
}

/** Like `hasClutterWords`, for texts that may address the reader, such as guides. */
export function hasUnambiguousClutterWords(text: string): boolean {
  return hasWordsOf(UNAMBIGUOUS_LEXICONS, text);
}

function hasWordsOf(lexicons: readonly LexiconName[], text: string): boolean {
  return lexicons.some(
    (lexicon) =>
      countPhrases(text, lexicon) >= (TELLING_LEXICONS.has(lexicon) ? 1 : MIN_PHRASES) ||
      openingLabelScore(text, lexicon) === 1 ||
      labelShare(text, lexicon) >= MIN_LABEL_SHARE,
  );
}
