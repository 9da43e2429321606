import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';
import { closePopup } from './close-popup';

/** Opens the list of what is new in the options page. */
export function NewsLink() {
  const open = () =>
    void browser.tabs.create({ url: browser.runtime.getURL('/options.html#news') }).then(closePopup, () => {
      // Nothing to do: the button stays and can be pressed again.
    });
  return (
    <button type="button" class="plain" data-testid="news" onClick={open}>
      {t('news.title')}
    </button>
  );
}
