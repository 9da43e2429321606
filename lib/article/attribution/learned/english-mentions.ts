/** Parses English noun phrases into source mentions. */
import type { FullName } from '../entities/full-names.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceMention } from '../types.ts';
import { findNameInApposition, findRoleInApposition } from './english-appositions.ts';
import { parseEnglishDescription } from './english-descriptions.ts';
import {
  isNamePart,
  isSentenceOpener,
  skipLocations,
  skipTitles,
  skipWordsBeforeFirstName,
} from './english-name-start.ts';
import { parseOwner } from './english-owners.ts';
import { isMonthAsSurname } from './english-phrases.ts';
import {
  classifyEnglishName,
  ENGLISH_HONORIFIC,
  findEndOfBody,
  isNameOfOrganisation,
  isOrdinaryWord,
  isOutletOfPlace,
  isSociety,
  isSurname,
} from './english-proper-names.ts';
import { AGENT_NOUNS, DEMONYM, denotesPeople } from './english-word-classes.ts';
import { comparableWords, spanText } from './token-text.ts';

/** A text, with what is known about its words. */
export interface MentionContext {
  tokens: readonly Token[];
  text: string;
  language: Language;
  /** Lower-case forms of words that are capitalised within sentences, so that most of them are names. */
  capitalizedWords: ReadonlySet<string>;
  /** Full names of persons in the text. */
  fullNames?: readonly FullName[];
}

const DEFINITE_DETERMINER = /^(?:the|this|that|these|those|his|her|its|their)$/;
/** Matches determiners that stay part of a description: "two people". */
const QUANTIFIER =
  /^\p{N}|^(?:some|many|most|several|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|one|another|other|all|both|no|any|every|each)$/u;

/** Collects the lower-case forms of words that are capitalised although they do not start a sentence. */
export function collectCapitalizedWords(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    if (token.isCapitalized && previous && previous.sentence === token.sentence && previous.kind !== 'punctuation')
      words.add(token.lower);
  }
  return words;
}

/** Parses a noun phrase; null if it does not denote a source but, for instance, a time, a number or a thing. */
export function parseEnglishMention(phrase: NounPhrase, context: MentionContext): SourceMention | null {
  const { tokens, language, capitalizedWords } = context;
  // "Her brother": the phrase begins after what may also be a pronoun.
  const isAfterHer = tokens[phrase.first - 1]?.lower === 'her' && !tokens[phrase.first]?.isCapitalized;
  const { first } = phrase;
  // "Lund Energy said engineers had left but warned": the subject that two verbs share
  const verb = tokens
    .slice(first + 1, phrase.head)
    .findIndex(({ lower, isQuoted }) => !isQuoted && /^(?:said|says)$/.test(lower));
  if (verb >= 0) return parseEnglishMention({ ...phrase, head: first + verb, last: first + verb }, context);
  const head = findNameAfterRole(phrase, context) ?? phrase.head;
  const headToken = tokens[head];
  if (!headToken || (language.months.has(headToken.lower) && !isMonthAsSurname(tokens, head, language))) return null;
  const opening = tokens[first]?.lower ?? '';
  const isDetermined = language.determiners.has(opening) && first < head && !QUANTIFIER.test(opening);
  const start = isDetermined ? first + 1 : first;
  // "the local MSP, Runa Aske": a role in capitals
  const isRole = /^\p{Lu}{2,}$/u.test(headToken.text) && language.people.has(headToken.lower);
  const isEpithet = isDetermined && (isRole || (start === head && DEMONYM.test(headToken.lower)));
  const isName =
    headToken.isCapitalized &&
    !isEpithet &&
    (!language.titles.has(headToken.lower) || isSurname(tokens, head, first, language)) &&
    (isSociety(tokens, head, language) ||
      !isOrdinaryWord(tokens, head, language, capitalizedWords) ||
      isPartOfFullName(phrase, context));
  if (isName) return parseName({ ...phrase, head }, start, context);
  return (
    parseNameBesideNoun(phrase, start, context) ??
    parseOwner(phrase, context, parseEnglishMention) ??
    parseEnglishDescription(
      tokens,
      { first: start, head, last: phrase.last },
      isAfterHer ? first - 1 : first,
      DEFINITE_DETERMINER.test(opening),
      context.text,
      language,
    )
  );
}

