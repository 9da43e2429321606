import type { Settings, SiteSettings } from './schema';

/**
 * @param change some settings of one site; `undefined` takes one back
 * @returns the settings with that change; a site that wants nothing of its own is not listed
 */
export function withSite(settings: Settings, host: string, change: Partial<SiteSettings>): Settings {
  const { [host]: before, ...others } = settings.sites;
  const after = Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(
      ([, value]) => value !== undefined && (typeof value === 'string' || Object.keys(value).length > 0),
    ),
  );
  return { ...settings, sites: Object.keys(after).length > 0 ? { ...others, [host]: after } : others };
}
