/** Logistic regression by gradient descent with Adam (Kingma & Ba 2015). Both classes have the same total weight. */

export interface Example {
  features: Record<string, number>;
  isPositive: boolean;
  /** Weight relative to the other examples of its class; 1 by default. */
  weight?: number;
}

export interface LogisticModel {
  bias: number;
  weights: Record<string, number>;
}

const STEPS = 600;
const RATE = 0.06;
const RIDGE = 0.0006;
const DECAY = [0.9, 0.999] as const;

export interface LogisticOptions {
  /** Strength of the L2 regularization. */
  ridge?: number;
  /**
   * Required sign of a feature's weight, for features whose effect is known; a weight of the other sign is set to 0.
   */
  signs?: Readonly<Record<string, 1 | -1>>;
}

/**
 * Fits a model to examples that all have the same features.
 *
 * @returns a deterministic result, with weights rounded to three decimal places
 */
export function fitLogistic(
  examples: readonly Example[],
  { ridge = RIDGE, signs = {} }: LogisticOptions = {},
): LogisticModel {
  const names = Object.keys(examples[0]?.features ?? {});
  const rows = examples.map(({ features }) => Float64Array.from([1, ...names.map((name) => features[name] ?? 0)]));
  const weightOf = ({ weight = 1 }: Example) => weight;
  const total = (isPositive: boolean) =>
    examples.filter((one) => one.isPositive === isPositive).reduce((sum, one) => sum + weightOf(one), 0);
  const totals = { true: total(true), false: total(false) };
  const importance = examples.map((one) => (0.5 * weightOf(one)) / totals[`${one.isPositive}`]);
  const size = names.length + 1;
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const [at, row] of rows.entries()) {
      let score = 0;
      for (let i = 0; i < size; i++) score += (weights[i] as number) * (row[i] as number);
      const error = (1 / (1 + Math.exp(-score)) - Number(examples[at]?.isPositive)) * (importance[at] as number);
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) + error * (row[i] as number);
    }
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i] as number) + (i ? ridge * (weights[i] as number) : 0);
      mean[i] = DECAY[0] * (mean[i] as number) + (1 - DECAY[0]) * slope;
      square[i] = DECAY[1] * (square[i] as number) + (1 - DECAY[1]) * slope * slope;
      const unbiasedMean = (mean[i] as number) / (1 - DECAY[0] ** step);
      const unbiasedSquare = (square[i] as number) / (1 - DECAY[1] ** step);
      weights[i] = (weights[i] as number) - (RATE * unbiasedMean) / (Math.sqrt(unbiasedSquare) + 1e-8);
      const sign = signs[names[i - 1] ?? ''];
      if (sign && sign * (weights[i] as number) < 0) weights[i] = 0;
    }
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    bias: round(weights[0] as number),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at + 1] as number)])),
  };
}
