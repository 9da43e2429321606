import { render } from 'preact';
import { t } from '../../lib/extension/i18n';
import { App } from './app';

document.documentElement.lang = t('lang');
document.title = t('title');
const root = document.getElementById('popup');
if (root) render(<App />, root);
