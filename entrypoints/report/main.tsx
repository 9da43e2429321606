import { t } from '../../lib/extension/i18n';
import { renderPage } from '../shared/render-page';
import { App } from './app';

renderPage('report', t('report.title'), <App />);
