import { findBlocksUnderMatchingLabels } from '../features/label-scope';
import { evaluateSignal } from '../features/signals';
import type { PageContext } from '../layout';
import type { Block, Evidence } from '../types';
import { isWithinLimits } from './condition-limits';
import { matchesLabel } from './label';
import type { Rule } from './rule';

type Condition = Rule['when'][number];

const evaluate = ({ signal, lexicon }: Condition, block: Block, context: PageContext): number =>
  evaluateSignal(signal, block, context, lexicon);

const orderCache = new WeakMap<Rule, Condition[]>();

/** Returns a rule's conditions, those with a word list last: they cost most. */
function conditionsByCost(rule: Rule): Condition[] {
  const order =
    orderCache.get(rule) ??
    [...rule.when].sort((a, b) => Number(a.lexicon !== undefined) - Number(b.lexicon !== undefined));
  orderCache.set(rule, order);
  return order;
}

const scopeCache = new WeakMap<PageContext, Map<string, Set<number>>>();

/** Tells whether a block is the label that a rule names or, if the rule covers what follows the label, is below it. */
function isAtLabel({ under }: Rule, label: string, block: Block, context: PageContext): boolean {
  if (matchesLabel(block.text, label)) return true;
  if (!under) return false;
  const byLabel = scopeCache.get(context) ?? new Map<string, Set<number>>();
  scopeCache.set(context, byLabel);
  const scope = byLabel.get(label) ?? findBlocksUnderMatchingLabels(context, (text) => matchesLabel(text, label));
  byLabel.set(label, scope);
  return scope.has(block.id);
}

/** Returns whether a block fulfils selector, label and all conditions of a rule. */
export function matchesRule(rule: Rule, block: Block, context: PageContext): boolean {
  if (rule.selector !== undefined && !context.selectorMatches?.get(rule.selector)?.has(block.id)) return false;
  if (rule.says !== undefined && !isAtLabel(rule, rule.says, block, context)) return false;
  return conditionsByCost(rule).every((condition) => isWithinLimits(condition, evaluate(condition, block, context)));
}

/** Returns the value of each condition of a rule on a block, in the order of the conditions. */
export function collectEvidence(rule: Rule, block: Block, context: PageContext): Evidence[] {
  return rule.when.map((condition) => ({
    signal: condition.lexicon ? `${condition.signal}:${condition.lexicon}` : condition.signal,
    value: evaluate(condition, block, context),
  }));
}
