import { t } from '../../../lib/extension/i18n';
import { deleteRuleActivity } from '../../../lib/extension/rule-activity';
import { removeSite, requestSite } from '../../../lib/extension/sites';
import { type ConfiguredSite, withoutConfiguredSite } from '../../../lib/settings/configured-sites';
import type { SiteSettings } from '../../../lib/settings/schema';
import { withSiteSettings } from '../../../lib/settings/site-settings';
import type { SectionProps } from '../section-props';
import { siteLabel } from './site-row';

/** Creates the actions on sites with settings of their own; each can be undone. */
export function createSiteActions({ settings, change, notify }: SectionProps) {
  /** Returns a function that restores a site's current settings and rules. */
  const snapshot = (site: ConfiguredSite) => {
    const own = settings.sites[site.host];
    const rules = settings.rules.filter(({ id }) => site.rules.includes(id));
    return () =>
      change(
        (current) => ({
          ...current,
          ...(own && { sites: { ...current.sites, [site.host]: own } }),
          rules: [...current.rules.filter(({ id }) => !site.rules.includes(id)), ...rules],
        }),
        true,
      );
  };
  /** Removes one setting of a site; the status message offers to undo it. */
  const forget = async (site: ConfiguredSite, part: keyof SiteSettings, text: string) => {
    const restore = snapshot(site);
    if (await change((current) => withSiteSettings(current, site.host, { [part]: undefined }), true))
      notify(text, restore, 'sites');
  };
  /** Revokes the permission for a site. Returns whether that has been done. */
  const stop = async ({ host, patterns }: ConfiguredSite): Promise<boolean> => {
    try {
      const done = await removeSite(...patterns);
      notify(
        done ? t('options.sites.stopped', [siteLabel(host)]) : t('options.failed'),
        done ? () => requestSite(...patterns) : undefined,
        'sites',
      );
      return done;
    } catch (error) {
      notify(t('options.problem', [error instanceof Error ? error.message : String(error)]));
      return false;
    }
  };
  /** Removes all settings, rules and the permission of a site. */
  const forgetAll = async (site: ConfiguredSite) => {
    const { host, patterns } = site;
    const restore = snapshot(site);
    if (patterns.length && !(await stop(site))) return;
    if (!(await change((current) => withoutConfiguredSite(current, site), true))) return;
    const restoreActivity = deleteRuleActivity(site.rules).catch(() => undefined);
    const undo = async () => {
      // Must be before any await: browsers accept a permission request only during a user gesture.
      const granted = patterns.length ? requestSite(...patterns) : true;
      const saved = await restore();
      await (await restoreActivity)?.();
      return (await granted) && saved;
    };
    notify(t('options.sites.allDone', [siteLabel(host)]), undo, 'sites');
  };
  return { forget, stop, forgetAll };
}
