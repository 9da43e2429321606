/** Detects the language of a text by its script and its function words. */
import FUNCTION_WORDS from '#data/function-words';
import { findScript, type SharedScript } from './scripts.ts';

const MAX_SAMPLE_CHARS = 8000;
/** Minimum number of words for a result that differs from the declared language. */
const MIN_WORDS = 25;
/**
 * Minimum share (0–1) of a language's function words among all words. A lower share, for languages with long words and
 * thus few function words, applies if no other language has more than `MAX_OTHER_SHARE` of that number.
 */
const MIN_SHARE = 0.14;
const MIN_SHARE_ALONE = 0.06;
const MAX_OTHER_SHARE = 0.6;
const MIN_HITS = 4;
/** A language is a candidate if it has at least this share (0–1) of the best language's function words. */
const TIE_SHARE = 0.84;
/** Minimum number of words that only one of several candidates has, and how many times those of any other they must be. */
const MIN_OWN_WORDS = 2;
const MIN_OWN_WORDS_AGAINST_DECLARATION = 4;
const MIN_OWN_RATIO = 3;
/** Minimum share (0–1) of the words that must be in paragraphs of the language; otherwise the text is mixed. */
const MIN_PARAGRAPH_SHARE = 0.7;
/** Minimum number of words of a paragraph whose language is detected. */
const MIN_PARAGRAPH_WORDS = 10;
/** Codes that stand for the same language here. */
const ALIASES: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sh: 'hr',
  in: 'id',
  ms: 'id',
  fil: 'tl',
  mo: 'ro',
};

const WORD = /[\p{L}\p{M}]+/gu;

interface WordIndex {
  languages: readonly string[];
  /** Indexes of the languages that a word is a function word of. */
  byWord: ReadonlyMap<string, readonly number[]>;
}

const indexes = new Map<SharedScript, WordIndex>();

/** Returns the function words of all languages in a script. */
function indexOf(script: SharedScript): WordIndex {
  const known = indexes.get(script);
  if (known) return known;
  const entries = Object.entries(FUNCTION_WORDS.words).filter(([, words]) => findScript(words) === script);
  const byWord = new Map<string, number[]>();
  for (const [language, [, words]] of entries.entries())
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  const index = { languages: entries.map(([code]) => code), byWord };
  indexes.set(script, index);
  return index;
}

/**
 * Detects the language of a text from its words. The declared language only decides between languages that the words do
 * not distinguish.
 *
 * @param paragraphs the paragraphs of the text
 * @param declared the declared language or languages: "de-AT", "pt_BR", "fr, en"; may be wrong or ''
 * @returns a lower-case BCP 47 tag, with the declared region if there is one; '' if the text is too short, in several
 *   languages, or in an unknown one
 */
export function detectTextLanguage(paragraphs: readonly string[], declared: string): string {
  const sample = takeSample(paragraphs);
  const script = findScript(sample.join('\n'));
  if (script === null) return '';
  const tags = declared
    .toLowerCase()
    .replaceAll('_', '-')
    .split(/[,;\s]+/)
    .filter(Boolean);
  if (typeof script !== 'string') return tags.find((tag) => script.includes(primary(tag))) ?? script[0];
  const language = chooseByWords(sample, indexOf(script), tags.map(primary));
  return tags.find((tag) => primary(tag) === language) ?? language;
}

/** Returns the primary language of a tag. */
function primary(tag: string): string {
  const [code = ''] = tag.split('-');
  return ALIASES[code] ?? code;
}

function takeSample(paragraphs: readonly string[]): string[] {
  const sample: string[] = [];
  let chars = 0;
  for (const paragraph of paragraphs) {
    if (chars >= MAX_SAMPLE_CHARS) break;
    sample.push(paragraph.slice(0, MAX_SAMPLE_CHARS - chars));
    chars += paragraph.length;
  }
  return sample;
}

interface WordCounts {
  words: number;
  /** Number of function words, by language. */
  hits: number[];
}

function chooseByWords(paragraphs: readonly string[], index: WordIndex, declared: readonly string[]): string {
  const counts = paragraphs.map((text) => countWords(text, index));
  const words = counts.reduce((sum, one) => sum + one.words, 0);
  const hits = index.languages.map((_, language) => counts.reduce((sum, one) => sum + (one.hits[language] ?? 0), 0));
  const most = Math.max(...hits);
  const second = Math.max(0, ...hits.toSpliced(hits.indexOf(most), 1));
  const minShare = second <= most * MAX_OTHER_SHARE ? MIN_SHARE_ALONE : MIN_SHARE;
  if (most < MIN_HITS || most < words * minShare) return '';
  const candidates = hits.flatMap((number, language) => (number >= most * TIE_SHARE ? language : []));
  const isDeclared = (language: number) => declared.includes(index.languages[language] ?? '');
  const [only] = candidates.length === 1 && words >= MIN_WORDS ? candidates : [];
  const agreed = candidates.find(isDeclared);
  const minOwn = agreed === undefined ? MIN_OWN_WORDS : MIN_OWN_WORDS_AGAINST_DECLARATION;
  const distinct = words >= MIN_WORDS ? chooseByOwnWords(paragraphs, candidates, index, minOwn) : undefined;
  const chosen = distinct ?? agreed ?? only;
  if (chosen === undefined) return '';
  const long = counts.filter((one) => one.words >= MIN_PARAGRAPH_WORDS);
  const longWords = long.reduce((sum, one) => sum + one.words, 0);
  const inLanguage = long
    .filter((one) => (one.hits[chosen] ?? 0) >= Math.max(...one.hits) * TIE_SHARE)
    .reduce((sum, one) => sum + one.words, 0);
  return inLanguage >= longWords * MIN_PARAGRAPH_SHARE ? (index.languages[chosen] ?? '') : '';
}

/**
 * Returns the one of several languages whose own words, which none of the others has, are in the text: "els" and "amb" tell
 * Catalan from Spanish. Returns undefined if none stands out.
 */
function chooseByOwnWords(
  paragraphs: readonly string[],
  candidates: readonly number[],
  { byWord }: WordIndex,
  minOwn: number,
): number | undefined {
  if (candidates.length < 2) return undefined;
  const own = new Map(candidates.map((language) => [language, 0]));
  for (const word of paragraphs.join('\n').toLowerCase().match(WORD) ?? []) {
    const [owner, ...others] = (byWord.get(word) ?? []).filter((language) => own.has(language));
    if (owner !== undefined && !others.length) own.set(owner, (own.get(owner) ?? 0) + 1);
  }
  const [best, second] = [...own].sort((one, other) => other[1] - one[1]);
  const isDistinct = best && best[1] >= minOwn && best[1] >= (second?.[1] ?? 0) * MIN_OWN_RATIO;
  return isDistinct ? best[0] : undefined;
}

/** Matches words with the Arabic article, which Persian, Urdu and Kurdish have in few names only. */
const ARABIC_ARTICLE = /^[وف]?[بكل]?ال\p{L}{3}/u;

function countWords(text: string, { languages, byWord }: WordIndex): WordCounts {
  const hits = languages.map(() => 0);
  const words = text.toLowerCase().match(WORD) ?? [];
  const arabic = languages.indexOf('ar');
  for (const word of words) {
    for (const language of byWord.get(word) ?? []) hits[language] = (hits[language] ?? 0) + 1;
    if (arabic >= 0 && ARABIC_ARTICLE.test(word)) hits[arabic] = (hits[arabic] ?? 0) + 1;
  }
  return { words: words.length, hits };
}
