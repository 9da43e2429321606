import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution } from '../types.ts';
import type { Grammar } from './grammar.ts';

/** Confidence (0–1) of a sentence that continues reported speech. */
const CONTINUED_CONFIDENCE = 0.7;
/** "Demnach" refers to a source at most this many sentences before it. */
const MAX_SENTENCES_BACK = 2;

/**
 * Attributes sentences that continue the reported speech before them: in the subjunctive ("Es sei längst bezahlt"), or with an
 * adverb that refers back ("demnach").
 *
 * @param detected attributions found so far, in text order
 * @returns the additional attributions
 */
export function continueReportedSpeech(
  tokens: readonly Token[],
  detected: readonly DetectedAttribution[],
  grammar: Grammar,
): DetectedAttribution[] {
  if (!grammar.compounds) return [];
  const lastInSentence = new Map<number, DetectedAttribution>();
  for (const one of detected) lastInSentence.set((tokens[one.cue] as Token).sentence, one);
  const continued: DetectedAttribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { sentence, lower, isQuoted, paragraph } = tokens[at] as Token;
    if (isQuoted || lastInSentence.has(sentence)) continue;
    const refersBack = grammar.anaphoricAdverbs.has(lower);
    if (!refersBack && !grammar.reportedSpeechForms.has(lower)) continue;
    const earlier = findEarlier(sentence, refersBack ? MAX_SENTENCES_BACK : 1);
    if (!earlier || (!refersBack && tokens[earlier.cue]?.paragraph !== paragraph)) continue;
    if (!refersBack && isConditional(sentence)) continue;
    const attribution: DetectedAttribution = {
      cue: at,
      source: { first: at, last: at, head: at, relation: 'shared' },
      probability: CONTINUED_CONFIDENCE,
      sharesSourceOf: earlier.sharesSourceOf ?? earlier,
    };
    lastInSentence.set(sentence, attribution);
    continued.push(attribution);
  }
  return continued;

  function findEarlier(sentence: number, maxBack: number): DetectedAttribution | undefined {
    for (let back = 1; back <= maxBack; back++) {
      const found = lastInSentence.get(sentence - back);
      if (found) return found;
    }
    return undefined;
  }

  /** Tells whether the subjunctive has another reason: a condition or comparison, or the first person. */
  function isConditional(sentence: number): boolean {
    return tokens.some(
      (token) => token.sentence === sentence && /^(?:ob|als|ich|möge|damit)$/.test(token.lower) && !token.isQuoted,
    );
  }
}
