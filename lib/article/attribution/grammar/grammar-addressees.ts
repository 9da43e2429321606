/** Finds who did not answer, in languages with a grammar. */
import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import type { Grammar } from './grammar.ts';
import { SubjectFinder } from './subjects.ts';

const MAX_PARTICIPLE_TOKENS = 12;
/** Matches German nouns for what was asked for, which are no subject: "Für eine Stellungnahme war der Landrat …". */
const REQUEST_NOUN = /^(?:\p{L}*anfragen?|fragen?|stellungnahmen?|kommentare?|interviews?)$/u;
const MAX_OPENING_TOKENS = 6;

/**
 * Finds the subject of words that state that there was no answer.
 *
 * @param at first token of these words
 */
export function findGrammarAddressee(tokens: readonly Token[], at: number, grammar: Grammar): NounPhrase | null {
  const subjects = new SubjectFinder(tokens, grammar);
  const start = subjects.clauses.sentenceStart(at);
  if (grammar.compounds) {
    const opening = tokens.slice(start, Math.min(at, start + MAX_OPENING_TOKENS));
    return opening.some(({ lower }) => REQUEST_NOUN.test(lower))
      ? subjects.phrases.startingAt(at + 1)
      : subjects.findSentenceOpener(at);
  }
  const isAsked = grammar.askedParticiples?.some((beginning) => tokens[start]?.lower.startsWith(beginning));
  if (!isAsked) return subjects.findSentenceOpener(at);
  let comma = start + 1;
  while (comma < at && tokens[comma]?.text !== ',' && comma - start <= MAX_PARTICIPLE_TOKENS) comma++;
  const phrase = tokens[comma]?.text === ',' ? subjects.phrases.startingAt(comma + 1) : null;
  return phrase && phrase.last < at && subjects.checks.canBeSubject(phrase, null) ? phrase : null;
}
