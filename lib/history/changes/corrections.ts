import { foldText } from '../../text/fold.ts';
import { countSharedTokens } from '../../text/similarity.ts';
import type { AnnouncedCorrection } from '../../types';
import { CORRECTION_PHRASES } from './correction-phrases.ts';
import { comparedWords } from './sentences.ts';

/** Maximum number of characters before the phrase that announces a correction. */
const MAX_LEAD_CHARS = 200;
/** Numbers of characters of a correction that says what it corrects. */
const [MIN_CHARS, MAX_CHARS] = [24, 1500];
/** Minimum number of characters in scripts without spaces. */
const MIN_DENSE_CHARS = 10;
const MAX_CORRECTIONS = 5;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Minimum number of words that a correction and its passage have in common beyond those that many paragraphs contain. */
const MIN_SHARED_WORDS = 3;
const MIN_SHARED_CHARS = 8;
/** How many times as many a passage must have in common as the next one. */
const MIN_LEAD = 1.3;

/** `\b` for the accented letters of European languages, too. */
const LETTER = '[a-z0-9\\u00df-\\u024f]';
const BOUNDARY = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;
const patterns = Object.values(CORRECTION_PHRASES)
  .flat()
  .map(({ source }) => new RegExp(source.replaceAll('\\b', BOUNDARY)));

/**
 * Finds the corrections that a story announces, in the languages of the interface, and the passages that they speak of.
 *
 * @param paragraphs the texts of the story's paragraphs
 */
export function findCorrections(paragraphs: readonly string[]): AnnouncedCorrection[] {
  const found = paragraphs.filter(isCorrection).slice(0, MAX_CORRECTIONS);
  if (!found.length) return [];
  const others = paragraphs
    .filter((text) => !found.includes(text))
    .map((text) => ({ text, words: [...new Set(comparedWords(text))] }));
  const counts = new Map<string, number>();
  for (const { words } of others) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Words that many paragraphs contain do not tell which one is meant.
  const isDistinctive = (word: string) => (counts.get(word) ?? 0) <= Math.max(1, others.length / 4);
  return found.map((text) => {
    const words = [...new Set(comparedWords(text))].filter(isDistinctive);
    const passage = findPassage(words, others, DENSE_SCRIPT.test(text) ? MIN_SHARED_CHARS : MIN_SHARED_WORDS);
    return { text, ...(passage !== undefined && { passage }) };
  });
}

function isCorrection(text: string): boolean {
  if (text.length > MAX_CHARS || text.length < (DENSE_SCRIPT.test(text) ? MIN_DENSE_CHARS : MIN_CHARS)) return false;
  const folded = foldText(text.slice(0, 2 * MAX_LEAD_CHARS));
  return patterns.some((pattern) => {
    const match = pattern.exec(folded);
    return match !== null && match.index <= MAX_LEAD_CHARS;
  });
}

/** Returns the text with most of the words in common, if it has clearly more than any other. */
function findPassage(
  words: readonly string[],
  others: readonly { text: string; words: readonly string[] }[],
  minimum: number,
): string | undefined {
  const [best, next] = others
    .map(({ text, words: own }) => ({ text, shared: countSharedTokens(words, own) }))
    .sort((one, other) => other.shared - one.shared);
  return best && best.shared >= minimum && best.shared >= MIN_LEAD * (next?.shared ?? 0) ? best.text : undefined;
}
