import type { SourceType } from '../found.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokens.ts';

/** "newspaper Dagens Nyheter", "the company Orsk": what stands before a name says what it is. */
export function hintsIn(tokens: readonly Token[], language: Language): Map<string, SourceType> {
  const hints = new Map<string, SourceType>();
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (!token.capital || (before.capital && !language.grammar?.compounds) || before.sentence !== token.sentence)
      continue;
    const type = language.newsNouns.has(before.lower)
      ? 'news'
      : language.organisationNouns.has(before.lower)
        ? 'institution'
        : null;
    if (!type) continue;
    let last = at;
    while (tokens[last + 1]?.capital && tokens[last + 1]?.sentence === token.sentence) last++;
    hints.set((tokens[last] as Token).lower, type);
  }
  return hints;
}
