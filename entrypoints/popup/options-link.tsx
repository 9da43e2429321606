import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';
import { closePopup } from './close-popup';

/** Opens the options page. */
export function OptionsLink({ text = t('options.link') }: { text?: string }) {
  const open = () =>
    void browser.runtime.openOptionsPage().then(closePopup, () => {
      // Nothing to do: the button stays and can be pressed again.
    });
  return (
    <button type="button" class="button" data-testid="options" onClick={open}>
      {text}
    </button>
  );
}
