import { t } from '../../lib/extension/i18n';
import { withSiteSettings } from '../../lib/settings/site-settings';
import { DEFAULT_READING_THEME, type ReadingTheme } from '../../lib/types';
import { ThemeControls } from '../shared/components/theme-controls';
import type { UseSettings } from '../shared/hooks/use-settings';

interface Props {
  settings: UseSettings;
  /** Key of the site's settings; '' if it cannot have any. */
  site: string;
  /** Applies a theme to the page immediately, without saving it. */
  onPreview(theme: ReadingTheme): void;
}

/** Sets the reading theme, for all sites or for this one. */
export function ThemePanel({ settings: { settings, change }, site, onPreview }: Props) {
  if (!settings) return null;
  const siteTheme = settings.sites[site]?.look;
  const readingTheme = { ...settings.look, ...siteTheme };
  const set = (part: Partial<ReadingTheme>) => {
    onPreview({ ...readingTheme, ...part });
    void change((current) =>
      siteTheme && site
        ? withSiteSettings(current, site, { look: { ...current.sites[site]?.look, ...part } })
        : { ...current, look: { ...current.look, ...part } },
    );
  };
  const setSiteOnly = (siteOnly: boolean) => {
    // Without a theme of its own, the site has the general one again.
    if (!siteOnly) onPreview(settings.look);
    void change((current) => withSiteSettings(current, site, { look: siteOnly ? current.look : undefined }), true);
  };
  const reset = () => {
    if (siteTheme) setSiteOnly(false);
    else {
      onPreview(DEFAULT_READING_THEME);
      void change((current) => ({ ...current, look: DEFAULT_READING_THEME }), true);
    }
  };
  return (
    <>
      <ThemeControls readingTheme={readingTheme} onChange={set} />
      <div class="foot">
        {site && (
          <label>
            <input
              type="checkbox"
              name="site-look"
              checked={siteTheme !== undefined}
              onChange={({ currentTarget }) => setSiteOnly(currentTarget.checked)}
            />
            {t('look.siteOnly')}
          </label>
        )}
        <button type="button" class="plain" onClick={reset}>
          {siteTheme ? t('look.resetSite') : t('look.reset')}
        </button>
      </div>
    </>
  );
}
