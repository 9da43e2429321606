import type { LoadedRuleList } from './rule-lists';
import type { Settings } from './schema';

export type UserRule = Settings['rules'][number];

/**
 * Compares rules for sorting by id. They are stored by id and read in that order; sorting keeps the order the same
 * after a restart.
 */
const byId = (a: UserRule, b: UserRule) => (a.id < b.id ? -1 : 1);
const byName = (a: LoadedRuleList, b: LoadedRuleList) => (a.name < b.name ? -1 : 1);

/** Returns the settings with these user rules added; a rule with the same id is replaced. */
export function withUserRules(settings: Settings, rules: readonly UserRule[]): Settings {
  return { ...settings, rules: [...withoutUserRules(settings, rules).rules, ...rules].sort(byId) };
}

/** Returns the settings without the user rules that have these ids. */
export function withoutUserRules(settings: Settings, rules: readonly Pick<UserRule, 'id'>[]): Settings {
  const ids = new Set(rules.map(({ id }) => id));
  return { ...settings, rules: settings.rules.filter(({ id }) => !ids.has(id)) };
}

/** Returns the settings with this rule list added; a list with the same name is replaced. */
export function withRuleList(settings: Settings, list: LoadedRuleList): Settings {
  return { ...settings, lists: [...withoutRuleList(settings, list).lists, list].sort(byName) };
}

/** Returns the settings without the rule list of this name. */
export function withoutRuleList(settings: Settings, { name: removed }: Pick<LoadedRuleList, 'name'>): Settings {
  return { ...settings, lists: settings.lists.filter(({ name }) => name !== removed) };
}
