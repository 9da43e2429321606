import { t } from '../../lib/extension/i18n';
import { renderPage } from '../shared/render-page';
import { App } from './app';

renderPage('welcome', t('welcome.title'), <App />);
