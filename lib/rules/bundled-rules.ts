import RULES_BY_FILE from '#data/rules';
import type { Rule } from './rule';

let sortedRules: Rule[] | undefined;

/** Returns the rules that ship with Clean Copy (one file each in `assets/rules/`), ordered by id. */
export function bundledRules(): Rule[] {
  sortedRules ??= Object.values(RULES_BY_FILE as Record<string, Rule>).sort((a, b) => (a.id < b.id ? -1 : 1));
  return sortedRules;
}
