import type { WordSet } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';

const MAX_NAME_TOKENS = 4;
const QUOTATION_MARK = /^[„“”"«»]$/;

/** Returns the name in quotation marks whose opening mark is at a token: "der „Küstenbote“"; null if there is none. */
export function quotedNameFrom(tokens: readonly Token[], open: number): NounPhrase | null {
  const first = open + 1;
  if (!QUOTATION_MARK.test(tokens[open]?.text ?? '') || !tokens[first]?.isCapitalized || !tokens[first]?.isQuoted)
    return null;
  let last = first;
  while (last - first < MAX_NAME_TOKENS && tokens[last + 1]?.isQuoted && tokens[last + 1]?.kind === 'word') last++;
  return QUOTATION_MARK.test(tokens[last + 1]?.text ?? '') ? { first, last, head: last } : null;
}

/** Returns the name in quotation marks whose closing mark is at a token; null if there is none. */
function quotedNameBefore(tokens: readonly Token[], close: number): NounPhrase | null {
  for (let open = close - 2; open >= 0 && close - open <= MAX_NAME_TOKENS + 2; open--) {
    if (!QUOTATION_MARK.test(tokens[open]?.text ?? '')) continue;
    const name = quotedNameFrom(tokens, open);
    return name?.last === close - 1 ? name : null;
  }
  return null;
}

/** Returns the outlet whose name in quotation marks precedes a verb: "Der „Küstenbote“ berichtet"; null if there is none. */
export function quotedOutletBefore(tokens: readonly Token[], close: number, outletNames: WordSet): NounPhrase | null {
  const name = quotedNameBefore(tokens, close);
  if (!name) return null;
  const before = tokens[name.first - 2];
  const isInSentence = before?.sentence === tokens[close]?.sentence;
  const isDetermined = isInSentence && /^(?:der|die|das|le|la|el|il|o|a)$/.test(before?.lower ?? '');
  return isDetermined || outletNames.has(tokens[name.last]?.lower ?? '') ? name : null;
}

/** Returns the index of the opening mark of the name in quotation marks that a mark closes; null if there is none. */
export function startOfQuotedName(tokens: readonly Token[], close: number): number | null {
  const name = QUOTATION_MARK.test(tokens[close]?.text ?? '') ? quotedNameBefore(tokens, close) : null;
  return name && name.first - 1;
}
