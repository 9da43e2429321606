import type { Token } from '../tokenizer.ts';
import type { Grammar } from './grammar.ts';

/** "fragte, wo die Kinder spielen sollen" */
const GERMAN_ASKING_VERB = /^(?:fragt|schildert|beschr[ie]|erklärt|berichtet|erzählt)/;
const QUESTION_WORD = /^(?:wo|wer|was|wann|wohin|woher|wieso|wie)$/;
/** Tells whether a word opens a content clause: not "que" in "uma vez que", nor "se" in "perguntou se". */
export function opensContentClause(
  tokens: readonly Token[],
  at: number,
  cue: number,
  { complementizers, compounds, askingVerbs, wordsBeforeConjunction }: Grammar,
): boolean {
  const { lower } = tokens[at] as Token;
  if (compounds && QUESTION_WORD.test(lower) && tokens[at - 1]?.text === ',')
    return GERMAN_ASKING_VERB.test(tokens[cue]?.lower ?? '');
  if (!complementizers.has(lower)) return false;
  if (/^s[ei]$/.test(lower) && askingVerbs.test(tokens[cue]?.lower ?? '')) return false;
  return !wordsBeforeConjunction.test(tokens[at - 1]?.lower ?? '');
}
