import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { hostOf, isGranted, patternOf, removeSite, requestSite } from '../../lib/extension/sites';

/** "Always on this site": asks for the permission for this one site, and gives it back. */
export function Always({ url, on, say }: { url?: string; on: boolean; say(text: string): void }) {
  const pattern = patternOf(url);
  const [always, setAlways] = useState<boolean>();
  useEffect(() => {
    void isGranted(url).then(setAlways, () => {});
  }, [url]);
  if (!pattern || always === undefined) return null;
  const press = async (wish: boolean) => {
    try {
      // Asked first of all: a browser takes the question only straight from a press.
      const done = wish ? await requestSite(pattern) : await removeSite(pattern);
      setAlways(done ? wish : !wish);
      say(
        done
          ? wish
            ? t('always.done', [hostOf(pattern)])
            : t('always.undone', [hostOf(pattern)])
          : t('always.denied'),
      );
    } catch (error) {
      setAlways(!wish);
      say(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div class="always">
      <label>
        <input
          type="checkbox"
          name="always"
          checked={always}
          onChange={({ currentTarget }) => void press(currentTarget.checked)}
        />
        {t('always.label', [hostOf(pattern)])}
      </label>
      {always && <p class="quiet">{on ? t('always.not') : t('always.off')}</p>}
    </div>
  );
}
