/** The feature vector of a block: the input of the classifier. */

import type { PageContext } from '../../layout';
import type { Verdict } from '../../types';
import type { Feature, FeatureFamily, FeatureInput } from './feature';
import { NEIGHBOUR_FEATURES } from './neighbours';
import { collectPageStatistics } from './page-statistics';
import { PLACE_FEATURES } from './place';
import { PRIOR_VERDICT_FEATURES } from './prior-verdict';
import { SHAPE_FEATURES } from './shape';
import { TAG_FEATURES } from './tags';
import { TEMPLATE_GROUP_FEATURES } from './template-group';
import { collectTemplateStatistics } from './template-statistics';
import { WORD_FEATURES } from './words';

/** The families of features. Family and feature names are part of assets/model.json. */
const FAMILIES = {
  place: PLACE_FEATURES,
  shape: SHAPE_FEATURES,
  tags: TAG_FEATURES,
  words: WORD_FEATURES,
  neighbours: NEIGHBOUR_FEATURES,
  group: TEMPLATE_GROUP_FEATURES,
  said: PRIOR_VERDICT_FEATURES,
} satisfies Record<string, FeatureFamily>;

export type FeatureFamilyName = keyof typeof FAMILIES;

const FEATURES: ReadonlyMap<string, Feature> = new Map(
  Object.entries<FeatureFamily>(FAMILIES).flatMap(([family, features]) =>
    Object.entries(features).map(([name, feature]) => [`${family}/${name}`, feature]),
  ),
);

/** Names of all features, in the order of the feature vector. */
export const FEATURE_NAMES: readonly string[] = [...FEATURES.keys()];

/**
 * Returns the value of a feature of one block, computed on first use.
 *
 * @param index index of the feature among the names passed to `createFeatureReaders`
 */
export type FeatureReader = (index: number) => number;

/**
 * Prepares a page for the classifier.
 *
 * @param verdicts verdicts of layout and rules, by block id
 * @param names names of the features to read; an unknown feature is 0
 * @returns a function that returns a reader of a block's features; undefined for a block without measures
 */
export function createFeatureReaders(
  context: PageContext,
  verdicts: readonly Verdict[],
  names: readonly string[],
): (id: number) => FeatureReader | undefined {
  const statistics = collectPageStatistics(context);
  const templates = collectTemplateStatistics(
    context,
    verdicts.map(({ decide }) => decide === 'keep'),
  );
  const features = names.map((name) => FEATURES.get(name));
  return (id) => {
    const block = context.page.blocks[id];
    const measured = context.measures[id];
    const template = templates[id];
    if (!block || !measured || !template) return undefined;
    const input: FeatureInput = { block, measured, box: context.boxes[id], template, context, statistics, verdicts };
    const values: (number | undefined)[] = new Array(features.length).fill(undefined);
    return (index) => {
      const value = values[index] ?? features[index]?.(input) ?? 0;
      values[index] = value;
      return value;
    };
  };
}

/**
 * Computes the feature vectors of some blocks, with values in the order of `FEATURE_NAMES`.
 *
 * @param verdicts verdicts of layout and rules, by block id
 * @param ids block ids
 * @returns one feature vector per id
 */
export function computeFeatureVectors(
  context: PageContext,
  verdicts: readonly Verdict[],
  ids: readonly number[],
): Float64Array[] {
  const readerOf = createFeatureReaders(context, verdicts, FEATURE_NAMES);
  return ids.map((id) => {
    const read = readerOf(id);
    return Float64Array.from(FEATURE_NAMES, (_, index) => read?.(index) ?? 0);
  });
}
