import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';

/** Puts a page of ours into its element, in the reader's language and writing direction. */
export function start(id: string, title: string, app: ComponentChild): void {
  document.documentElement.lang = t('lang');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  document.title = title;
  const root = document.getElementById(id);
  if (root) render(app, root);
}
