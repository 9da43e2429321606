import { foldText } from '../../text/fold';
import { fnv1a } from '../../text/hash';
import { MAX_NAME_WORDS } from './comparable-story-limits';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Matches a word that may be part of a name: capitalized, or in a script without capital letters. */
const NAME_WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}]{2,}$/u;
/** Words that a name may have in front of it in one story only. */
const LEADING_ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las|o|a|os|as) /;
/** Matches the ending of a genitive: "Polizeipräsidiums". */
const GENITIVE = /(?<=\p{L}{5})s$/u;
const HASH_BITS = 16;

/** Returns the folded words of a name, without an article and genitive endings. */
const wordsOf = (name: string): string[] =>
  [...foldText(name).replace(LEADING_ARTICLE, '').matchAll(WORD)].map(([word]) => word.replace(GENITIVE, ''));

const hashOf = (word: string) => fnv1a(word) >>> (32 - HASH_BITS);

/** Returns the hashes of the distinct words of a text that may be parts of names. */
export function hashNameWords(text: string): number[] {
  const words = [...text.matchAll(WORD)].flatMap(([word]) => (NAME_WORD.test(word) ? wordsOf(word) : []));
  return [...new Set(words.map(hashOf))].slice(0, MAX_NAME_WORDS);
}

/** Returns whether a text with these words may contain a name, judged by the name's last word. */
export function mayContainName(nameWords: readonly number[], name: string): boolean {
  const last = wordsOf(name).at(-1);
  return last !== undefined && nameWords.includes(hashOf(last));
}

/** Whether two names are the same, or one is the end of the other, as in "Holm" and "Ida Holm". */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((word, at) => word === longer[longer.length - shorter.length + at]);
}
