import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';

/** Opens the options page. */
export function OptionsLink() {
  const open = () =>
    void browser.runtime.openOptionsPage().then(
      () => window.close(),
      () => {
        // Nothing to do: the button stays and can be pressed again.
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
