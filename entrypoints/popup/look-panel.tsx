import { t } from '../../lib/extension/i18n';
import { withSite } from '../../lib/settings/with-site';
import { DEFAULT_LOOK, type Look } from '../../lib/types';
import { LookControls } from '../shared/look-controls';
import type { UseSettings } from '../shared/use-settings';

interface Props {
  settings: UseSettings;
  /** The name that the site's own settings stand under; '' where it can have none. */
  site: string;
  /** Shows a look in the page at once. */
  onPreview(look: Look): void;
}

/** How the clean view looks: everywhere, or on this site alone. */
export function LookPanel({ settings: { settings, change }, site, onPreview }: Props) {
  if (!settings) return null;
  const own = settings.sites[site]?.look;
  const look = { ...settings.look, ...own };
  const set = (part: Partial<Look>) => {
    onPreview({ ...look, ...part });
    void change((now) =>
      own && site
        ? withSite(now, site, { look: { ...now.sites[site]?.look, ...part } })
        : { ...now, look: { ...now.look, ...part } },
    );
  };
  const scope = (here: boolean) => {
    // Taking the site's own look away shows the one of everywhere again.
    if (!here) onPreview(settings.look);
    void change((now) => withSite(now, site, { look: here ? now.look : undefined }), true);
  };
  const reset = () => {
    if (own) scope(false);
    else {
      onPreview(DEFAULT_LOOK);
      void change((now) => ({ ...now, look: DEFAULT_LOOK }), true);
    }
  };
  return (
    <>
      <LookControls look={look} onChange={set} />
      <div class="foot">
        {site && (
          <label>
            <input
              type="checkbox"
              name="site-look"
              checked={own !== undefined}
              onChange={({ currentTarget }) => scope(currentTarget.checked)}
            />
            {t('look.siteOnly')}
          </label>
        )}
        <button type="button" class="plain" onClick={reset}>
          {own ? t('look.resetSite') : t('look.reset')}
        </button>
      </div>
    </>
  );
}
