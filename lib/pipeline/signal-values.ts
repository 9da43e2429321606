import { buildPageContext, type PageContext } from '../layout';
import { CONDITION_NAMES } from '../rules/condition-names';
import { evaluateConditions } from '../rules/condition-values';
import type { Page, SignalValues } from '../types';
import type { PageSnapshot } from './snapshot';

/**
 * Contexts of pages that have been measured. Cached, because a page is measured many times while the reader uses a
 * picker.
 */
const contexts = new WeakMap<Page, PageContext>();

/** Returns the values of all signals for each block that has one of these elements, rounded to hundredths. */
export function measureElementSignals(snapshot: PageSnapshot, elements: readonly Element[]): SignalValues[] {
  const wanted = new Set(elements);
  const ids = [...snapshot.elements].filter(([, { element }]) => wanted.has(element)).map(([id]) => id);
  return measureBlockSignals(snapshot, ids);
}

/** Returns the values of all signals for each block, rounded to hundredths. Signals with the value 0 are left out. */
export function measureBlockSignals({ page, facts, readable }: PageSnapshot, ids: readonly number[]): SignalValues[] {
  const context = contexts.get(page) ?? buildPageContext(page, facts, new Set(readable));
  contexts.set(page, context);
  return ids.map((id) => {
    const block = page.blocks[id];
    if (!block) return {};
    const named = evaluateConditions(block, context).map((value, at) => [
      CONDITION_NAMES[at] ?? '',
      Math.round(value * 100) / 100,
    ]);
    return Object.fromEntries(named.filter(([, value]) => value !== 0));
  });
}
