import type { Phrase } from '../found.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';

const PARTICIPLES = new Set(
  'seen made written sent given taken held shown known found led run set put shared'.split(' '),
);
/** A phrase has no more words. */
const LONGEST = 22;

const isSign = (token: Token | undefined) => token?.kind === 'sign' && token.text !== '&';
const isNominal = (token: Token, language: Language) =>
  token.kind !== 'sign' &&
  !language.subordinators.has(token.lower) &&
  !language.prepositions.has(token.lower) &&
  !language.auxiliaries.has(token.lower) &&
  !language.pronouns.has(token.lower);

const isNominalAt = (tokens: readonly Token[], at: number, language: Language) =>
  isNominal(tokens[at] as Token, language) || isFamilyMonth(tokens, at, language);

/** @returns the phrase that ends at a token, with what is tied to it by "of", "for" and the like; null: none ends there */
export function phraseBefore(tokens: readonly Token[], last: number, language: Language): Phrase | null {
  const end = tokens[last];
  if (!end || end.kind === 'sign') return null;
  if (language.pronouns.has(end.lower)) return { first: last, last, head: last };
  if (!isNominalAt(tokens, last, language) && end.lower !== "'s") return null;
  let first = pieceStart(tokens, last, language);
  if (first > last) return null;
  let head = last;
  while (last - first < LONGEST) {
    const tie = tokens[first - 1];
    const noun = tokens[first - 2];
    if (!tie || !noun || tie.sentence !== end.sentence || noun.sentence !== end.sentence || noun.quoted !== end.quoted)
      break;
    if (
      !language.attached.has(tie.lower) ||
      !isNominal(noun, language) ||
      looksVerbal(noun, tokens[first - 3], language)
    )
      break;
    const start = pieceStart(tokens, first - 2, language);
    if (start > first - 2) break;
    head = first - 2;
    first = start;
  }
  return { first, last, head };
}

function pieceStart(tokens: readonly Token[], last: number, language: Language): number {
  const end = tokens[last] as Token;
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < LONGEST; at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== end.sentence || token.quoted !== end.quoted) break;
    const joins =
      token.lower === 'and' &&
      first <= last &&
      tokens[at + 1]?.capital &&
      tokens[at - 1]?.capital &&
      tokens[at - 1]?.kind === 'word';
    if (joins || token.lower === "'s" || token.text === '&') {
      first = at;
      continue;
    }
    if (!isNominalAt(tokens, at, language)) break;
    if (
      first <= last &&
      at < last &&
      looksVerbal(token, tokens[at - 1], language) &&
      !language.determiners.has(tokens[at - 1]?.lower ?? '')
    )
      break;
    first = at;
    if (language.determiners.has(token.lower) && !language.determiners.has(tokens[at - 1]?.lower ?? '')) break;
  }
  // A phrase opens with no possessive mark.
  while (first <= last && tokens[first]?.lower === "'s") first++;
  return first;
}

/** Words in "-ed" right behind a noun are verbs more often than not. */
function looksVerbal(token: Token, before: Token | undefined, language: Language): boolean {
  if (token.capital || token.kind !== 'word') return false;
  if (!/(?:ed|ing)$/.test(token.lower) || language.people.has(token.lower)) return false;
  return !before || before.kind === 'sign' || !language.determiners.has(before.lower);
}

/** @returns the phrase that begins at a token; null: none begins there */
export function phraseAfter(tokens: readonly Token[], first: number, language: Language): Phrase | null {
  const start = tokens[first];
  if (!start || start.kind === 'sign') return null;
  if (language.pronouns.has(start.lower)) return { first, last: first, head: first };
  if (!isNominal(start, language)) return null;
  let last = first - 1;
  let head = -1;
  for (let at = first; at < tokens.length && at - first < LONGEST; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== start.sentence || token.quoted !== start.quoted) break;
    const next = tokens[at + 1];
    const nounNext = next && next.sentence === start.sentence && isNominal(next, language);
    if (token.lower === "'s" || token.text === '&') {
      last = at;
      continue;
    }
    if (language.attached.has(token.lower) && last >= first && nounNext) {
      if (head < 0) head = last;
      // "told reporters in Ohio" ties nothing to a name.
      if (
        token.lower !== 'of' &&
        token.lower !== 'for' &&
        token.lower !== 'at' &&
        token.lower !== 'from' &&
        token.lower !== 'with'
      )
        break;
      last = at;
      continue;
    }
    if (token.lower === 'and' && token !== start && tokens[at - 1]?.capital && next?.capital && next.kind === 'word') {
      last = at;
      continue;
    }
    if (!isNominalAt(tokens, at, language) || isSign(token)) break;
    if (at > first && (looksVerbal(token, tokens[at - 1], language) || PARTICIPLES.has(token.lower))) break;
    if (at > first && language.determiners.has(token.lower) && !language.attached.has(tokens[at - 1]?.lower ?? ''))
      break;
    if (at > first && language.months.has(token.lower) && !isFamilyMonth(tokens, at, language)) break;
    last = at;
  }
  if (last < first) return null;
  return { first, last, head: head < 0 ? last : head };
}

/** "Theresa May" is no month. */
export function isFamilyMonth(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.capital === true && before?.capital === true && language.firstNames.has(before.lower);
}
