/** Resolves "both men" and "the two" to the persons that an earlier sentence joins. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from '../types.ts';

const PAIR = /^(?:both|the (?:two|pair|couple))$/;
/** Maximum number of sentences back to the two names. */
const MAX_SENTENCES_BACK = 2;
const MAX_NAME_TOKENS = 4;

/** Returns the attribution to each of the two persons if its source is a pair, "both men"; else the attribution. */
export function splitPair(
  tokens: readonly Token[],
  attribution: DetectedAttribution,
  language: Language,
): DetectedAttribution[] {
  const { source } = attribution;
  const words = tokens.slice(source.first, source.last + 1).map(({ lower }) => lower);
  const length = words[0] === 'both' ? 1 : 2;
  if (words.length > length + 1 || !PAIR.test(words.slice(0, length).join(' '))) return [attribution];
  const noun = words[length];
  const isPeople = noun !== undefined && (language.people.has(noun) || /^(?:men|women|brothers|sisters)$/.test(noun));
  if (noun !== undefined && !isPeople) return [attribution];
  const names =
    findJoinedNames(tokens, source.first, isPeople, language) ??
    (isPeople ? findOnlyTwoNames(tokens, source.first, language) : null);
  return names ? names.map((name) => ({ ...attribution, source: { ...source, antecedent: name } })) : [attribution];
}

/** Returns the last two names of persons that "and" joins in the sentences before; null if there are none. */
function findJoinedNames(tokens: readonly Token[], before: number, arePeople: boolean, language: Language) {
  const { sentence } = tokens[before] as Token;
  for (let at = before - 2; at > 0 && sentence - (tokens[at] as Token).sentence <= MAX_SENTENCES_BACK; at--) {
    const token = tokens[at] as Token;
    if (token.lower !== 'and' || token.isQuoted || !tokens[at - 1]?.isCapitalized) continue;
    const left = nameAround(tokens, at - 1, -1);
    const right = nameAround(tokens, at + 1, 1);
    if (
      left &&
      right &&
      [left, right].every((name) => (arePeople ? mayBePerson : isKnownPerson)(tokens, name, language))
    )
      return [left, right].map(({ first, last }) => ({ first, last, head: last }));
  }
  return null;
}

/** Returns the names of persons in the sentences before if there are exactly two; else null. */
function findOnlyTwoNames(tokens: readonly Token[], before: number, language: Language): NounPhrase[] | null {
  const { sentence } = tokens[before] as Token;
  const names: NameRange[] = [];
  for (let at = before - 1; at >= 0 && sentence - (tokens[at] as Token).sentence <= MAX_SENTENCES_BACK; at--) {
    const name = tokens[at]?.isCapitalized && !tokens[at]?.isQuoted ? nameAround(tokens, at, -1) : null;
    if (!name) continue;
    at = name.first;
    if (isKnownPerson(tokens, name, language)) names.unshift(name);
  }
  const [first, second] = names;
  if (names.length !== 2 || !first || !second) return null;
  return tokens[first.last]?.lower === tokens[second.last]?.lower
    ? null
    : names.map(({ first, last }) => ({ first, last, head: last }));
}

/** Returns the capitalised words from a token on, backwards or forwards; null if there are none or too many. */
function nameAround(tokens: readonly Token[], from: number, step: 1 | -1): NameRange | null {
  let at = from;
  const isName = (token: Token | undefined) =>
    token?.isCapitalized === true && token.kind === 'word' && token.sentence === tokens[from]?.sentence;
  while (isName(tokens[at])) at += step;
  const end = at - step;
  const size = Math.abs(end - from) + 1;
  if (at === from || size > MAX_NAME_TOKENS) return null;
  return step > 0 ? { first: from, last: end } : { first: end, last: from };
}

interface NameRange {
  first: number;
  last: number;
}

/** Tells whether a name has a known first name, or a title and one more word. */
function isKnownPerson(
  tokens: readonly Token[],
  { first, last }: NameRange,
  { firstNames, titles }: Language,
): boolean {
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.lower ?? '';
    if (firstNames.has(word) || titles.has(word.replace(/\.$/, ''))) return true;
  }
  return false;
}

/** Tells whether a name has several words, and none of an institution or place. */
function mayBePerson(tokens: readonly Token[], { first, last }: NameRange, language: Language): boolean {
  if (last === first) return false;
  const isThing = ({ lower }: Token) => language.organisations.has(lower) || language.places.has(lower);
  return !tokens.slice(first, last + 1).some(isThing);
}
