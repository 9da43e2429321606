import type { Token } from '../tokenizer.ts';

/** Returns the text from one token to another, with white space collapsed. */
export const spanText = (tokens: readonly Token[], first: number, last: number, text: string) =>
  text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/g, ' ');

/**
 * Returns the words of a name in the form in which names are compared: lower case, without punctuation, "the" and "'s".
 */
export const comparableWords = (tokens: readonly Token[], first: number, last: number) =>
  tokens
    .slice(first, last + 1)
    .filter(({ kind, lower }) => kind !== 'punctuation' && lower !== "'s" && !/^(?:the|[js]r\.?)$/.test(lower))
    .map(({ lower }) => lower.replace(/\.$/, ''));

/** Returns the index of the first token of a sentence. */
export function firstOfSentence(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[at]?.sentence) first--;
  return first;
}
