import { SIGNALS } from '../signals';
import type { Context } from '../signals/context';
import type { Block, Evidence } from '../types';
import type { Rule } from './rule';
import { says } from './says';

type Condition = Rule['when'][number];

const value = ({ signal, lexicon }: Condition, block: Block, context: Context): number =>
  SIGNALS[signal](block, context, lexicon ?? 'related-links');

const orders = new WeakMap<Rule, Condition[]>();

/** A rule's conditions, those on words last: they cost most, and all must hold anyway. */
function cheapFirst(rule: Rule): Condition[] {
  const known = orders.get(rule);
  if (known) return known;
  const order = [...rule.when].sort((a, b) => Number(a.lexicon !== undefined) - Number(b.lexicon !== undefined));
  orders.set(rule, order);
  return order;
}

/** @returns whether all conditions of a rule hold */
export function holds(rule: Rule, block: Block, context: Context): boolean {
  if (rule.selector !== undefined && !context.selected?.get(rule.selector)?.has(block.id)) return false;
  if (rule.says !== undefined && !says(block.text, rule.says)) return false;
  return cheapFirst(rule).every((condition) => {
    const { atLeast, atMost } = condition;
    const found = value(condition, block, context);
    return !((atLeast !== undefined && found < atLeast) || (atMost !== undefined && found > atMost));
  });
}

/** @returns what each condition of a rule sees, in their order */
export function evidenceOf(rule: Rule, block: Block, context: Context): Evidence[] {
  return rule.when.map((condition) => ({
    signal: condition.lexicon ? `${condition.signal}:${condition.lexicon}` : condition.signal,
    value: value(condition, block, context),
  }));
}
