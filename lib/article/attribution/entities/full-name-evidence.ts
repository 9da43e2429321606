/** Evidence that a run of capitalised words is the name of a person. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';

/** An inclusive range of token indexes. */
export interface TokenRange {
  first: number;
  last: number;
}

/**
 * Tells whether there is evidence for a name: a first name, a title, or the last word used alone elsewhere. In English an
 * initial, an age or a clause with "who" is evidence, too.
 */
export function hasNameEvidence(
  tokens: readonly Token[],
  range: TokenRange,
  words: readonly string[],
  language: Language,
): boolean {
  return (
    language.firstNames.has(words[0] ?? '') ||
    isRole(tokens[range.first - 1], language) ||
    (!language.grammar && hasPersonalContext(tokens, range, language)) ||
    isSurnameUsedAlone(tokens, range, language)
  );
}

/** Tells whether a name has an initial, an honorific, an age, or a description of a person after it (English). */
function hasPersonalContext(tokens: readonly Token[], { first, last }: TokenRange, language: Language): boolean {
  if (tokens.slice(first + 1, last).some(({ text }) => /^\p{Lu}\.?$/u.test(text))) return true;
  if (language.honorifics.has(tokens[first - 1]?.lower.replace(/\.$/, '') ?? '')) return true;
  const [mark, opening, noun] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (mark?.lower === 'who' || (mark?.lower === 'and' && /^(?:his|her)$/.test(opening?.lower ?? ''))) return true;
  if (mark?.text !== ',' || opening?.sentence !== mark.sentence) return false;
  const isPersonNoun = ({ lower }: Token) => [language.people, language.titles].some((list) => list.has(lower));
  return (
    /^(?:who|\d{2})$/.test(opening.text) ||
    isPersonNoun(opening) ||
    (/^(?:an?|the|his|her)$/.test(opening.lower) && tokens.slice(last + 3, last + 8).some(isPersonNoun)) ||
    (noun !== undefined && isPersonNoun(noun))
  );
}

/** Tells whether the last word of a name occurs elsewhere on its own and never with an article. */
function isSurnameUsedAlone(tokens: readonly Token[], { first, last }: TokenRange, language: Language): boolean {
  const part = tokens.slice(first, last + 1);
  const commonNouns = [language.people, language.titles, language.organisations, language.months, language.documents];
  if (part.some(({ lower }) => commonNouns.some((list) => list.has(lower)))) return false;
  const previous = tokens[first - 1];
  if (isDeterminer(previous, language)) return false;
  // "ministro de Asuntos Exteriores"
  const linkWords = [language.prepositions, language.attached];
  if (previous && language.grammar && !language.grammar.compounds && linkWords.some((list) => list.has(previous.lower)))
    return false;
  const surname = part.at(-1)?.text;
  const otherUses = placesOf(tokens, surname ?? '').filter(
    (at) => at !== last && tokens[at - 1]?.text !== tokens[last - 1]?.text,
  );
  // "dass Trump Machado nannte": a first name is not used alone.
  const firstName = part[0]?.text;
  const firstNameUses = placesOf(tokens, firstName ?? '').filter((at) => tokens[at + 1]?.text !== part[1]?.text);
  if (firstNameUses.length > (language.grammar ? 0 : otherUses.length)) return false;
  return otherUses.length > 0 && !otherUses.some((at) => isDeterminer(tokens[at - 1], language));
}

const placesByTokens = new WeakMap<readonly Token[], Map<string, number[]>>();

/** Returns the token indexes of a word, from an index that is built once per text. */
function placesOf(tokens: readonly Token[], word: string): readonly number[] {
  let places = placesByTokens.get(tokens);
  if (!places) {
    places = new Map();
    for (const [at, { text, isCapitalized }] of tokens.entries()) {
      if (!isCapitalized) continue;
      const known = places.get(text);
      if (known) known.push(at);
      else places.set(text, [at]);
    }
    placesByTokens.set(tokens, places);
  }
  return places.get(word) ?? [];
}

const isDeterminer = (token: Token | undefined, { determiners }: Language) =>
  token !== undefined && determiners.has(token.lower);

/** Tells whether a word is a title or a noun for people. */
export const isRole = (token: Token | undefined, language: Language) =>
  token !== undefined && (language.titles.has(token.lower) || language.people.has(token.lower));
