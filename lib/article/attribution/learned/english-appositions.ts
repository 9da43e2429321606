import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { spanText } from './token-text.ts';

const MAX_ROLE_TOKENS = 16;

/**
 * Finds the name in apposition to a noun: "the alliance's chief, Jens Stoltenberg, said", "said the harbour master,
 * Runa Aske."
 */
export function findNameInApposition(
  tokens: readonly Token[],
  { last }: NounPhrase,
  language: Language,
): NounPhrase | null {
  if (tokens[last + 1]?.text !== ',') return null;
  const sentence = tokens[last]?.sentence;
  const first = last + 2;
  let end = first - 1;
  for (let next = tokens[end + 1]; next?.isCapitalized && next.kind === 'word'; next = tokens[end + 1]) {
    if (next.sentence !== sentence) break;
    end++;
  }
  if (end < first || language.months.has(tokens[first]?.lower ?? '')) return null;
  const next = tokens[end + 1];
  const endsClause = !next || next.sentence !== sentence || /^[.;:]$/.test(next.text);
  if (next?.text !== ',' && !(endsClause && end > first)) return null;
  return { first, last: end, head: end };
}

/** Finds the role in apposition to a name: ", the mayor of Kyiv,". */
export function findRoleInApposition(
  tokens: readonly Token[],
  { last }: NounPhrase,
  text: string,
  language: Language,
): string | undefined {
  if (tokens[last + 1]?.text !== ',') return undefined;
  const first = last + 2;
  const opening = tokens[first];
  if (opening?.kind !== 'word' || opening.isQuoted) return undefined;
  if (language.subordinators.has(opening.lower) || language.pronouns.has(opening.lower)) return undefined;
  const openers = [language.determiners, language.people, language.titles];
  if (!openers.some((list) => list.has(opening.lower))) return undefined;
  let end = first;
  while (
    end - first < MAX_ROLE_TOKENS &&
    tokens[end + 1]?.kind !== 'punctuation' &&
    tokens[end + 1]?.sentence === opening.sentence
  )
    end++;
  if (tokens[end + 1]?.text !== ',') return undefined;
  if (tokens.slice(first, end + 1).some(({ lower }) => language.cues.has(lower))) return undefined;
  const hasArticle = /^(?:the|a|an)$/.test(opening.lower);
  return spanText(tokens, hasArticle ? first + 1 : first, end, text);
}
