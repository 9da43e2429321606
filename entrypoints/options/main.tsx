import { render } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '../../lib/browser/i18n';
import { App } from './app';

document.documentElement.lang = t('lang');
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
document.title = t('options.title');
const root = document.getElementById('options');
if (root) render(<App />, root);
