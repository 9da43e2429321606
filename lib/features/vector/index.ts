/** What the learned model looks at: each block as a list of numbers, one a feature. */

import type { Context } from '../../layout';
import type { Verdict } from '../../types';
import { companyOf } from './company';
import { GROUP } from './group';
import { NEIGHBOURS } from './neighbours';
import { PLACE } from './place';
import type { Family, Seen } from './seen';
import { SHAPE } from './shape';
import { TAGS } from './tags';
import { WORDS } from './words';

/** What rules and the story's place say already. */
const SAID: Family = {
  said: ({ block, verdicts }) => said(verdicts[block.id]),
  'said-previous': ({ block, verdicts }) => said(verdicts[block.id - 1]),
  'said-next': ({ block, verdicts }) => said(verdicts[block.id + 1]),
  'said-by-rule': ({ block, verdicts }) => (verdicts[block.id]?.evidence.length ? 1 : 0),
};

/** −1 surely hidden … 1 surely kept. */
function said(verdict: Verdict | undefined): number {
  return verdict ? (verdict.decide === 'keep' ? 1 : -1) * verdict.confidence : 0;
}

/** The families of features, by name. */
const FAMILIES = {
  place: PLACE,
  shape: SHAPE,
  tags: TAGS,
  words: WORDS,
  neighbours: NEIGHBOURS,
  group: GROUP,
  said: SAID,
} satisfies Record<string, Family>;

export type FamilyName = keyof typeof FAMILIES;

const NAMED = Object.entries(FAMILIES).flatMap(([family, features]) =>
  Object.entries(features).map(([name, of]) => ({ name: `${family}/${name}`, of })),
);

/** Names of all features, in the order of the numbers. */
export const FEATURES: readonly string[] = NAMED.map(({ name }) => name);

const PLACES = new Map(NAMED.map(({ name }, at) => [name, at]));

/** One block's numbers by the place of a feature, each computed when it is first asked for. */
export type Row = (feature: number) => number;

/**
 * @param verdicts what rules and place say of each block
 * @param features names of the features that are asked; unknown ones are 0
 * @returns for a block its numbers, in the order of `features`; undefined where it was not measured
 */
export function rows(
  context: Context,
  verdicts: readonly Verdict[],
  features: readonly string[],
): (id: number) => Row | undefined {
  const company = companyOf(
    context,
    verdicts.map(({ decide }) => decide === 'keep'),
  );
  const asked = features.map((name) => NAMED[PLACES.get(name) ?? -1]?.of);
  return (id) => {
    const block = context.page.blocks[id];
    const its = context.measured[id];
    const group = company.groups[id];
    if (!block || !its || !group) return undefined;
    const seen: Seen = { block, its, box: context.boxes[id], group, context, company, verdicts };
    const known: (number | undefined)[] = new Array(asked.length).fill(undefined);
    return (feature) => {
      const value = known[feature] ?? asked[feature]?.(seen) ?? 0;
      known[feature] = value;
      return value;
    };
  };
}

/** @returns for each wanted block all its numbers, in the order of `FEATURES` */
export function vectors(context: Context, verdicts: readonly Verdict[], wanted: readonly number[]): Float64Array[] {
  const rowOf = rows(context, verdicts, FEATURES);
  return wanted.map((id) => {
    const row = rowOf(id);
    return Float64Array.from(FEATURES, (_, feature) => row?.(feature) ?? 0);
  });
}
