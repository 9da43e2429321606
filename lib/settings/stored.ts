import * as v from 'valibot';
import { migrate, VERSION } from './migrations';
import {
  AloudSchema,
  DEFAULTS,
  HostSchema,
  KindsSchema,
  LookSchema,
  OwnRuleSchema,
  type Settings,
  SiteSchema,
} from './schema';

/** Everything as it lies in storage: one entry a site and a rule, so that no entry grows past what a browser syncs. */
export type Stored = Record<string, unknown>;

const SITE = 'site:';
const RULE = 'rule:';

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
  // Each part of a look stands for itself: one bad number does not cost the reader all others.
  const look = { ...DEFAULTS.look };
  for (const [name, schema] of Object.entries(LookSchema.entries)) {
    const result = v.safeParse(schema, (now.look as Record<string, unknown> | undefined)?.[name]);
    if (result.success) Object.assign(look, { [name]: result.output });
  }
  const settings: Settings = {
    look,
    shown: read(KindsSchema, now.shown, DEFAULTS.shown),
    aloud: read(AloudSchema, now.aloud, DEFAULTS.aloud),
    sites: {},
    rules: [],
  };
  for (const key of Object.keys(now).sort()) {
    if (key.startsWith(SITE)) {
      const host = v.safeParse(HostSchema, key.slice(SITE.length));
      const site = v.safeParse(SiteSchema, now[key]);
      if (host.success && site.success) settings.sites[host.output] = site.output;
    } else if (key.startsWith(RULE)) {
      const rule = v.safeParse(OwnRuleSchema, now[key]);
      if (rule.success) settings.rules.push(rule.output);
    }
  }
  return settings;
}

/**
 * @param before what lies in storage, as far as it is known
 * @returns which entries to write and which to take out, so that storage holds these settings; entries that nobody here
 *   understands are left alone
 */
export function changesTo(settings: Settings, before: Stored): { write: Stored; remove: string[] } {
  const wanted: Stored = { version: VERSION, look: settings.look, shown: settings.shown, aloud: settings.aloud };
  for (const [host, site] of Object.entries(settings.sites))
    if (Object.keys(site).length > 0) wanted[`${SITE}${host}`] = site;
  for (const rule of settings.rules) wanted[`${RULE}${rule.id}`] = rule;
  const known = settingsOf(before);
  const mine = [
    ...Object.keys(known.sites).map((host) => `${SITE}${host}`),
    ...known.rules.map(({ id }) => `${RULE}${id}`),
  ];
  const write: Stored = {};
  for (const [key, value] of Object.entries(wanted))
    if (JSON.stringify(before[key]) !== JSON.stringify(value)) write[key] = value;
  return { write, remove: mine.filter((key) => key in before && !(key in wanted)) };
}
