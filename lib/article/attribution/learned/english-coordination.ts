/** Splits two names that share a verb: "Aske and Vind said". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, SourceCandidate } from '../types.ts';
import { englishPhraseEndingAt } from './english-phrases.ts';
import { classifyEnglishName, isNameOfOrganisation } from './english-proper-names.ts';

/** Returns the attribution to each name of its source. */
export function splitCoordination(
  tokens: readonly Token[],
  attribution: DetectedAttribution,
  language: Language,
): DetectedAttribution[] {
  const { source } = attribution;
  const body = findBodyBefore(tokens, source, language);
  if (body) return [{ ...attribution, source: body }, attribution];
  const and = findAnd(tokens, source.first, source.head);
  const isInList = tokens[source.first - 1]?.text === ',' && source.relation !== 'after';
  if (and < 0 || isInList || !areTwoNames(tokens, source.first, and, source.head, language)) return [attribution];
  const [left, right] = [
    { ...source, last: and - 1, head: and - 1 },
    { ...source, first: and + 1 },
  ];
  return [
    { ...attribution, source: left },
    { ...attribution, source: right },
  ];
}

/** Finds the named body that shares a verb with people: "the United Nations and local officials said". */
function findBodyBefore(
  tokens: readonly Token[],
  { first, head, relation }: SourceCandidate,
  language: Language,
): SourceCandidate | null {
  const { lower, isCapitalized } = tokens[head] as Token;
  if (relation !== 'before' || isCapitalized || !language.people.has(lower)) return null;
  if (tokens[first - 1]?.lower !== 'and' || !tokens[first - 2]?.isCapitalized) return null;
  const body = englishPhraseEndingAt(tokens, first - 2, language);
  const start = body && language.determiners.has(tokens[body.first]?.lower ?? '') ? body.first + 1 : body?.first;
  const isBody =
    body &&
    body.head === body.last &&
    classifyEnglishName(tokens, start ?? 0, body.head, language, false) === 'institution';
  const before = tokens[(body?.first ?? 0) - 1];
  const opensClause = before?.sentence !== tokens[head]?.sentence || before?.text === ',';
  return isBody && opensClause ? { ...body, relation } : null;
}

function findAnd(tokens: readonly Token[], first: number, head: number): number {
  for (let at = first + 1; at < head; at++)
    if (tokens[at]?.lower === 'and' && tokens[at - 1]?.isCapitalized && tokens[at + 1]?.isCapitalized) return at;
  return -1;
}

/** Tells whether "and" joins two names, and not the words of one: "Ministry of Fisheries and Harbours". */
function areTwoNames(tokens: readonly Token[], first: number, and: number, head: number, language: Language): boolean {
  const isPlace = (at: number) => language.places.has(tokens[at]?.lower ?? '');
  if (isPlace(and - 1) && isPlace(head)) return true;
  if (isNameOfOrganisation(tokens, first, head, language)) return false;
  const isFullName = (from: number, to: number) =>
    to > from && language.firstNames.has(tokens[from]?.lower ?? '') && tokens[to]?.isCapitalized === true;
  const isNamedElsewhere = (at: number) => {
    const { text } = tokens[at] as Token;
    return tokens.some((token, other) => token.text === text && other !== at && tokens[other + 1]?.lower !== 'and');
  };
  if (tokens[and - 1]?.text === tokens[head]?.text) return false;
  return (
    (isFullName(first, and - 1) && isFullName(and + 1, head)) ||
    (isNamedElsewhere(and - 1) && isNamedElsewhere(head)) ||
    (and - first === 2 && head - and === 2)
  );
}
