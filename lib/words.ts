/** Words as every part of Clean Copy counts and compares them, in any script. Values in, values out. */

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

/** A character of a dense script says as much as this many Latin letters. */
const DENSITY = 2.5;

/** @returns the text in one form for comparing: lower case, one kind of quotation mark and dash, white space folded */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛´`ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @returns the words of a text, folded; in scripts written without spaces, its characters */
export function tokensOf(text: string): string[] {
  return fold(text).match(TOKEN) ?? [];
}

/** @returns how much a text says, in Latin letters: CJK, Hangul and Thai characters count for more than one */
export function weight(text: string): number {
  return text.length + (text.match(DENSE)?.length ?? 0) * (DENSITY - 1);
}

/** @returns the share of `part`'s words that stand in `whole` as well, each once, 0..1 */
export function containment(part: readonly string[], whole: readonly string[]): number {
  if (!part.length) return 0;
  const counts = new Map<string, number>();
  for (const token of whole) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of part) {
    const left = counts.get(token) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(token, left - 1);
    }
  }
  return shared / part.length;
}

/** @returns how alike two texts' words are, 0..1: shared words over the longer's words */
export function likeness(a: readonly string[], b: readonly string[]): number {
  return a.length > b.length ? containment(a, b) : containment(b, a);
}

const SENTENCE_END =
  /(?:[.!?…。．｡！？؟۔।॥։።။។]|(?<=\p{Script=Greek});)["'”’»«›‹“‘)\]）」』】》〉]*\s*$|[.!?][\s\u202f]»\s*$/u;

/** @returns whether a text ends the way a sentence does, in any script */
export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|da|di|del|van|von|der|den|le|la|el|al|bin|dos|zu)\s)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** @returns whether a text has the form of a person's name: two to four words, each with a capital */
export function isName(text: string): boolean {
  // "Ida HolmSenior Writer": two lines run together.
  return NAME.test(text) && !/\p{Ll}{3}\p{Lu}/u.test(text);
}
