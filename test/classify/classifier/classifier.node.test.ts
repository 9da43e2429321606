import { describe, expect, it } from 'vitest';
import { bundledClassifier } from '../../../lib/classify/classifier/bundled';
import { type Classifier, overrulesVerdict, scoreBlock } from '../../../lib/classify/classifier/classifier';
import { FEATURE_NAMES } from '../../../lib/features/feature-vector';

/** @returns how many numbers the part of a tree from one place on takes; 0 where it is broken */
function sizeOf(tree: readonly number[], at: number, features: number): number {
  const [feature = Number.NaN, value = Number.NaN, left] = tree.slice(at, at + 3);
  if (!Number.isFinite(value) || !Number.isInteger(feature) || feature >= features) return 0;
  if (feature === -1) return 2;
  const first = sizeOf(tree, at + 3, features);
  const second = first && first === left ? sizeOf(tree, at + 3 + first, features) : 0;
  return second && 3 + first + second;
}

describe('the bundled model', () => {
  const { features, trees, bias, keepFrom, hideFrom } = bundledClassifier;

  it('asks known features alone', () => expect(features.filter((name) => !FEATURE_NAMES.includes(name))).toEqual([]));

  it('has whole trees', () => {
    expect(trees.length).toBeGreaterThan(0);
    expect(trees.filter((tree) => sizeOf(tree, 0, features.length) !== tree.length)).toEqual([]);
    expect([bias, keepFrom, hideFrom].every(Number.isFinite)).toBe(true);
  });
});

describe('overrules', () => {
  /** Each tree asks one feature: above a half it adds its weight, else it takes it away. */
  const model: Classifier = {
    features: ['a', 'b', 'c'],
    bias: 0.2,
    trees: [1, 0.5, 0.25].map((weight, feature) => [feature, 0.5, 2, -1, -weight, -1, weight]),
    keepFrom: 1.5,
    hideFrom: 1.5,
  };
  const all = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => (feature: number) => (bits >> feature) & 1);

  it.each(['keep', 'hide'] as const)('says of %s what all trees together say', (decide) => {
    for (const row of all) {
      const { logOdds: sum } = scoreBlock(model, row);
      expect(overrulesVerdict(model, row, decide)).toBe(decide === 'keep' ? sum <= -1.5 : sum >= 1.5);
    }
  });

  it('asks no more than it needs', () => {
    const asked: number[] = [];
    overrulesVerdict(model, (feature) => asked.push(feature) && 1, 'keep');
    expect(asked).toEqual([0]);
  });
});
