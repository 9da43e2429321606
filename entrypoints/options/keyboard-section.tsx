import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { type ShortcutCommand, shortcutSettings, shortcuts } from '../../lib/extension/shortcuts';
import { Section } from '../shared/components/section';
import type { SectionProps } from './section-props';

/** Lists the keyboard shortcuts, links to the browser's page for changing them, and switches single keys off. */
export function KeyboardSection({ settings, change, notify }: SectionProps) {
  const [commands, setCommands] = useState<ShortcutCommand[] | null>([]);
  useEffect(() => {
    const load = () => void shortcuts().then(setCommands, () => setCommands(null));
    load();
    // The reader may return from the page where they are changed.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);
  const open = shortcutSettings();
  const setSingleKeys = async (singleKeys: boolean) => {
    if (await change((current) => ({ ...current, singleKeys }), true))
      notify(singleKeys ? t('options.keyboard.singleOn') : t('options.keyboard.singleOff'));
  };
  return (
    <Section id="keyboard" title={t('options.keyboard.title')} about={t('options.keyboard.about')}>
      {commands === null ? (
        <p class="empty">{t('options.keyboard.missing')}</p>
      ) : (
        <>
          <dl class="card keys">
            {commands.map(({ name, description, keys }) => (
              <div key={name} data-command={name}>
                <dt>{description || t('options.keyboard.popup')}</dt>
                <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('options.keyboard.none')}</span>}</dd>
              </div>
            ))}
          </dl>
          {open ? (
            <button type="button" class="button" onClick={() => void open()}>
              {t('options.keyboard.change')}
            </button>
          ) : (
            <p class="quiet">{t('options.keyboard.where')}</p>
          )}
        </>
      )}
      <div class="card">
        <label>
          <input
            type="checkbox"
            name="single-keys"
            aria-describedby="single-keys-about"
            checked={settings.singleKeys}
            onChange={({ currentTarget }) => void setSingleKeys(currentTarget.checked)}
          />
          {t('options.keyboard.single')}
        </label>
        <p class="quiet" id="single-keys-about">
          {t('options.keyboard.singleAbout')}
        </p>
      </div>
    </Section>
  );
}
