import { t } from '../../lib/extension/i18n';
import { renderPage } from '../shared/render-page';
import { App } from './app';
import { usePopupTab } from './hooks/use-popup-tab';

renderPage('popup', t('title'), <App useTab={usePopupTab} />);
