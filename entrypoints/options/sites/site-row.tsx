import { plural, t } from '../../../lib/extension/i18n';
import type { ConfiguredSite } from '../../../lib/settings/configured-sites';
import type { SiteSettings } from '../../../lib/settings/schema';
import { moveFocusOnRemoval } from '../move-focus-on-removal';
import { listSettingLines } from './setting-lines';

/** Returns the display name of a site. */
export function siteLabel(host: string): string {
  if (host === 'file') return t('options.sites.files');
  return host === '*' ? t('options.sites.every') : host;
}

interface Props {
  site: ConfiguredSite;
  onStop(): void;
  onForget(part: keyof SiteSettings, done: string): void;
  onForgetAll(): void;
}

/** One site with its settings, one per line, each with a button to remove it. */
export function SiteRow({ site, onStop, onForget, onForgetAll }: Props) {
  const { host, rules } = site;
  const name = siteLabel(host);
  const lines = listSettingLines(site, { name, onStop, onForget });
  return (
    <li class="site" data-site={host}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {lines.map(({ setting, detail, button, press }) => (
        <p key={setting} class="line">
          <span>{setting}</span>
          {detail && (
            <bdi class="quiet detail" title={detail}>
              {detail}
            </bdi>
          )}
          <button
            type="button"
            class="small"
            aria-label={t('options.sites.buttonLabel', [button, setting, name])}
            onClick={({ currentTarget }) => {
              moveFocusOnRemoval(currentTarget);
              press();
            }}
          >
            {button}
          </button>
        </p>
      ))}
      {rules.length > 0 && (
        <p class="line">
          <a href="#rules">{plural('options.sites.rules', rules.length)}</a>
        </p>
      )}
      <button
        type="button"
        class="plain"
        onClick={({ currentTarget }) => {
          moveFocusOnRemoval(currentTarget);
          onForgetAll();
        }}
      >
        {t('options.sites.all')}
        <span class="unseen"> ({name})</span>
      </button>
    </li>
  );
}
