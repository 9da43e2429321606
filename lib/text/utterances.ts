/** Splits sentences into utterances that are short enough for every voice of the speech synthesis. */

/** Maximum length of an utterance in seconds. Chromium's network voices stop after fifteen seconds without an error. */
const MAX_UTTERANCE_SECONDS = 12;
/** Number of Latin letters spoken per second at rate 1. */
const LATIN_LETTERS_PER_SECOND = 14;
const DENSE_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Number of Latin letters that take as long to speak as a character of a dense script. */
const LATIN_LETTERS_PER_DENSE = 2.5;
/** Matches positions where a sentence may be split, best first: after a clause, after a comma, after a word. */
const SPLIT_POINTS = [/[;:；：](?=\s|$|[^\d\s])|\s[–—](?=\s)/gu, /[,،、，](?!\d)/gu, /\s/gu];

/** Estimates how many seconds a text takes to speak at rate 1. */
export function estimateSpeechSeconds(text: string): number {
  let letters = 0;
  for (const char of text) letters += DENSE_CHARACTER.test(char) ? LATIN_LETTERS_PER_DENSE : 1;
  return letters / LATIN_LETTERS_PER_SECOND;
}

/**
 * Splits a sentence into utterances, at natural pauses if possible.
 *
 * @param rate speaking rate; 1 is the voice's normal speed
 */
export function splitIntoUtterances(sentence: string, rate: number): string[] {
  const utterances: string[] = [];
  let rest = sentence.trim();
  while (estimateSpeechSeconds(rest) > MAX_UTTERANCE_SECONDS * rate) {
    const at = splitIndex(rest, maxPrefixLength(rest, MAX_UTTERANCE_SECONDS * rate));
    utterances.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...utterances, rest].filter(Boolean);
}

function maxPrefixLength(text: string, seconds: number): number {
  let letters = 0;
  let at = 0;
  for (const char of text) {
    letters += DENSE_CHARACTER.test(char) ? LATIN_LETTERS_PER_DENSE : 1;
    if (letters / LATIN_LETTERS_PER_SECOND > seconds) break;
    at += char.length;
  }
  return Math.max(at, 1);
}

function splitIndex(text: string, maxLength: number): number {
  for (const splitPoint of SPLIT_POINTS) {
    const last = [...text.slice(0, maxLength).matchAll(splitPoint)].at(-1);
    // An utterance of two words sounds worse than one that ends at a less natural pause.
    if (last && last.index > maxLength / 3) return last.index + last[0].length;
  }
  return maxLength;
}
