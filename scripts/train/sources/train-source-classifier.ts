import type { Language } from '../../../lib/article/attribution/language.ts';
import type { SourceClassifierData } from '../../../lib/article/attribution/learned/classifier.ts';
import { forEachCue } from '../../../lib/article/attribution/learned/learned-detector.ts';
import { proposeSources } from '../../../lib/article/attribution/learned/source-candidates.ts';
import { computeSourceFeatures, FEATURE_COUNT } from '../../../lib/article/attribution/learned/source-features.ts';
import type { NounPhrase } from '../../../lib/article/attribution/types.ts';
import type { AnnotatedText } from './polnear.ts';

/** Number of epochs, step size, and L2 regularization. */
const ROUNDS = 8;
const RATE = 0.12;
const DECAY = 2e-6;
/** Maximum absolute weight; larger ones are clipped before they are quantized. */
const MAX_WEIGHT = 4;

interface Example {
  features: number[];
  label: 0 | 1;
}

/**
 * Trains a logistic regression that finds the source of a cue among the phrases near it, and decides whether the cue
 * attributes at all. Uses stochastic gradient descent with a step size for each weight (AdaGrad: Duchi, Hazan and
 * Singer 2011). The same texts give the same weights.
 *
 * @param threshold probability from which a phrase counts as a source
 */
export function trainSourceClassifier(
  texts: readonly AnnotatedText[],
  language: Language,
  threshold: number,
): SourceClassifierData {
  const examples = texts.flatMap((text) => collectExamples(text, language));
  const weights = new Float64Array(FEATURE_COUNT);
  const steps = new Float64Array(FEATURE_COUNT).fill(1e-6);
  const random = createRandom(7);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(examples, random);
    for (const { features, label } of examples) {
      let sum = 0;
      for (const feature of features) sum += weights[feature] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (const feature of features) {
        const slope = error + DECAY * (weights[feature] ?? 0);
        steps[feature] = (steps[feature] ?? 0) + slope * slope;
        weights[feature] = (weights[feature] ?? 0) - (RATE * slope) / Math.sqrt(steps[feature] ?? 1);
      }
    }
  }
  return quantizeWeights(weights, threshold);
}

function collectExamples({ tokens, attributions: marked }: AnnotatedText, language: Language): Example[] {
  const examples: Example[] = [];
  const byCue = new Map(marked.flatMap((one) => one.cueTokens.map((cue) => [cue, one] as const)));
  forEachCue(tokens, language, (cue, earlier) => {
    const source = byCue.get(cue)?.source;
    let right: NounPhrase | null = null;
    for (const candidate of proposeSources(tokens, cue, earlier, language)) {
      const head = tokens[candidate.head];
      const label = source && head && head.start < source[1] && head.end > source[0] ? 1 : 0;
      examples.push({ features: computeSourceFeatures(tokens, cue, candidate, language), label });
      if (label) right ??= candidate;
    }
    return right;
  });
  return examples;
}

function quantizeWeights(weights: Float64Array, threshold: number): SourceClassifierData {
  const largest = Math.min(MAX_WEIGHT, Math.max(...[...weights].map(Math.abs)));
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { weights: Buffer.from(bytes.buffer).toString('base64'), scale, threshold };
}

/** Returns a linear congruential generator (constants of ANSI C), which gives the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Shuffles a list in place (Fisher–Yates). */
function shuffle(list: unknown[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}
