/**
 * Detects English attributions: by the classifier, with checks of what it proposes, and by constructions that it does
 * not cover.
 */
import { detectInterviewLabels } from '../interview-labels.ts';
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution } from '../types.ts';
import type { SourceClassifier } from './classifier.ts';
import { rateWeakness } from './english-act-checks.ts';
import { splitPair } from './english-both.ts';
import { detectConstructions } from './english-constructions.ts';
import { splitCoordination } from './english-coordination.ts';
import { correctSource } from './english-phrase-trimming.ts';
import { detectQuotationLeads } from './english-quotation-leads.ts';
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
  const keyOf = ({ cue, source }: DetectedAttribution) => `${tokens[cue]?.sentence} ${source.head}`;
  const agentCues = new Set(constructions.flatMap(({ cue, source }) => (source.relation === 'agent' ? cue : [])));
  const bySource = new Map([...constructions].reverse().map((one) => [keyOf(one), one.probability]));
  const isReplaced = ({ cue, source }: DetectedAttribution) => source.relation !== 'according' && agentCues.has(cue);
  const confidenceOf = (one: DetectedAttribution) => bySource.get(keyOf(one)) ?? 0;
  const kept = learned
    .filter((one) => !isReplaced(one))
    .map((one) => ({ ...one, probability: Math.max(one.probability, confidenceOf(one)) }));
  const cues = new Set(kept.map(({ cue }) => cue));
  const sources = new Set(kept.map(keyOf));
  const further = constructions.filter((one) => !cues.has(one.cue) && !sources.has(keyOf(one)));
  return [...kept, ...further]
    .flatMap((one) => splitPair(tokens, one, language))
    .flatMap((one) => splitCoordination(tokens, one, language))
    .sort((one, other) => one.cue - other.cue);
}
