import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceType } from '../types.ts';

/**
 * Collects entity types from nouns in apposition: "newspaper Dagens Nyheter", "the company Orsk".
 *
 * @returns types by the last word of the name, in lower case
 */
export function collectAppositiveTypes(tokens: readonly Token[], language: Language): Map<string, SourceType> {
  const types = new Map<string, SourceType>();
  for (let at = 1; at < tokens.length; at++) {
    const [noun, name] = [tokens[at - 1] as Token, tokens[at] as Token];
    const isAdjacentName =
      name.isCapitalized && noun.sentence === name.sentence && (!noun.isCapitalized || language.grammar?.compounds);
    if (!isAdjacentName) continue;
    const isNewsAgency = noun.lower === 'agency' && tokens[at - 2]?.lower === 'news';
    const type =
      language.newsNouns.has(noun.lower) || isNewsAgency
        ? 'news'
        : language.organisationNouns.has(noun.lower)
          ? 'institution'
          : null;
    if (!type) continue;
    let last = at;
    while (tokens[last + 1]?.isCapitalized && tokens[last + 1]?.sentence === name.sentence) last++;
    types.set((tokens[last] as Token).lower, type);
  }
  return types;
}
