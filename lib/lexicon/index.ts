import { LEXICONS, type Lexicon } from './names';
import { wordingOf } from './wording';

export { LEXICONS, type Lexicon } from './names';

const PLACES = Object.fromEntries(LEXICONS.map((name, at) => [name, at])) as Record<Lexicon, number>;
const LONGEST_LABEL = 120;

/** @returns how much of the text is a label of the lexicon, 0..1: 1 where it is nothing else */
export function labelShare(text: string, lexicon: Lexicon): number {
  return text.length > LONGEST_LABEL ? 0 : (wordingOf(text).labels[PLACES[lexicon]] ?? 0);
}

/** @returns 1 where the text opens with a label set off by a colon, an arrow or a dash; 0.5 where it runs on; else 0 */
export function opening(text: string, lexicon: Lexicon): number {
  return wordingOf(text).openings[PLACES[lexicon]] ?? 0;
}

/** @returns how many different phrases of the lexicon stand in the text; one inside a longer one does not count */
export function phrases(text: string, lexicon: Lexicon): number {
  return wordingOf(text).phrases[PLACES[lexicon]] ?? 0;
}
