/** Finds where English proper names start and end, and classifies them. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceType } from '../types.ts';
import { CORPORATE_ENDINGS } from './english-word-classes.ts';

/** Lower-case words inside names: "University of Chicago", "Ursula von der Leyen". */
const NAME_PARTICLES = new Set(
  'of de la le del della van von der den bin al el and the for on in d da dos du di &'.split(' '),
);
/** Forms of address, which are not roles. */
export const ENGLISH_HONORIFIC = /^(?:mr|mrs|ms|mx|dr|sir|dame)\.?$/i;
const ABBREVIATION = /^[A-Z]{2,}$/;

/**
 * Tells whether a title is a surname here, because a first name or honorific precedes it: "Charlie King", "Mr. Prince".
 */
export function isSurname(tokens: readonly Token[], head: number, first: number, language: Language): boolean {
  const previous = tokens[head - 1];
  const isInitial = previous && /^\p{Lu}\.?$/u.test(previous.text);
  const firstName = isInitial ? tokens[head - 2] : previous;
  return (
    head > first &&
    firstName?.isCapitalized === true &&
    firstName.sentence === tokens[head]?.sentence &&
    (language.firstNames.has(firstName.lower) || ENGLISH_HONORIFIC.test(firstName.lower))
  );
}

/** Returns the start of the name after its last title: "US Secretary of State Marco Rubio". */
export function skipTitles(tokens: readonly Token[], first: number, head: number, language: Language): number {
  for (let at = head - 1; at >= first; at--) {
    const { lower } = tokens[at] as Token;
    if (!language.titles.has(lower) && !language.people.has(lower)) continue;
    let start = at + 1;
    if (tokens[start]?.lower === 'of' && start + 2 <= head) start += 2;
    return start > head || isNameOfOrganisation(tokens, start, head, language) ? first : start;
  }
  return first;
}

/** Tells whether a token before a name may be part of the name. */
export function isNamePart(tokens: readonly Token[], at: number, first: number): boolean {
  const { isCapitalized, kind, lower, text } = tokens[at] as Token;
  if (isCapitalized && at === first && (NAME_PARTICLES.has(lower) || /^(?:but|as|if|when|while)$/.test(lower)))
    return false;
  if (isCapitalized || kind === 'number') return true;
  const followsCapital = at > first && tokens[at - 1]?.isCapitalized === true;
  if (text === '.' || text === '&' || text === "'s" || text === '’s') return followsCapital;
  return NAME_PARTICLES.has(lower) && followsCapital && tokens[at + 1]?.isCapitalized === true && lower !== 'and';
}

/**
 * Tells whether a capitalised word is not a name, because it only opens a sentence ("Some", "Officials", "Moderator")
 * or denotes the member of a party.
 */
export function isCommonWord(
  tokens: readonly Token[],
  at: number,
  language: Language,
  capitalizedWords: ReadonlySet<string>,
): boolean {
  const { lower, text, sentence } = tokens[at] as Token;
  const previous = tokens[at - 1];
  const opensSentence = at === 0 || previous?.sentence !== sentence || previous?.kind === 'punctuation';
  if (language.determiners.has(lower) || language.pronouns.has(lower)) return true;
  if (!opensSentence && !/^(?:democrats?|republicans?|conservatives?)$/.test(lower)) return false;
  const isKnownName =
    capitalizedWords.has(lower) ||
    /^\p{Lu}{2,}|\p{Ll}\p{Lu}/u.test(text) ||
    language.places.has(lower) ||
    language.firstNames.has(lower);
  // At the start of a sentence, "Melanie said" has a named source, "Results said" has none.
  const looksCommon =
    /(?:ing|ly|s|ed)$/.test(lower) || language.prepositions.has(lower) || language.subordinators.has(lower);
  if (!isKnownName && looksCommon) return true;
  return (
    language.people.has(lower) ||
    language.documents.has(lower) ||
    (opensSentence && language.organisations.has(lower) && !ABBREVIATION.test(text))
  );
}

/** Tells whether a name contains a word for an organisation or an abbreviation. */
export function isNameOfOrganisation(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: Language,
): boolean {
  return tokens
    .slice(first, last + 1)
    .some(({ lower, text }) => language.organisations.has(lower) || /^[A-Z]{2,}s?$/.test(text));
}

/**
 * Returns the type of source that a name denotes.
 *
 * @param hasTitle whether a title precedes the name
 */
export function classifyEnglishName(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: Language,
  hasTitle: boolean,
): SourceType {
  if (hasTitle) return 'person';
  const part = tokens.slice(first, last + 1);
  const { lower: lastWord, text: lastText } = part.at(-1) as Token;
  if (
    part.some(({ lower, isCapitalized }) => isCapitalized && language.news.has(lower)) &&
    !part.some(({ lower }) => language.organisations.has(lower) && lower !== 'house')
  )
    return 'news';
  if (part.length === 1 && language.news.has(lastWord)) return 'news';
  if (lastWord.endsWith('.com')) return 'news';
  if (language.documents.has(lastWord) && part.length > 1) return 'document';
  if (isNameOfOrganisation(tokens, first, last, language)) return 'institution';
  if (isSurname(tokens, last, first, language)) return 'person';
  if (language.people.has(lastWord)) return 'unnamed';
  const isPlace = ({ lower }: Token) =>
    language.places.has(lower) || lower === 'united' || lower === 'states' || lower === 'nations';
  if (part.length <= 2 && part.every(isPlace)) return 'institution';
  if (language.firstNames.has((part[0] as Token).lower) && part.length > 1) return 'person';
  if (CORPORATE_ENDINGS.has(lastWord)) return 'institution';
  // Three letters before an inner capital make "ConocoPhillips" a company; "McDonald" may be a person.
  if (/\p{Ll}{3,}\p{Lu}/u.test(lastText)) return 'institution';
  return 'person';
}
