import type { ReadingTheme } from '../types';
import type { Settings, SiteSettings } from './schema';

/**
 * Returns the settings with some overrides of one site changed. A site without overrides is removed.
 *
 * @param change `undefined` removes an override
 */
export function withSiteSettings(settings: Settings, host: string, change: Partial<SiteSettings>): Settings {
  const { [host]: before, ...others } = settings.sites;
  const after = Object.fromEntries(
    Object.entries({ ...before, ...change }).filter(
      ([, value]) => value !== undefined && (typeof value === 'string' || Object.keys(value).length > 0),
    ),
  );
  return { ...settings, sites: Object.keys(after).length > 0 ? { ...others, [host]: after } : others };
}

/** Returns the settings with a theme that was chosen on a page: that of its site if the site has its own, else the general one. */
export function withPageTheme(settings: Settings, host: string, look: ReadingTheme): Settings {
  return Object.hasOwn(settings.sites, host) && settings.sites[host]?.look
    ? withSiteSettings(settings, host, { look })
    : { ...settings, look };
}
