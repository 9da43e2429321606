import * as v from 'valibot';
import { checkedLook } from '../types/checked-look';
import { DEFAULTS } from './defaults';
import { ListSchema } from './lists';
import { migrate, VERSION } from './migrations';
import { AloudSchema, HostSchema, KindsSchema, OwnRuleSchema, SearchSchema, type Settings, SiteSchema } from './schema';

/** Everything as it lies in storage: one entry a site, a rule and a list, so that no entry grows past what a browser syncs. */
export type Stored = Record<string, unknown>;

const SITE = 'site:';
const RULE = 'rule:';
const LIST = 'list:';

/**
 * Reads settings out of storage. An entry that is broken, or that a later version wrote, is passed over and stays where
 * it is: nothing is lost by reading.
 *
 * @param stored all entries, by key
 */
export function settingsOf(stored: Stored): Settings {
  const now = migrate(stored);
  const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, fallback: T): T => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : fallback;
  };
  const settings: Settings = {
    // Each part of a look stands for itself: one bad number does not cost the reader all others.
    look: checkedLook(now.look),
    shown: read(KindsSchema, now.shown, DEFAULTS.shown),
    aloud: read(AloudSchema, now.aloud, DEFAULTS.aloud),
    search: read(SearchSchema, now.search, DEFAULTS.search),
    sites: {},
    rules: [],
    lists: [],
  };
  for (const key of Object.keys(now).sort()) {
    if (key.startsWith(SITE)) {
      const host = v.safeParse(HostSchema, key.slice(SITE.length));
      const site = v.safeParse(SiteSchema, now[key]);
      // One that wants nothing of its own is none.
      if (host.success && site.success && Object.keys(site.output).length > 0)
        settings.sites[host.output] = site.output;
    } else if (key.startsWith(RULE)) {
      const rule = v.safeParse(OwnRuleSchema, now[key]);
      if (rule.success && key === `${RULE}${rule.output.id}`) settings.rules.push(rule.output);
    } else if (key.startsWith(LIST)) {
      const list = v.safeParse(ListSchema, now[key]);
      if (list.success && key === `${LIST}${list.output.name}`) settings.lists.push(list.output);
    }
  }
  return settings;
}

/** The settings as entries. */
function entriesOf({ look, shown, aloud, search, sites, rules, lists }: Settings): Map<string, unknown> {
  const entries = new Map<string, unknown>([
    ['look', look],
    ['shown', shown],
    ['aloud', aloud],
    ['search', search],
  ]);
  for (const [host, site] of Object.entries(sites))
    if (Object.keys(site).length > 0) entries.set(`${SITE}${host}`, site);
  for (const rule of rules) entries.set(`${RULE}${rule.id}`, rule);
  for (const list of lists) entries.set(`${LIST}${list.name}`, list);
  return entries;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Only what is wanted otherwise than it was read is written: an entry that was broken, or that a later version wrote, is
 * not overwritten by the default that stood in for it. Parts of the look that nobody here knows stay in it.
 *
 * @param before what lies in storage, as far as it is known
 * @returns which entries to write and which to take out, so that storage holds these settings
 */
export function changesTo(settings: Settings, before: Stored): { write: Stored; remove: string[] } {
  const after = new Map(Object.entries(migrate(before)));
  const known = entriesOf(settingsOf(before));
  const wanted = entriesOf(settings);
  for (const [key, value] of wanted) {
    if (same(known.get(key), value)) continue;
    const old = after.get(key);
    after.set(key, key === 'look' && isObject(old) ? { ...old, ...settings.look } : value);
  }
  for (const key of known.keys()) if (!wanted.has(key)) after.delete(key);
  const write = Object.fromEntries([...after].filter(([key, value]) => !same(before[key], value)));
  const remove = Object.keys(before).filter((key) => !after.has(key));
  if ((Object.keys(write).length || remove.length) && !after.has('version')) write.version = VERSION;
  return { write, remove };
}
