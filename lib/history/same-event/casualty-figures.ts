import { toAsciiDigits } from '../../text/digits';
import { foldText } from '../../text/fold';
import { splitSentences } from '../../text/sentences';
import type { CasualtyKind, StoryFigure } from '../../types';
import { type CasualtyWords, casualtyWordsOf } from './casualty-words';
import { truncateSentence } from './truncate-sentence';

/** Maximum number of words between a number and the word for what happened, as in "12 people on board were injured". */
const MAX_GAP = 7;
/** Maximum number of words between "death toll" and its number, as in "The death toll from the fire has risen to 12". */
const MAX_TOLL_GAP = 9;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-.,'][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
const INTEGER = /^\d{1,3}(?:[.,]\d{3})+$|^\d+$/;
const YEAR = /(?<![\p{N}.,])(?:19|20)\d\d(?!\p{N}|[.,]\d)/gu;
/** Matches the text after the last punctuation mark that ends a clause. */
const LAST_CLAUSE = /[^,;:.!?()"،؛]*$/u;
/** Words for "ten" after a unit, as in Arabic numbers from 11 to 19. */
const TEEN = /^عشرة?$/u;
/** Arabic "and", which is written as part of the next word. */
const ARABIC_AND = /^و(?=\p{L}{3})/u;

/** What a number counts: people by what happened to them, and the noun if it is not just "people". */
type Counted = { kind: CasualtyKind; of?: string };

/**
 * Extracts how many people a story says were killed, injured and so on, in order. Numbers that count a part ("including
 * three children") or belong to another event are left out.
 *
 * @param texts headline and first paragraphs
 * @param lang BCP 47 tag; there are no figures in languages without a word list
 * @param year year of publication; sentences that name another one are about another event
 */
export function extractCasualtyFigures(texts: readonly string[], lang: string, year?: number): StoryFigure[] {
  const words = casualtyWordsOf(lang);
  if (!words) return [];
  const figures: StoryFigure[] = [];
  for (const text of texts)
    for (const { start, end } of splitSentences(text, lang)) {
      const sentence = text.slice(start, end);
      const folded = foldText(toAsciiDigits(sentence));
      const namesOtherYear = [...folded.matchAll(YEAR)].some(([other]) => Number(other) !== year);
      if (namesOtherYear || words.otherEvent.test(folded)) continue;
      for (const { isAdditional, ...figure } of figuresOf(folded, words))
        if (!isAdditional || !figures.some(({ kind }) => kind === figure.kind))
          figures.push({ ...figure, sentence: truncateSentence(sentence) });
    }
  return figures;
}

function figuresOf(folded: string, words: CasualtyWords) {
  const sentence = folded.replace(words.insertion, ' ').replace(words.deathPhrases, words.died);
  return [...sentence.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const unit = parseNumber(token, words);
    if (unit === undefined) return [];
    const { before, bound } = splitQualifier(sentence.slice(0, index), words);
    const following = sentence.slice(index + token.length).match(TOKEN) ?? [];
    const isTeen = TEEN.test(following[0] ?? '');
    const [value, next] = isTeen ? [unit + 10, following.slice(1)] : [unit, following];
    const counted = countedInToll(before, words) ?? counts(before, next.slice(0, MAX_GAP), words);
    if (!counted) return [];
    const isAdditional = words.additional.has(lastWord(before)) || words.additional.has(next[0] ?? '');
    return [{ ...counted, value, ...(bound && { bound }), isAdditional }];
  });
}

function parseNumber(token: string, { numbers }: CasualtyWords): number | undefined {
  if (INTEGER.test(token)) return Number(token.replace(/[.,]/g, ''));
  const values = (numbers.has(token) ? [token] : token.split('-')).map((part) =>
    numbers.get(part.replace(ARABIC_AND, '')),
  );
  return values.length <= 2 && values.every((value) => value !== undefined)
    ? values.reduce((sum: number, value) => sum + (value ?? 0), 0)
    : undefined;
}

/** Separates a qualifier such as "at least" from the end of the text before a number. */
function splitQualifier(
  before: string,
  words: CasualtyWords,
): { before: string; bound?: NonNullable<StoryFigure['bound']> } {
  const qualifiers = [
    ['at-least', words.lowerBound],
    ['at-most', words.upperBound],
    ['about', words.approximate],
  ] as const;
  for (const [bound, pattern] of qualifiers) {
    const match = pattern.exec(before);
    if (match) return { before: before.slice(0, match.index), bound };
  }
  return { before };
}

const lastWord = (text: string) => text.match(TOKEN)?.at(-1) ?? '';

/** Recognizes "The death toll rose to 12". */
function countedInToll(before: string, { toll }: CasualtyWords): Counted | undefined {
  const match = toll.exec(before);
  const between = match ? (before.slice(match.index + match[0].length).match(TOKEN) ?? []) : [];
  const isToll =
    match && between.length <= MAX_TOLL_GAP && between.every((token) => WORD.test(token) && !/\d/.test(token));
  return isToll ? { kind: 'dead' } : undefined;
}

/**
 * Returns what a number counts; undefined if it counts something else, or only some of the people.
 *
 * @param next the words after the number
 */
function counts(before: string, next: readonly string[], words: CasualtyWords): Counted | undefined {
  const clause: readonly string[] = LAST_CLAUSE.exec(before)?.[0].match(TOKEN) ?? [];
  if (clause.some((word) => words.partial.has(word) || words.negation.has(word))) return undefined;
  const verb = findVerb(clause, words);
  const [noun = ''] = next;
  const isPlain = !WORD.test(noun) || [words.people, words.additional, words.auxiliaries].some((set) => set.has(noun));
  if (words.partial.has(noun) || words.partOf.has(noun)) return undefined;
  for (const word of next) {
    if (!WORD.test(word) || words.partial.has(word) || words.negation.has(word)) break;
    if (parseNumber(word, words) !== undefined) break;
    const kind = words.after.get(word.replace(ARABIC_AND, ''));
    if (kind) return { kind, ...(!isPlain && word !== noun && { of: noun }) };
  }
  return verb && { kind: verb, ...(!isPlain && { of: noun }) };
}

/** Returns the kind of the verb at the end of the words before a number. */
function findVerb(
  clause: readonly string[],
  { before, additional, objectMarkers }: CasualtyWords,
): CasualtyKind | undefined {
  const isBetween = (word: string) => additional.has(word) || objectMarkers.has(word);
  const last = isBetween(clause.at(-1) ?? '') ? clause.at(-2) : clause.at(-1);
  return before.get(last?.replace(ARABIC_AND, '') ?? '');
}
