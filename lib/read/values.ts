import { blocksBySelector } from '../page/selected';
import { contextOf } from '../signals/context';
import { CONDITIONS, valuesOf } from '../verdicts/conditions';
import { selectorsOf, type Whole } from './whole';

/** What signals say of a block, by the names that conditions of rules call them; those that say nothing, 0, are left out. */
export type Values = Record<string, number>;

/**
 * @param ids blocks of a page that was read
 * @returns what all signals say of each, rounded to hundredths
 */
export function signalValues(
  document: Document,
  { page, facts, readable, elements, options }: Whole,
  ids: readonly number[],
): Values[] {
  const selected = blocksBySelector(document, elements, selectorsOf(options.rules ?? []));
  const context = contextOf(page, facts, new Set(readable), selected);
  return ids.map((id) => {
    const block = page.blocks[id];
    if (!block) return {};
    const named = valuesOf(block, context).map((value, at) => [CONDITIONS[at] ?? '', Math.round(value * 100) / 100]);
    return Object.fromEntries(named.filter(([, value]) => value !== 0));
  });
}
