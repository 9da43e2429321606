import { describe, expect, it } from 'vitest';
import { bundledClassifier } from '../../../lib/classify/classifier/bundled';
import { type Classifier, overrulesVerdict, scoreBlock } from '../../../lib/classify/classifier/classifier';
import { FEATURE_NAMES } from '../../../lib/features/feature-vector';

/** Returns the size of the subtree at an index, in numbers; 0 if it is malformed. */
function sizeOf(tree: readonly number[], at: number, features: number): number {
  const [feature = Number.NaN, value = Number.NaN, left] = tree.slice(at, at + 3);
  if (!Number.isFinite(value) || !Number.isInteger(feature) || feature >= features) return 0;
  if (feature === -1) return 2;
  const first = sizeOf(tree, at + 3, features);
  const second = first && first === left ? sizeOf(tree, at + 3 + first, features) : 0;
  return second && 3 + first + second;
}

describe('the bundled classifier', () => {
  const { features, trees, bias, keepFrom, hideFrom } = bundledClassifier;

  it('uses known features only', () => expect(features.filter((name) => !FEATURE_NAMES.includes(name))).toEqual([]));

  it('has well-formed trees', () => {
    expect(trees.length).toBeGreaterThan(0);
    expect(trees.filter((tree) => sizeOf(tree, 0, features.length) !== tree.length)).toEqual([]);
    expect([bias, keepFrom, hideFrom].every(Number.isFinite)).toBe(true);
  });
});

describe('overrulesVerdict', () => {
  /** Each tree tests one feature: it adds its weight above 0.5, and subtracts it otherwise. */
  const classifier: Classifier = {
    features: ['a', 'b', 'c'],
    bias: 0.2,
    trees: [1, 0.5, 0.25].map((weight, feature) => [feature, 0.5, 2, -1, -weight, -1, weight]),
    keepFrom: 1.5,
    hideFrom: 1.5,
  };
  const allRows = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => (feature: number) => (bits >> feature) & 1);

  it.each(['keep', 'hide'] as const)('agrees with the sum of all trees on %s', (decide) => {
    for (const row of allRows) {
      const { logOdds: sum } = scoreBlock(classifier, row);
      expect(overrulesVerdict(classifier, row, decide)).toBe(decide === 'keep' ? sum <= -1.5 : sum >= 1.5);
    }
  });

  it('evaluates no more trees than necessary', () => {
    const evaluated: number[] = [];
    overrulesVerdict(classifier, (feature) => evaluated.push(feature) && 1, 'keep');
    expect(evaluated).toEqual([0]);
  });
});
