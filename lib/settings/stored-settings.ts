import * as v from 'valibot';
import { parseReadingTheme } from '../types/reading-theme-schema';
import { DEFAULT_SETTINGS } from './defaults';
import { isEqualJson } from './merge-patch';
import { migrate, STORAGE_VERSION, type StoredEntries } from './migrations';
import { LoadedRuleListSchema } from './rule-lists';
import {
  HiddenKindsSchema,
  HostSchema,
  SearchEngineSchema,
  type Settings,
  SiteSettingsSchema,
  SpeechSettingsSchema,
  UserRuleSchema,
} from './schema';

const SITE_PREFIX = 'site:';
const RULE_PREFIX = 'rule:';
const LIST_PREFIX = 'list:';

/**
 * Parses settings from storage entries. Entries that are invalid or written by a later version are skipped, and stay in
 * storage.
 *
 * @param stored all entries, by key
 */
export function parseStoredSettings(stored: StoredEntries): Settings {
  const entries = migrate(stored);
  const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, fallback: T): T => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : fallback;
  };
  const settings: Settings = {
    // Falls back field by field: one invalid number does not cost the reader the rest of the theme.
    look: parseReadingTheme(entries.look),
    shown: read(HiddenKindsSchema, entries.shown, DEFAULT_SETTINGS.shown),
    aloud: read(SpeechSettingsSchema, entries.aloud, DEFAULT_SETTINGS.aloud),
    search: read(SearchEngineSchema, entries.search, DEFAULT_SETTINGS.search),
    singleKeys: read(v.boolean(), entries.singleKeys, DEFAULT_SETTINGS.singleKeys),
    sites: {},
    rules: [],
    lists: [],
  };
  for (const key of Object.keys(entries).sort()) {
    if (key.startsWith(SITE_PREFIX)) {
      const host = v.safeParse(HostSchema, key.slice(SITE_PREFIX.length));
      const site = v.safeParse(SiteSettingsSchema, entries[key]);
      // A site without overrides is not listed.
      if (host.success && site.success && Object.keys(site.output).length > 0)
        settings.sites[host.output] = site.output;
    } else if (key.startsWith(RULE_PREFIX)) {
      const rule = v.safeParse(UserRuleSchema, entries[key]);
      if (rule.success && key === `${RULE_PREFIX}${rule.output.id}`) settings.rules.push(rule.output);
    } else if (key.startsWith(LIST_PREFIX)) {
      const list = v.safeParse(LoadedRuleListSchema, entries[key]);
      if (list.success && key === `${LIST_PREFIX}${list.output.name}`) settings.lists.push(list.output);
    }
  }
  return settings;
}

function toEntries({ look, shown, aloud, search, singleKeys, sites, rules, lists }: Settings): Map<string, unknown> {
  const entries = new Map<string, unknown>([
    ['look', look],
    ['shown', shown],
    ['aloud', aloud],
    ['search', search],
    ['singleKeys', singleKeys],
  ]);
  for (const [host, site] of Object.entries(sites))
    if (Object.keys(site).length > 0) entries.set(`${SITE_PREFIX}${host}`, site);
  for (const rule of rules) entries.set(`${RULE_PREFIX}${rule.id}`, rule);
  for (const list of lists) entries.set(`${LIST_PREFIX}${list.name}`, list);
  return entries;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Computes the storage changes that save these settings. Only what differs from the parsed `before` is written, so an
 * invalid entry, or one of a later version, is not overwritten by the default used in its place. Unknown fields of the
 * theme are kept.
 *
 * @param before the current entries
 */
export function diffStoredSettings(
  settings: Settings,
  before: StoredEntries,
): { write: StoredEntries; remove: string[] } {
  const after = new Map(Object.entries(migrate(before)));
  const known = toEntries(parseStoredSettings(before));
  const wanted = toEntries(settings);
  for (const [key, value] of wanted) {
    if (isEqualJson(known.get(key), value)) continue;
    const old = after.get(key);
    after.set(key, key === 'look' && isObject(old) ? { ...old, ...settings.look } : value);
  }
  for (const key of known.keys()) if (!wanted.has(key)) after.delete(key);
  const write = Object.fromEntries([...after].filter(([key, value]) => !isEqualJson(before[key], value)));
  const remove = Object.keys(before).filter((key) => !after.has(key));
  if ((Object.keys(write).length || remove.length) && !after.has('version')) write.version = STORAGE_VERSION;
  return { write, remove };
}
