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
  for (let at = 0; at < tokens.length; at++) {
    if (!language.grammar && isNamedBusiness(tokens, at, language))
      types.set((tokens[at] as Token).lower, 'institution');
    const [noun, name] = [tokens[at - 1], tokens[at] as Token];
    const isAdjacentName =
      name.isCapitalized && noun?.sentence === name.sentence && (!noun.isCapitalized || language.grammar?.compounds);
    if (!noun || !isAdjacentName) continue;
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

const MAX_TOKENS_TO_NOUN = 6;
/** Tells whether an apposition says that a name is that of a business: "Fennel, the note-taking app used by millions". */
function isNamedBusiness(tokens: readonly Token[], at: number, { organisationNouns }: Language): boolean {
  const [name, comma, article] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!name?.isCapitalized || comma?.text !== ',' || !/^(?:an?|the)$/.test(article?.lower ?? '')) return false;
  for (let noun = at + 3; noun - at <= MAX_TOKENS_TO_NOUN; noun++) {
    const { lower = '', kind } = tokens[noun] ?? {};
    if ((kind === 'punctuation' && lower !== '-') || /^(?:|of|for|at|from)$/.test(lower)) return false;
    if (!organisationNouns.has(lower) && !/^(?:app|platform|start-up|chain|maker|developer)$/.test(lower)) continue;
    return /^(?:used|that|which|based|behind|with|in|owned|founded|run|backed|from)$/.test(
      tokens[noun + 1]?.lower ?? '',
    );
  }
  return false;
}
