import { t } from '../../lib/extension/i18n';
import { removeSite, requestSite } from '../../lib/extension/sites';
import { forgetWorked } from '../../lib/extension/worked';
import { type OwnSite, ownSites, withoutSite } from '../../lib/settings/own-sites';
import type { SiteSettings } from '../../lib/settings/schema';
import { withSite } from '../../lib/settings/with-site';
import { Section } from '../shared/section';
import { AddSite } from './add-site';
import type { SectionProps } from './shared';
import { SiteRow, siteName } from './site-row';
import { useGranted } from './use-granted';

/** Sites with anything of their own, each part to be taken back by itself or all at once. */
export function SitesSection({ settings, change, tell }: SectionProps) {
  const granted = useGranted();
  const sites = ownSites(settings, granted);

  /** What puts the settings for a site, and its rules, back as they are now. */
  const backTo = (site: OwnSite) => {
    const own = settings.sites[site.host];
    const rules = settings.rules.filter(({ id }) => site.rules.includes(id));
    return () =>
      change(
        (now) => ({
          ...now,
          ...(own && { sites: { ...now.sites, [site.host]: own } }),
          rules: [...now.rules.filter(({ id }) => !site.rules.includes(id)), ...rules],
        }),
        true,
      );
  };
  const forget = async (site: OwnSite, part: keyof SiteSettings, text: string) => {
    const back = backTo(site);
    if (await change((now) => withSite(now, site.host, { [part]: undefined }), true)) tell(text, back, 'sites');
  };
  const stop = async ({ host, patterns }: OwnSite): Promise<boolean> => {
    try {
      const done = await removeSite(...patterns);
      tell(
        done ? t('options.sites.stopped', [siteName(host)]) : t('options.failed'),
        done ? () => requestSite(...patterns) : undefined,
        'sites',
      );
      return done;
    } catch (error) {
      tell(t('options.problem', [error instanceof Error ? error.message : String(error)]));
      return false;
    }
  };
  const forgetAll = async (site: OwnSite) => {
    const { host, patterns } = site;
    const back = backTo(site);
    if (patterns.length && !(await stop(site))) return;
    if (!(await change((now) => withoutSite(now, site), true))) return;
    const known = forgetWorked(site.rules).catch(() => undefined);
    const undo = async () => {
      // Asked first: a browser takes the question only straight from a press.
      const allowed = patterns.length ? requestSite(...patterns) : true;
      const kept = await back();
      await (await known)?.();
      return (await allowed) && kept;
    };
    tell(t('options.sites.allDone', [siteName(host)]), undo, 'sites');
  };

  return (
    <Section id="sites" title={t('options.sites.title')} about={t('options.sites.about')}>
      <AddSite known={sites.filter(({ patterns }) => patterns.length > 0).map(({ host }) => host)} tell={tell} />
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
