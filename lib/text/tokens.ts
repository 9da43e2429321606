/** Words as every part of Clean Copy counts and compares them, in any script. Values in, values out. */

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const DENSE_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

// Most texts need none of the tables of scripts above, which cost a browser much to build and to ask.

/** Letters that stand for themselves in every form of Unicode and join no other. */
const LETTERS =
  'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3';
/** Text in which `fold` changes nothing save capitals. */
const PLAIN = new RegExp(`^[!-_a-~${LETTERS}]+(?: [!-_a-~${LETTERS}]+)*$`);
const BARE = new RegExp(`^[${LETTERS}](?:.*[${LETTERS}])?$`);
/** Latin letters, and signs that are no letters. */
const LATIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20cf\u2190-\u23ff\u2500-\u2775]*$/;
/** The same as `TOKEN` where `LATIN` holds. */
const LATIN_TOKEN =
  /[0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;
/** No dense script has a character below this one. */
const FIRST_DENSE = 0xe01;
const MAYBE_DENSE = /[\u0e01-\u0e5b\u1100-\u11ff\u2e80-\uffff]/;

/** A character of a dense script says as much as this many Latin letters. */
const DENSITY = 2.5;

/** @returns the text in one form for comparing: lower case, one kind of quotation mark and dash, white space folded */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛´`ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @returns whether folded text begins and ends in a letter; in rare scripts it may and this says no */
export function isBare(folded: string): boolean {
  return BARE.test(folded);
}

/** @returns the words of a text, folded; in scripts written without spaces, its characters */
export function tokensOf(text: string): string[] {
  return foldedTokens(fold(text));
}

/** @returns the words of a text that is folded already */
export function foldedTokens(folded: string): string[] {
  return folded.match(LATIN.test(folded) ? LATIN_TOKEN : TOKEN) ?? [];
}

/** @returns how much a text says, in Latin letters: CJK, Hangul and Thai characters count for more than one */
export function weight(text: string): number {
  return MAYBE_DENSE.test(text) ? text.length + (text.match(DENSE)?.length ?? 0) * (DENSITY - 1) : text.length;
}

/** @returns whether a text begins with a character that says as much as several Latin letters */
export function startsDense(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_DENSE && DENSE_START.test(text);
}

/** @returns how many words two texts share, each as often as both have it */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  // The same from both sides; a table of the shorter one is made sooner.
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (!few.length) return 0;
  const counts = new Map<string, number>();
  for (const token of few) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of many) {
    const left = counts.get(token);
    if (!left) continue;
    shared++;
    counts.set(token, left - 1);
  }
  return shared;
}

/** @returns the share of `part`'s words that stand in `whole` as well, each once, 0..1 */
export function containment(part: readonly string[], whole: readonly string[]): number {
  return part.length ? sharedWords(part, whole) / part.length : 0;
}

/** @returns how alike two texts' words are, 0..1: shared words over the longer's words */
export function likeness(a: readonly string[], b: readonly string[]): number {
  return a.length > b.length ? containment(a, b) : containment(b, a);
}

const SENTENCE_END =
  /(?:[.!?…。．｡！？؟۔।॥։።။។]|(?<=\p{Script=Greek});)["'”’»«›‹“‘)\]）」』】》〉]*\s*$|[.!?][\s\u202f]»\s*$/u;

/** More characters than any quotation marks and brackets behind a sentence. */
const LONGEST_END = 40;

/** @returns whether a text ends the way a sentence does, in any script */
export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text.length > LONGEST_END ? text.slice(-LONGEST_END) : text);
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|da|di|del|van|von|der|den|le|la|el|al|bin|dos|zu)\s)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** @returns whether a text has the form of a person's name: two to four words, each with a capital */
export function isName(text: string): boolean {
  // "Ida HolmSenior Writer": two lines run together.
  return NAME.test(text) && !/\p{Ll}{3}\p{Lu}/u.test(text);
}

/** @returns a number of 32 bits for a text, the same for the same text (FNV-1a: Fowler, Noll and Vo 1991) */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
