/**
 * Detects English attributions: by the classifier, with checks of what it proposes, and by constructions that it does
 * not cover.
 */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution } from '../types.ts';
import type { SourceClassifier } from './classifier.ts';
import { rateWeakness } from './english-act-checks.ts';
import { splitPair } from './english-both.ts';
import { detectConstructions } from './english-constructions.ts';
import { splitCoordination } from './english-coordination.ts';
import { correctSource } from './english-phrase-trimming.ts';
import { detectInterviewLabels, detectQuotationLeads } from './english-quotation-leads.ts';
import { detectReliedOn } from './english-relied-on.ts';
import { isStatement } from './english-statement-checks.ts';
import { detectWithClassifier } from './learned-detector.ts';

/** Finds the attributions; returns them in text order. */
export function detectEnglishAttributions(
  tokens: readonly Token[],
  language: Language,
  classifier: SourceClassifier,
): DetectedAttribution[] {
  const learned = detectWithClassifier(tokens, language, classifier)
    .map((one) => correctSource(tokens, one, language))
    .filter((one) => isStatement(tokens, one, language))
    .map((one) => ({ ...one, weakness: rateWeakness(tokens, one, language) }));
  const constructions = [
    ...detectConstructions(tokens, language),
    ...detectReliedOn(tokens, language),
    ...detectQuotationLeads(tokens, language),
    ...detectInterviewLabels(tokens, language),
  ];
  const isReplaced = ({ cue, source }: DetectedAttribution) =>
    constructions.some((one) => one.cue === cue && one.source.relation === 'agent' && source.relation !== 'according');
  const confidenceOf = ({ cue, source }: DetectedAttribution) =>
    constructions.find((one) => one.source.head === source.head && tokens[one.cue]?.sentence === tokens[cue]?.sentence)
      ?.probability ?? 0;
  const kept = learned
    .filter((one) => !isReplaced(one))
    .map((one) => ({ ...one, probability: Math.max(one.probability, confidenceOf(one)) }));
  const cues = new Set(kept.map(({ cue }) => cue));
  const sources = new Set(kept.map(({ cue, source }) => `${tokens[cue]?.sentence} ${source.head}`));
  const further = constructions.filter(
    ({ cue, source }) => !cues.has(cue) && !sources.has(`${tokens[cue]?.sentence} ${source.head}`),
  );
  return [...kept, ...further]
    .flatMap((one) => splitPair(tokens, one, language))
    .flatMap((one) => splitCoordination(tokens, one, language))
    .sort((one, other) => one.cue - other.cue);
}
