import { SIGNALS } from '../features';
import { coveredBy } from '../features/label-scope';
import type { Context } from '../layout';
import type { Block, Evidence } from '../types';
import { inLimits } from './limits';
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

const scopes = new WeakMap<Context, Map<string, Set<number>>>();

function saysOrUnder({ under }: Rule, label: string, block: Block, context: Context): boolean {
  if (says(block.text, label)) return true;
  if (!under) return false;
  const known = scopes.get(context) ?? new Map<string, Set<number>>();
  scopes.set(context, known);
  const scope = known.get(label) ?? coveredBy(context, (text) => says(text, label));
  known.set(label, scope);
  return scope.has(block.id);
}

/** @returns whether all conditions of a rule hold */
export function holds(rule: Rule, block: Block, context: Context): boolean {
  if (rule.selector !== undefined && !context.selected?.get(rule.selector)?.has(block.id)) return false;
  if (rule.says !== undefined && !saysOrUnder(rule, rule.says, block, context)) return false;
  return cheapFirst(rule).every((condition) => inLimits(condition, value(condition, block, context)));
}

/** @returns what each condition of a rule sees, in their order */
export function evidenceOf(rule: Rule, block: Block, context: Context): Evidence[] {
  return rule.when.map((condition) => ({
    signal: condition.lexicon ? `${condition.signal}:${condition.lexicon}` : condition.signal,
    value: value(condition, block, context),
  }));
}
