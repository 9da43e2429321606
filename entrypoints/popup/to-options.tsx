import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';

/** The way to all that can be set. */
export function ToOptions() {
  const open = () =>
    void browser.runtime.openOptionsPage().then(
      () => window.close(),
      () => {
        // The browser opens it no better the second time: the button stays.
      },
    );
  return (
    <footer class="to-options">
      <button type="button" class="plain" data-testid="options" onClick={open}>
        {t('options.link')}
      </button>
    </footer>
  );
}
