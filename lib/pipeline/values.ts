import { type Context, contextOf } from '../layout';
import { CONDITIONS } from '../rules/condition-names';
import { valuesOf } from '../rules/conditions';
import type { Page, Values } from '../types';
import type { Whole } from './whole';

/** A page is asked about again and again while somebody points at it. */
const contexts = new WeakMap<Page, Context>();

/**
 * @param elements elements of blocks of a page that was read
 * @returns what all signals say of each block, rounded to hundredths
 */
export function valuesIn(whole: Whole, elements: readonly Element[]): Values[] {
  const wanted = new Set(elements);
  const ids = [...whole.elements].filter(([, { element }]) => wanted.has(element)).map(([id]) => id);
  return signalValues(whole, ids);
}

/**
 * @param ids blocks of a page that was read
 * @returns what all signals say of each, rounded to hundredths
 */
export function signalValues({ page, facts, readable }: Whole, ids: readonly number[]): Values[] {
  const context = contexts.get(page) ?? contextOf(page, facts, new Set(readable));
  contexts.set(page, context);
  return ids.map((id) => {
    const block = page.blocks[id];
    if (!block) return {};
    const named = valuesOf(block, context).map((value, at) => [CONDITIONS[at] ?? '', Math.round(value * 100) / 100]);
    return Object.fromEntries(named.filter(([, value]) => value !== 0));
  });
}
