import { t } from '../../../lib/extension/i18n';
import { deleteRuleActivity } from '../../../lib/extension/rule-activity';
import { removeSite, requestSite } from '../../../lib/extension/sites';
import {
  type ConfiguredSite,
  listConfiguredSites,
  withoutConfiguredSite,
} from '../../../lib/settings/configured-sites';
import type { SiteSettings } from '../../../lib/settings/schema';
import { withSiteSettings } from '../../../lib/settings/site-settings';
import { Section } from '../../shared/components/section';
import type { SectionProps } from '../section-props';
import { AddSite } from './add-site';
import { SiteRow, siteLabel } from './site-row';
import { useGrantedSites } from './use-granted-sites';

/** Sites with settings of their own, which can be removed one by one or all at once. */
export function SitesSection({ settings, change, notify }: SectionProps) {
  const granted = useGrantedSites();
  const sites = listConfiguredSites(settings, granted);

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
  const forget = async (site: ConfiguredSite, part: keyof SiteSettings, text: string) => {
    const restore = snapshot(site);
    if (await change((current) => withSiteSettings(current, site.host, { [part]: undefined }), true))
      notify(text, restore, 'sites');
  };
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

  return (
    <Section id="sites" title={t('options.sites.title')} about={t('options.sites.about')}>
      <AddSite
        automaticSites={sites.filter(({ patterns }) => patterns.length > 0).map(({ host }) => host)}
        notify={notify}
      />
      {sites.length === 0 ? (
        <p class="empty">{t('options.sites.none')}</p>
      ) : (
        <ul class="card rows">
          {sites.map((site) => (
            <SiteRow
              key={site.host}
              site={site}
              onStop={() => void stop(site)}
              onForget={(part, text) => void forget(site, part, text)}
              onForgetAll={() => void forgetAll(site)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
