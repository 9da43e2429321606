import { countPhrases, LEXICON_NAMES, type LexiconName, labelShare, openingLabelScore } from '../lexicon';

/** Share of a label's words (0–1) from which on a text is a label. */
const MIN_LABEL_SHARE = 0.6;
/** Number of phrases of one word list from which on a text is clutter; single ones occur in stories as well. */
const MIN_PHRASES = 2;

/** Word lists of clutter; the words of `note` belong to stories. */
const CLUTTER_LEXICONS: readonly LexiconName[] = LEXICON_NAMES.filter((name) => name !== 'note');
/** Word lists of which a single phrase is enough. */
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
