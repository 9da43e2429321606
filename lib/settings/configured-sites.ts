import type { Settings, SiteSettings } from './schema';
import { withSiteSettings } from './site-settings';

/** A site with settings, permissions or rules of its own. */
export interface ConfiguredSite extends SiteSettings {
  /** Host without "www."; `*` for a permission that covers every site. */
  host: string;
  /** Match patterns of the permissions for automatic cleaning. */
  patterns: string[];
  /** Ids of the reader's rules that are limited to this site. */
  rules: string[];
}

/**
 * Lists all sites with settings, permissions or rules of their own, sorted by host.
 *
 * @param granted host permissions granted to the extension
 */
export function listConfiguredSites(
  settings: Settings,
  granted: readonly { host: string; pattern: string }[],
): ConfiguredSite[] {
  const sites = new Map<string, ConfiguredSite>();
  const getOrAdd = (name: string): ConfiguredSite => {
    const host = stripHostPrefix(name);
    const site = sites.get(host) ?? { host, patterns: [], rules: [] };
    sites.set(host, site);
    return site;
  };
  for (const [host, siteSettings] of Object.entries(settings.sites)) Object.assign(getOrAdd(host), siteSettings);
  for (const { host, pattern } of granted) getOrAdd(host).patterns.push(pattern);
  for (const { id, sites: ruleSites = [] } of settings.rules) {
    const [host, ...others] = new Set(ruleSites.map(stripHostPrefix));
    if (host !== undefined && !others.length) getOrAdd(host).rules.push(id);
  }
  return [...sites.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Returns the settings without everything that applies to this site only. */
export function withoutConfiguredSite(settings: Settings, { host, rules }: ConfiguredSite): Settings {
  const remaining = withSiteSettings(settings, host, { look: undefined, shown: undefined, story: undefined });
  return { ...remaining, rules: remaining.rules.filter(({ id }) => !rules.includes(id)) };
}

/**
 * Returns a host without prefix, because to a reader `*.news.test`, `www.news.test` and `news.test` are the same site.
 */
function stripHostPrefix(host: string): string {
  return host.replace(/^(?:\*\.)?(?:www\.)?(?=.)/, '');
}
