import { FEATURE_COUNT } from './source-features.ts';

/** Weights of the logistic regression in their stored form: one signed byte per feature, base64. */
export interface SourceClassifierData {
  weights: string;
  /** Value of one quantization step: a weight is its byte times this. */
  scale: number;
  /** Minimum probability (0–1) for a phrase to count as a source. */
  threshold: number;
}

export interface SourceClassifier {
  /** Returns the probability (0–1) that a phrase with these active features is the source of its cue. */
  predict(features: readonly number[]): number;
  threshold: number;
}

/**
 * Decodes stored weights.
 *
 * @throws Error if the number of weights does not match the number of features
 */
export function decodeClassifier({ weights, scale, threshold }: SourceClassifierData): SourceClassifier {
  const bytes = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  if (bytes.length !== FEATURE_COUNT)
    throw new Error(`The source classifier has ${bytes.length} weights, expected ${FEATURE_COUNT}.`);
  const values = Float32Array.from(new Int8Array(bytes.buffer), (value) => value * scale);
  return {
    threshold,
    predict(features) {
      let sum = 0;
      for (const feature of features) sum += values[feature] ?? 0;
      return 1 / (1 + Math.exp(-sum));
    },
  };
}
