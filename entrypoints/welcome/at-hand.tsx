import { t } from '../../lib/extension/i18n';
import { hasToolbar, shortcutSettings } from '../../lib/extension/shortcuts';

/** How to reach Clean Copy: the pinned button, the keyboard shortcut, the options. */
export function AtHand({ shortcut }: { shortcut: string }) {
  const changeShortcut = shortcutSettings();
  return (
    <section aria-labelledby="hand-title">
      <h2 id="hand-title">{t('welcome.atHand')}</h2>
      <ul>
        {hasToolbar() ? (
          <>
            <li>{import.meta.env.FIREFOX ? t('welcome.pinFirefox') : t('welcome.pin')}</li>
            <li>
              {t('commandToggle')}:{' '}
              {shortcut ? <kbd data-testid="shortcut">{shortcut}</kbd> : t('options.keyboard.none')}
              {changeShortcut && (
                <>
                  {' · '}
                  <button type="button" class="plain" onClick={() => void changeShortcut()}>
                    {t('options.keyboard.change')}
                  </button>
                </>
              )}
            </li>
          </>
        ) : (
          <li>{t('welcome.phone')}</li>
        )}
        <li>
          <a href="/options.html">{t('options.allOptions')}</a>
        </li>
      </ul>
    </section>
  );
}
