import { blocksBySelector } from '../page/selected';
import { contextOf } from '../signals/context';
import type { Values } from '../types';
import { CONDITIONS } from '../verdicts/condition-names';
import { valuesOf } from '../verdicts/conditions';
import { selectorsOf, type Whole } from './whole';

/**
 * @param elements elements of blocks of a page that was read
 * @returns what all signals say of each block, rounded to hundredths
 */
export function valuesIn(document: Document, whole: Whole, elements: readonly Element[]): Values[] {
  const wanted = new Set(elements);
  const ids = [...whole.elements].filter(([, { element }]) => wanted.has(element)).map(([id]) => id);
  return signalValues(document, whole, ids);
}

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
