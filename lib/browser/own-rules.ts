import type { Rule } from '../verdicts/rule';
import { changeSettings } from './settings';

/** Adds a rule to the reader's, in the place of one with the same id. */
export async function addRule(rule: Rule): Promise<void> {
  const whole = { ...rule, examples: { hide: [], keep: [] } };
  await changeSettings((now) => ({ ...now, rules: [...now.rules.filter(({ id }) => id !== rule.id), whole] }));
}

export async function dropRule({ id: gone }: Pick<Rule, 'id'>): Promise<void> {
  await changeSettings((now) => ({ ...now, rules: now.rules.filter(({ id }) => id !== gone) }));
}
