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

/** Returns whether a text is a label of clutter, opens with one, or contains phrases of clutter. */
export function hasClutterWords(text: string): boolean {
  return CLUTTER_LEXICONS.some(
    (lexicon) =>
      countPhrases(text, lexicon) >= (TELLING_LEXICONS.has(lexicon) ? 1 : MIN_PHRASES) ||
      openingLabelScore(text, lexicon) === 1 ||
      labelShare(text, lexicon) >= MIN_LABEL_SHARE,
  );
}
