/** Finds English noun phrases by word class. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';

const PARTICIPLES = new Set(
  'seen made written sent given taken held shown known found led run set put shared'.split(' '),
);
const NOUNS_IN_ING =
  /^(?:banking|housing|trading|marketing|engineering|manufacturing|polling|consulting|accounting|shipping|mining|funding|training|advertising|broadcasting|publishing|planning|nursing|gaming|voting|farming|fishing|briefing|filing|ruling|hearing|meeting|lodging|investing|boxing|racing|cycling|painting|drawing|building)$/;
/** Prepositions that may attach a phrase to a name. "in" does not: "told reporters in Ohio". */
const ATTACHING_PREPOSITIONS = new Set(['of', 'for', 'at', 'from', 'with']);
const MAX_PHRASE_TOKENS = 22;

const isNominal = ({ kind, lower }: Token, language: Language) =>
  kind !== 'punctuation' &&
  !language.subordinators.has(lower) &&
  !language.prepositions.has(lower) &&
  !language.auxiliaries.has(lower) &&
  !language.pronouns.has(lower);

const isNominalAt = (tokens: readonly Token[], at: number, language: Language) =>
  isNominal(tokens[at] as Token, language) || isMonthAsSurname(tokens, at, language);

/** Finds the phrase that ends at a token, including phrases attached by prepositions such as "of" and "for". */
export function englishPhraseEndingAt(tokens: readonly Token[], last: number, language: Language): NounPhrase | null {
  const end = tokens[last];
  if (!end || end.kind === 'punctuation') return null;
  if (language.pronouns.has(end.lower)) return { first: last, last, head: last };
  if (!isNominalAt(tokens, last, language) && end.lower !== "'s") return null;
  let first = nounGroupStart(tokens, last, language);
  if (first > last) return null;
  let head = last;
  while (last - first < MAX_PHRASE_TOKENS) {
    const preposition = tokens[first - 1];
    const noun = tokens[first - 2];
    if (!preposition || !noun || preposition.sentence !== end.sentence) break;
    if (noun.sentence !== end.sentence || noun.isQuoted !== end.isQuoted) break;
    if (
      !language.attached.has(preposition.lower) ||
      !isNominal(noun, language) ||
      looksVerbal(noun, tokens[first - 3], language)
    )
      break;
    const start = nounGroupStart(tokens, first - 2, language);
    if (start > first - 2) break;
    head = first - 2;
    first = start;
  }
  return { first, last, head };
}

/**
 * Returns the first token of the noun group (determiner, adjectives, nouns) that ends at a token; `last + 1` if none
 * does.
 */
function nounGroupStart(tokens: readonly Token[], last: number, language: Language): number {
  const end = tokens[last] as Token;
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < MAX_PHRASE_TOKENS; at--) {
    const token = tokens[at] as Token;
    const previous = tokens[at - 1];
    if (token.sentence !== end.sentence || token.isQuoted !== end.isQuoted) break;
    const joinsNames =
      token.lower === 'and' &&
      first <= last &&
      tokens[at + 1]?.isCapitalized &&
      previous?.isCapitalized &&
      previous.kind === 'word';
    if (joinsNames || token.lower === "'s" || token.text === '&') {
      first = at;
      continue;
    }
    if (!isNominalAt(tokens, at, language)) break;
    const isDetermined = language.determiners.has(previous?.lower ?? '');
    if (first <= last && at < last && looksVerbal(token, previous, language) && !isDetermined) break;
    first = at;
    if (language.determiners.has(token.lower) && !isDetermined) break;
  }
  // A phrase does not start with a possessive.
  while (first <= last && tokens[first]?.lower === "'s") first++;
  return first;
}

/** Tells whether a word in "-ed" or "-ing" is probably a verb, because it directly follows a noun. */
function looksVerbal(token: Token, previous: Token | undefined, language: Language): boolean {
  if (token.isCapitalized || token.kind !== 'word') return false;
  if (!/(?:ed|ing)$/.test(token.lower) || language.people.has(token.lower)) return false;
  if (NOUNS_IN_ING.test(token.lower)) return false;
  return !previous || previous.kind === 'punctuation' || !language.determiners.has(previous.lower);
}

/** Finds the phrase that starts at a token, including attached phrases. */
export function englishPhraseStartingAt(
  tokens: readonly Token[],
  first: number,
  language: Language,
): NounPhrase | null {
  const start = tokens[first];
  if (!start || start.kind === 'punctuation') return null;
  // "her husband", "one man": no pronoun
  const isDeterminer = /^(?:her|one)$/.test(start.lower) && language.people.has(tokens[first + 1]?.lower ?? '');
  if (language.pronouns.has(start.lower) && !isDeterminer) return { first, last: first, head: first };
  if (!isDeterminer && !isNominal(start, language)) return null;
  let last = first - 1;
  let head = -1;
  for (let at = first; at < tokens.length && at - first < MAX_PHRASE_TOKENS; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== start.sentence || token.isQuoted !== start.isQuoted) break;
    const next = tokens[at + 1];
    const isNounNext = next && next.sentence === start.sentence && isNominal(next, language);
    if (language.attached.has(token.lower) && last >= first && isNounNext) {
      if (head < 0) head = last;
      if (!ATTACHING_PREPOSITIONS.has(token.lower)) break;
      last = at;
      continue;
    }
    const isFirst = isDeterminer && at === first;
    if (!isFirst && !isConnector(tokens, at, first) && endsPhraseBefore(tokens, at, first, language)) break;
    last = at;
  }
  if (last < first) return null;
  return { first, last, head: head < 0 ? last : head };
}

/** Tells whether a token joins parts of a name: possessive "'s", "&", or "and" between capitalised words. */
function isConnector(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower, text } = tokens[at] as Token;
  if (lower === "'s" || text === '&') return true;
  const next = tokens[at + 1];
  const isBetweenNames = tokens[at - 1]?.isCapitalized && next?.isCapitalized && next.kind === 'word';
  return lower === 'and' && at > first && isBetweenNames === true;
}

function endsPhraseBefore(tokens: readonly Token[], at: number, first: number, language: Language): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  if (!isNominalAt(tokens, at, language) || token.kind === 'punctuation') return true;
  if (at === first) return false;
  return (
    looksVerbal(token, previous, language) ||
    PARTICIPLES.has(token.lower) ||
    (language.determiners.has(token.lower) && !language.attached.has(previous?.lower ?? '')) ||
    (language.months.has(token.lower) && !isMonthAsSurname(tokens, at, language))
  );
}

/** Tells whether the name of a month is a surname here: "Theresa May". */
export function isMonthAsSurname(tokens: readonly Token[], at: number, language: Language): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  return token?.isCapitalized === true && previous?.isCapitalized === true && language.firstNames.has(previous.lower);
}
