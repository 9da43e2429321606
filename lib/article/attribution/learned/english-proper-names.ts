/** Finds where English proper names start and end, and classifies them. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceType } from '../types.ts';
import { CORPORATE_ENDINGS } from './english-word-classes.ts';

/** Forms of address, which are not roles. */
export const ENGLISH_HONORIFIC = /^(?:mr|mrs|ms|mx|dr|sir|dame)\.?$/i;
/** Last words of names of newspapers and magazines that are nouns for people otherwise: "the Kesh Reporter". */
const OUTLET_ENDING =
  /^(?:reporter|leader|advocate|citizen|advertiser|pioneer|patriot|statesman|republican|democrat|insider|ledger|sentinel|argus|beacon|intelligencer|enterprise|scotsman|hindu|intercept|conversation|verge|hill|blade|bulletin|echo|express|gleaner|nation)$/;
/** Last words of names of papers, whatever word for a body precedes them. */
const PAPER_ENDING =
  /^(?:journal|times|post|herald|tribune|gazette|chronicle|observer|telegraph|inquirer|examiner|courier|dispatch)$/;
const ABBREVIATION = /^[A-Z]{2,}$/;
const QUANTITY =
  /^(?:half|most|many|some|none|part|plenty|dozens|scores|hundreds|thousands|millions|members|majorit(?:y|ies))$/;
/** Countries with names of several words, whose last word alone may be no country. */
const COUNTRY =
  /^(?:north korea|south korea|saudi arabia|new zealand|south africa|south sudan|sri lanka|costa rica|el salvador|sierra leone|burkina faso|papua new guinea|ivory coast|hong kong|puerto rico|united kingdom|united arab emirates|east timor|north macedonia|czech republic|dominican republic|equatorial guinea|great britain|northern ireland|cape verde|san marino)$/;

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

const MAX_BODY_TOKENS = 9;
/**
 * Returns the last token of the name of a body: "University of Chicago", "Centers for Disease Control and Prevention".
 *
 * @param head last token of its first noun group
 */
export function findEndOfBody(tokens: readonly Token[], head: number, language: Language): number {
  const sentence = tokens[head]?.sentence;
  const isName = (at: number) =>
    tokens[at]?.sentence === sentence &&
    tokens[at]?.isCapitalized &&
    tokens[at]?.kind === 'word' &&
    !language.months.has(tokens[at]?.lower ?? '');
  let end = head;
  while (end - head < MAX_BODY_TOKENS) {
    const link = tokens[end + 1]?.lower ?? '';
    const isLink = /^(?:of|for|on|against)$/.test(link) || (link === 'and' && end > head);
    const next = tokens[end + 2]?.lower === 'the' ? end + 3 : end + 2;
    if (!isLink || !isName(next) || (link === 'and' && next !== end + 2)) return end;
    end = next;
    while (isName(end + 1)) end++;
  }
  return end;
}

/**
 * Tells whether a capitalised word is not a name, because it only opens a sentence ("Some", "Officials", "Moderator")
 * or denotes the member of a party.
 */
export function isOrdinaryWord(
  tokens: readonly Token[],
  at: number,
  language: Language,
  capitalizedWords: ReadonlySet<string>,
): boolean {
  const { lower, text, sentence } = tokens[at] as Token;
  const previous = tokens[at - 1];
  const opensSentence = at === 0 || previous?.sentence !== sentence || previous?.kind === 'punctuation';
  if (language.determiners.has(lower) || language.pronouns.has(lower)) return true;
  // "Half of those surveyed"
  if (opensSentence && tokens[at + 1]?.lower === 'of' && QUANTITY.test(lower)) return true;
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

/** Tells whether a name has an outlet's noun before "of": "the Times of Lune". */
export const isOutletOfPlace = (tokens: readonly Token[], head: number, { news }: Language): boolean =>
  news.has(tokens[head]?.lower ?? '') && tokens[head + 1]?.lower === 'of';

/** Tells whether a noun for people begins the name of a body: "Friends of the West Quay", within a sentence. */
export function isSociety(tokens: readonly Token[], at: number, { people }: Language): boolean {
  const [previous, noun, link] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const name = tokens[at + 2]?.lower === 'the' ? tokens[at + 3] : tokens[at + 2];
  if (!noun?.isCapitalized || previous?.sentence !== noun.sentence || previous.kind === 'punctuation') return false;
  const isPlural = /s$/.test(noun.lower) && (people.has(noun.lower) || people.has(noun.lower.slice(0, -1)));
  return isPlural && !/^members?$/.test(noun.lower) && link?.lower === 'of' && name?.isCapitalized === true;
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
  // "Wall Street Journal"
  if (part.length > 1 && PAPER_ENDING.test(lastWord)) return 'news';
  if (
    part.some(({ lower, isCapitalized }) => isCapitalized && language.news.has(lower)) &&
    !part.some(({ lower }) => language.organisations.has(lower) && lower !== 'house')
  )
    return 'news';
  if (part.length === 1 && language.news.has(lastWord)) return 'news';
  if (lastWord.endsWith('.com')) return 'news';
  // "Agency for Harbour Research"
  const isBody = part.some(
    ({ lower }, at) => language.organisations.has(lower) && /^(?:of|for|on)$/.test(part[at + 1]?.lower ?? ''),
  );
  if (isBody) return 'institution';
  if (language.documents.has(lastWord) && part.length > 1) return 'document';
  if (isNameOfOrganisation(tokens, first, last, language)) return 'institution';
  if (isSurname(tokens, last, first, language)) return 'person';
  if (part.length > 1 && OUTLET_ENDING.test(lastWord)) return 'news';
  if (isSociety(tokens, first, language)) return 'institution';
  if (language.people.has(lastWord)) return 'unnamed';
  const isPlace = ({ lower }: Token) =>
    language.places.has(lower) || lower === 'united' || lower === 'states' || lower === 'nations';
  if (part.length <= 2 && part.every(isPlace)) return 'institution';
  if (COUNTRY.test(part.map(({ lower }) => lower).join(' '))) return 'institution';
  if (language.firstNames.has((part[0] as Token).lower) && part.length > 1) return 'person';
  if (CORPORATE_ENDINGS.has(lastWord)) return 'institution';
  // Three letters before an inner capital make "ConocoPhillips" a company; "McDonald" may be a person.
  if (/\p{Ll}{3,}\p{Lu}/u.test(lastText)) return 'institution';
  return 'person';
}
