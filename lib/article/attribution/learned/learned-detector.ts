import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from '../types.ts';
import type { SourceClassifier } from './classifier.ts';
import { proposeSources } from './source-candidates.ts';
import { computeCueFeatures, computeSourceFeatures } from './source-features.ts';

/**
 * A phrase adjacent to the cue takes precedence over more distant candidates if it has at least this probability (0–1).
 */
const MIN_ADJACENT_PROBABILITY = 0.35;

/**
 * Calls `findSource` for each cue of a text, in order.
 *
 * @param findSource returns the source of a cue; `earlier` is the source of an earlier cue in the same sentence
 */
export function forEachCue(
  tokens: readonly Token[],
  language: Language,
  findSource: (cue: number, earlier: NounPhrase | null) => NounPhrase | null,
): void {
  let earlier: NounPhrase | null = null;
  let sentence = -1;
  for (const [cue, token] of tokens.entries()) {
    if (!language.cues.has(token.lower)) continue;
    if (token.sentence !== sentence) earlier = null;
    sentence = token.sentence;
    earlier = findSource(cue, earlier) ?? earlier;
  }
}

/** Finds every cue that has a source, by the classifier, in text order. */
export function detectWithClassifier(
  tokens: readonly Token[],
  language: Language,
  classifier: SourceClassifier,
): DetectedAttribution[] {
  const detected: DetectedAttribution[] = [];
  forEachCue(tokens, language, (cue, earlier) => {
    let best: DetectedAttribution | null = null;
    let ofCue: number[] | undefined;
    for (const source of proposeSources(tokens, cue, earlier, language)) {
      ofCue ??= computeCueFeatures(tokens, cue, language);
      const probability = classifier.predict(computeSourceFeatures(tokens, cue, source, language, ofCue));
      // "Reuters reported that the ministry said": an adjacent phrase is the source if it can be one.
      const isDistant = source.relation === 'shared' || source.relation === 'subject';
      if (isDistant && best && best.probability >= MIN_ADJACENT_PROBABILITY) continue;
      if (probability > (best?.probability ?? 0)) best = { cue, source, probability };
    }
    if (!best || best.probability < classifier.threshold) return null;
    detected.push(best);
    return best.source;
  });
  return detected;
}
