import type { Token } from '../tokenizer.ts';
import type { ArabicPhrase, ArabicPhrases } from './arabic-phrases.ts';
import type { ArabicStatements } from './arabic-statements.ts';

const MAX_TOKENS_TO_RELAYED = 14;
/** Matches forms of "نسب … إلى". */
const ASCRIBING_VERB = /^[وف]?(?:نسب|نسبت|تنسب|ينسب|نسبوا)$/;

/**
 * Finds the parts of "نقلت صحيفة … عن مصدر" and "نسبت صحيفة … إلى مصدر".
 *
 * @param verb token index of the verb
 * @returns the outlet, the token index of the preposition, and the source; null if there is no preposition
 */
export function findRelayed(
  tokens: readonly Token[],
  verb: number,
  phrases: ArabicPhrases,
  statements: ArabicStatements,
): { outlet: ArabicPhrase | null; link: number; source: ArabicPhrase | null } | null {
  const outlet = phrases.startingAt(statements.skipAdverbials(verb + 1));
  const preposition = ASCRIBING_VERB.test(tokens[verb]?.lower ?? '') ? 'الى' : 'عن';
  for (let at = (outlet?.last ?? verb) + 1; at - verb < MAX_TOKENS_TO_RELAYED; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[verb]?.sentence) return null;
    if (token.lower === preposition) return { outlet, link: at, source: phrases.startingAt(at + 1) };
  }
  return null;
}
