import { t } from '../../lib/extension/i18n';
import { start } from '../shared/start';
import { App } from './app';

start('report', t('report.title'), <App />);
