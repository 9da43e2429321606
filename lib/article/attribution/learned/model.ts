import { SIZE } from './features.ts';

/** Learned weights as they are kept: one signed byte a feature, in base64. */
export interface ModelData {
  weights: string;
  /** What one step of a byte is worth. */
  scale: number;
  /** A phrase is taken for a source from this probability on. */
  threshold: number;
}

export interface Model {
  /** @returns the probability that a phrase with these features is the source of its cue */
  score(features: readonly number[]): number;
  threshold: number;
}

/** @throws Error where the weights are not those of this code */
export function modelOf({ weights, scale, threshold }: ModelData): Model {
  const bytes = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  if (bytes.length !== SIZE) throw new Error(`The weights of the sources are ${bytes.length} numbers, not ${SIZE}.`);
  const values = Float32Array.from(new Int8Array(bytes.buffer), (value) => value * scale);
  return {
    threshold,
    score(features) {
      let sum = 0;
      for (const feature of features) sum += values[feature] ?? 0;
      return 1 / (1 + Math.exp(-sum));
    },
  };
}
