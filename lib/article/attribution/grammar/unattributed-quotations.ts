import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution } from '../types.ts';
import { QUOTATION_MARK } from './clauses.ts';
import type { SubjectFinder } from './subjects.ts';

const INTRODUCED_CONFIDENCE = 0.7;
const MIN_QUOTATION_TOKENS = 5;
/** Matches possessives: "Son fils a trouvé une place. « … »" is the words of the parent. */
const RELATIVE = /^(?:s(?:on|a|es|us?)|seus?|suas?|seine?|ihre?)$/;

/**
 * Attributes quotations without a cue to the person whom the preceding sentence is about: "Der Trainer haderte mit der
 * Regel. „Sie zerstört das Spiel.“"
 *
 * @param detected attributions found so far
 * @returns the additional attributions
 */
export function attributeIntroducedQuotations(
  tokens: readonly Token[],
  detected: readonly DetectedAttribution[],
  subjects: SubjectFinder,
): DetectedAttribution[] {
  const attributedSentences = new Set(detected.map(({ cue }) => tokens[cue]?.sentence));
  const introduced: DetectedAttribution[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const [previous, mark, opening] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
    if (!QUOTATION_MARK.test(mark.text) || mark.isQuoted || !opening?.isQuoted || previous.isQuoted) continue;
    if (previous.paragraph !== mark.paragraph || !/^[.:]$/.test(previous.text)) continue;
    let close = at + 1;
    while (tokens[close + 1]?.isQuoted) close++;
    const last = tokens[close + 1] ?? (tokens[close] as Token);
    const next = tokens[close + 2];
    // "„…“, sagte": the cue follows.
    const isTooShort = previous.text !== ':' && close - at < MIN_QUOTATION_TOKENS;
    // In German, the mark that closes a quoted sentence counts as part of the next one.
    const isNewSentence = next?.isCapitalized && /^[.!?…]$/.test(tokens[close]?.text ?? '');
    const isFollowed = next && next.sentence === last.sentence && !isNewSentence && !/^[.!?…]$/.test(next.text);
    if (isTooShort || isFollowed) continue;
    const sentences = [previous.sentence, opening.sentence, last.sentence];
    if (sentences.some((sentence) => attributedSentences.has(sentence))) continue;
    const phrase = subjects.findSentenceOpener(at - 1);
    if (!phrase || !subjects.checks.denotesPerson(phrase) || RELATIVE.test(tokens[phrase.first]?.lower ?? '')) continue;
    const cue = Math.min(phrase.last + 1, at - 1);
    attributedSentences.add(previous.sentence);
    introduced.push({ cue, source: { ...phrase, relation: 'subject' }, probability: INTRODUCED_CONFIDENCE });
  }
  return introduced;
}
