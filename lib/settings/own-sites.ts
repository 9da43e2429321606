import type { Settings, SiteSettings } from './schema';
import { withSite } from './with-site';

/** A site for which something is set. */
export interface OwnSite extends SiteSettings {
  /** Its name without "www."; `*` for a permission that covers every site. */
  host: string;
  /** Permissions by which it is always cleaned. */
  patterns: string[];
  /** Ids of the reader's rules that hold here and nowhere else. */
  rules: string[];
}

/**
 * @param granted permissions that the browser keeps, each with its host
 * @returns all sites for which anything is set, by name
 */
export function ownSites(settings: Settings, granted: readonly { host: string; pattern: string }[]): OwnSite[] {
  const sites = new Map<string, OwnSite>();
  const at = (name: string): OwnSite => {
    const host = plainHost(name);
    const site = sites.get(host) ?? { host, patterns: [], rules: [] };
    sites.set(host, site);
    return site;
  };
  for (const [host, own] of Object.entries(settings.sites)) Object.assign(at(host), own);
  for (const { host, pattern } of granted) at(host).patterns.push(pattern);
  for (const { id, sites: where = [] } of settings.rules) {
    const [host, ...others] = new Set(where.map(plainHost));
    if (host !== undefined && !others.length) at(host).rules.push(id);
  }
  return [...sites.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** @returns the settings without anything that holds on this site alone */
export function withoutSite(settings: Settings, { host, rules }: OwnSite): Settings {
  const bare = withSite(settings, host, { look: undefined, shown: undefined, story: undefined });
  return { ...bare, rules: bare.rules.filter(({ id }) => !rules.includes(id)) };
}

/** `*.news.test` and `www.news.test` are the same site to a reader as `news.test`. */
function plainHost(host: string): string {
  return host.replace(/^(?:\*\.)?(?:www\.)?(?=.)/, '');
}
