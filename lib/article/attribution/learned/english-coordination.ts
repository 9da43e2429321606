/** Splits two names that share a verb: "Aske and Vind said". */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution } from '../types.ts';
import { isNameOfOrganisation } from './english-proper-names.ts';

/** Returns the attribution to each name of its source. */
export function splitCoordination(
  tokens: readonly Token[],
  attribution: DetectedAttribution,
  language: Language,
): DetectedAttribution[] {
  const { source } = attribution;
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