/** Returns the last token of a name after a role in attached words: "University of Kesh chemist Runa Aske". */
function findNameAfterRole({ head, last }: NounPhrase, { tokens, language }: MentionContext): number | null {
  let at = last;
  while (at > head && tokens[at]?.isCapitalized && tokens[at]?.kind === 'word') at--;
  const { lower = '', isCapitalized = true } = tokens[at] ?? {};
  return at > head + 1 && at < last && !isCapitalized && language.people.has(lower) ? last : null;
}

/** Tells whether a capitalised word is part of a person's full name elsewhere: "Baker" beside "Lee Baker". */
const isPartOfFullName = ({ first, head }: NounPhrase, { tokens, fullNames = [] }: MentionContext): boolean =>
  first === head &&
  fullNames.some(({ words }) => words.at(-1) === tokens[head]?.lower || words[0] === tokens[head]?.lower);

/**
 * Parses a phrase that contains a name.
 *
 * @param start first token after the determiner
 */
function parseName(phrase: NounPhrase, start: number, context: MentionContext): SourceMention {
  const { tokens, text, language } = context;
  const { first, head } = phrase;
  let nameStart = head;
  while (nameStart > first && isNamePart(tokens, nameStart - 1, first, language)) nameStart--;
  while (nameStart < head && (!tokens[nameStart]?.isCapitalized || tokens[nameStart]?.kind === 'punctuation'))
    nameStart++;
  if (nameStart < head && isSentenceOpener(tokens, nameStart, language)) nameStart++;
  const titleStart = nameStart;
  nameStart = skipTitles(tokens, nameStart, head, language);
  const hasTitle = nameStart > titleStart;
  nameStart = skipLocations(tokens, nameStart, head);
  nameStart = skipWordsBeforeFirstName(tokens, nameStart, head, language);
  const hasAttachedName =
    isNameOfOrganisation(tokens, nameStart, head, language) ||
    isOutletOfPlace(tokens, head, language) ||
    isSociety(tokens, head, language);
  const end = hasAttachedName ? findEndOfBody(tokens, head, language) : head;
  const words = comparableWords(tokens, nameStart, end);
  const type = classifyEnglishName(tokens, nameStart, end, language, hasTitle);
  const textBetween = (from: number, to: number) => (to >= from ? spanText(tokens, from, to, text) : '');
  const title = [textBetween(titleStart, nameStart - 1), textBetween(start, titleStart - 1)].find(
    (part) => part && !ENGLISH_HONORIFIC.test(part) && namesRole(part, language),
  );
  const role = title ?? findRoleInApposition(tokens, phrase, text, language);
  return {
    name: spanText(tokens, nameStart, end, text),
    words,
    type,
    ...(role && type === 'person' && { role }),
    isProperName: true,
    isDefinite: false,
    headNoun: words.at(-1) ?? '',
  };
}

/** Tells whether words before a name contain a noun for people or a title. */
const namesRole = (part: string, language: Language) =>
  part
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(
      (word) => language.titles.has(word) || language.people.has(word) || denotesPeople(word) || AGENT_NOUNS.has(word),
    );

/** Parses a phrase whose apposition names a person, even if its noun is in no list: "the lamplighter, Runa Aske". */
function parseNameBesideNoun(phrase: NounPhrase, start: number, context: MentionContext): SourceMention | null {
  const { tokens, text, language } = context;
  const name = findNameInApposition(tokens, phrase, language);
  if (!name) return null;
  const noun = tokens[phrase.head]?.lower ?? '';
  const isPerson = language.people.has(noun) || language.titles.has(noun);
  const isThing = [language.organisations, language.news, language.documents].some((list) => list.has(noun));
  const isPlace = tokens.slice(name.first, name.last + 1).some(({ lower }) => language.places.has(lower));
  const isBody = language.genericOrganisations.has(noun) && tokens[name.last + 1]?.text === ',';
  if (!isPerson && !isBody && (isThing || name.last === name.first || isPlace)) return null;
  const mention = parseEnglishMention(name, context);
  if (!mention?.isProperName) return null;
  if (isBody) return { ...mention, type: mention.type === 'news' ? 'news' : 'institution' };
  return { ...mention, type: 'person', role: mention.role ?? spanText(tokens, start, phrase.last, text) };
}
