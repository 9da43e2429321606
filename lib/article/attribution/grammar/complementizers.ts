import type { Token } from '../tokenizer.ts';
import type { Grammar } from './grammar.ts';

/** Matches verbs of asking, in Spanish and Portuguese. */
const ASKING_VERB = /^(?:pergunt|indag|pregunt)/;
/** "fragte, wo die Kinder spielen sollen" */
const GERMAN_ASKING_VERB = /^(?:fragt|schildert|beschr[ie]|erklärt|berichtet|erzählt)/;
const QUESTION_WORD = /^(?:wo|wer|was|wann|wohin|woher|wieso|wie)$/;
/** Matches words that form another conjunction or a relative with "que", in Spanish and Portuguese. */
const CONJUNCTION_BEFORE_QUE =
  /^(?:vez|já|ya|para|desde|antes|depois|después|sem|sin|do|ainda|aunque|más|mais|menos|tal|tanto|sempre|siempre|assim|así|logo|luego|por|o|lo|el|los|las|os|as|dado|puesto|posto)$/;

/** Tells whether a word opens a content clause: not "que" in "uma vez que", nor "se" in "perguntou se". */
export function opensContentClause(
  tokens: readonly Token[],
  at: number,
  cue: number,
  { complementizers, compounds, dropsSubject }: Grammar,
): boolean {
  const { lower } = tokens[at] as Token;
  if (compounds && QUESTION_WORD.test(lower) && tokens[at - 1]?.text === ',')
    return GERMAN_ASKING_VERB.test(tokens[cue]?.lower ?? '');
  if (!complementizers.has(lower)) return false;
  if (/^s[ei]$/.test(lower) && ASKING_VERB.test(tokens[cue]?.lower ?? '')) return false;
  return !dropsSubject || !CONJUNCTION_BEFORE_QUE.test(tokens[at - 1]?.lower ?? '');
}
