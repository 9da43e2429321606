import type { LoadedList } from './lists';
import type { Settings } from './schema';

export type OwnRule = Settings['rules'][number];

/** Storage keeps rules by their ids, and lists by their names: so they stand where they stand after the next start. */
const byId = (one: OwnRule, other: OwnRule) => (one.id < other.id ? -1 : 1);
const byName = (one: LoadedList, other: LoadedList) => (one.name < other.name ? -1 : 1);

/** @returns the settings with these rules, each in the place of one with the same id */
export function withRules(settings: Settings, rules: readonly OwnRule[]): Settings {
  return { ...settings, rules: [...withoutRules(settings, rules).rules, ...rules].sort(byId) };
}

/** @returns the settings without rules that have these ids */
export function withoutRules(settings: Settings, rules: readonly Pick<OwnRule, 'id'>[]): Settings {
  const ids = new Set(rules.map(({ id }) => id));
  return { ...settings, rules: settings.rules.filter(({ id }) => !ids.has(id)) };
}

/** @returns the settings with this list, in the place of one with the same name */
export function withList(settings: Settings, list: LoadedList): Settings {
  return { ...settings, lists: [...withoutList(settings, list).lists, list].sort(byName) };
}

/** @returns the settings without the list of this name */
export function withoutList(settings: Settings, { name: gone }: Pick<LoadedList, 'name'>): Settings {
  return { ...settings, lists: settings.lists.filter(({ name }) => name !== gone) };
}
