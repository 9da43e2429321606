import { t } from '../../lib/extension/i18n';
import { App } from '../popup/app';
import { renderPage } from '../shared/render-page';
import { useFollowedTab } from './use-followed-tab';

renderPage('popup', t('title'), <App useTab={useFollowedTab} beside />);
