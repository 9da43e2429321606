/** Tells from the words after a verb whether it attributes something, although neither clause nor quotation follows. */
import type { Token } from '../tokenizer.ts';
import type { Grammar } from './grammar.ts';

const MAX_TOKENS_TO_PREDICATE = 12;
const MAX_TOKENS_TO_CLAIM = 4;
const MAX_TOKENS_TO_INFINITIVE = 4;
const startsWithAny = (word: string, beginnings: readonly string[] = []) =>
  beginnings.some((beginning) => word.startsWith(beginning));

/** Tells whether a verb of judging has its predicate: "bezeichnete den Vorfall als Unfall", "describió la reunión como tensa". */
export function takesPredicate(
  tokens: readonly Token[],
  cue: number,
  { compounds, predicates = {} }: Grammar,
): boolean {
  const { lower } = tokens[cue] as Token;
  const [particle] = Object.entries(predicates).find(([, verbs]) => startsWithAny(lower, verbs)) ?? [];
  // "Folgen für die Kinder, hält das Gericht für …": the phrase before is the object.
  const isInverted = particle === 'für' && tokens[cue - 1]?.text === ',';
  if (!particle || isInverted) return false;
  const words = wordsAfter(tokens, cue, MAX_TOKENS_TO_PREDICATE);
  return (compounds ? words : words.slice(1)).includes(particle);
}

/** Tells whether a Romance verb answers a claim, or accuses somebody of something: "rechazó las acusaciones", "accuse X de". */
export function takesClaim(
  tokens: readonly Token[],
  cue: number,
  { compounds, claims, accusingVerbs }: Grammar,
): boolean {
  if (compounds) return false;
  if (wordsAfter(tokens, cue, MAX_TOKENS_TO_CLAIM).some((word) => claims.has(word))) return true;
  return (
    startsWithAny(tokens[cue]?.lower ?? '', accusingVerbs) &&
    wordsAfter(tokens, cue, MAX_TOKENS_TO_PREDICATE)
      .slice(1)
      .some((word) => /^d(?:e|')$/.test(word))
  );
}

/** Tells whether an infinitive follows a verb, which then does not report speech: "promete abrir", "promet d'ouvrir". */
export function takesInfinitive(tokens: readonly Token[], cue: number, { isInfinitive }: Grammar): boolean {
  const prepositionTokens = /^(?:de|d')$/.test(tokens[cue + 1]?.lower ?? '') ? 1 : 0;
  const next = tokens[cue + 1 + prepositionTokens];
  return next?.sentence === tokens[cue]?.sentence && !next?.isCapitalized && isInfinitive(next?.lower ?? '');
}

/** Tells whether the infinitive of a perfect follows a verb of speech: "dit ne pas avoir vu", "relataram ter ouvido". */
export function takesPerfectInfinitive(
  tokens: readonly Token[],
  cue: number,
  { perfectInfinitives, negations, language }: Grammar,
): boolean {
  const isSkipped = (word: string) =>
    negations.has(word) || language.attached.has(word) || language.pronouns.has(word) || /^n['e]$/.test(word);
  const first = wordsAfter(tokens, cue, MAX_TOKENS_TO_INFINITIVE).find((word) => !isSkipped(word));
  return first !== undefined && perfectInfinitives.has(first);
}

/** Returns the words after a token, in lower case, up to a punctuation mark or the end of the sentence. */
function wordsAfter(tokens: readonly Token[], at: number, max: number): string[] {
  const words: string[] = [];
  for (let next = at + 1; next - at <= max; next++) {
    const token = tokens[next];
    if (token?.sentence !== tokens[at]?.sentence || token?.kind === 'punctuation') break;
    words.push(token?.lower ?? '');
  }
  return words;
}
