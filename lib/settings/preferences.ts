import type { Rule } from '../rules/rule';
import { isFor } from '../rules/site';
import type { HiddenKind, Look } from '../types';
import { rulesOfLists } from './lists';
import type { Settings, SiteSettings } from './schema';
import { siteOf } from './site-of';

/** What a reader wants on one page: settings for everywhere and those for its site, put together. */
export interface Preferences {
  look: Look;
  /** Kinds that stay as they are. */
  shown: HiddenKind[];
  rules: Rule[];
  /** Where the story stands, as the reader has pointed it out. */
  story?: string;
  /** Are stories remembered on this device? */
  memory?: boolean;
}

/** @returns what holds on this page */
export function preferencesFor(settings: Settings, url: string | undefined): Preferences {
  const name = siteOf(url);
  const site: SiteSettings = (Object.hasOwn(settings.sites, name) && settings.sites[name]) || {};
  return {
    look: { ...settings.look, ...site.look },
    shown: [...new Set([...settings.shown, ...(site.shown ?? [])])],
    rules: [...settings.rules, ...rulesOfLists(settings.lists)].filter((rule) => !rule.off && isFor(rule, url ?? '')),
    ...(site.story && { story: site.story }),
  };
}
