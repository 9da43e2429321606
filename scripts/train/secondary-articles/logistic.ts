/** Logistic regression by gradient descent with Adam (Kingma & Ba 2015). Both classes have the same total weight. */

export interface Example {
  features: Record<string, number>;
  isPositive: boolean;
}

export interface LogisticModel {
  bias: number;
  weights: Record<string, number>;
}

const STEPS = 600;
const RATE = 0.06;
const RIDGE = 0.0006;
const DECAY = [0.9, 0.999] as const;

/** Fits a model. The same examples give the same model. Weights are rounded to three decimal places. */
export function fitLogistic(examples: readonly Example[]): LogisticModel {
  const names = Object.keys(examples[0]?.features ?? {});
  const rows = examples.map(({ features }) => Float64Array.from([1, ...names.map((name) => features[name] ?? 0)]));
  const positives = examples.filter(({ isPositive }) => isPositive).length;
  const importance = examples.map(({ isPositive }) => 0.5 / (isPositive ? positives : examples.length - positives));
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
      const slope = (gradient[i] as number) + (i ? RIDGE * (weights[i] as number) : 0);
      mean[i] = DECAY[0] * (mean[i] as number) + (1 - DECAY[0]) * slope;
      square[i] = DECAY[1] * (square[i] as number) + (1 - DECAY[1]) * slope * slope;
      const unbiasedMean = (mean[i] as number) / (1 - DECAY[0] ** step);
      const unbiasedSquare = (square[i] as number) / (1 - DECAY[1] ** step);
      weights[i] = (weights[i] as number) - (RATE * unbiasedMean) / (Math.sqrt(unbiasedSquare) + 1e-8);
    }
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    bias: round(weights[0] as number),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at + 1] as number)])),
  };
}
