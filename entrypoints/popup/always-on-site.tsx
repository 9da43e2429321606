import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { hostOfPattern, isSiteGranted, originPatternOf, removeSite, requestSite } from '../../lib/extension/sites';

/** The checkbox "Always on this site", which requests or revokes the host permission for this site. */
export function AlwaysOnSite({ url, on, announce }: { url?: string; on: boolean; announce(text: string): void }) {
  const pattern = originPatternOf(url);
  const [always, setAlways] = useState<boolean>();
  useEffect(() => {
    void isSiteGranted(url).then(setAlways, () => {});
  }, [url]);
  if (!pattern || always === undefined) return null;
  const toggle = async (checked: boolean) => {
    try {
      // Must be before any other await: browsers accept a permission request only during a user gesture.
      const succeeded = checked ? await requestSite(pattern) : await removeSite(pattern);
      setAlways(succeeded ? checked : !checked);
      announce(
        succeeded
          ? checked
            ? t('always.done', [hostOfPattern(pattern)])
            : t('always.undone', [hostOfPattern(pattern)])
          : t('always.denied'),
      );
    } catch (error) {
      setAlways(!checked);
      announce(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div class="always">
      <label>
        <input
          type="checkbox"
          name="always"
          checked={always}
          onChange={({ currentTarget }) => void toggle(currentTarget.checked)}
        />
        {t('always.label', [hostOfPattern(pattern)])}
      </label>
      {always && <p class="quiet">{on ? t('always.not') : t('always.off')}</p>}
    </div>
  );
}
