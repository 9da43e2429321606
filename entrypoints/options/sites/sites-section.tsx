import { t } from '../../../lib/extension/i18n';
import { listConfiguredSites } from '../../../lib/settings/configured-sites';
import { Section } from '../../shared/components/section';
import type { SectionProps } from '../section-props';
import { AddSite } from './add-site';
import { createSiteActions } from './site-actions';
import { SiteRow } from './site-row';
import { useGrantedSites } from './use-granted-sites';

/** Sites with settings of their own, which can be removed one by one or all at once. */
export function SitesSection({ settings, change, notify }: SectionProps) {
  const granted = useGrantedSites();
  const sites = listConfiguredSites(settings, granted);
  const { forget, stop, forgetAll } = createSiteActions({ settings, change, notify });

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
