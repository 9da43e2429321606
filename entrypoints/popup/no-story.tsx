import { browser } from 'wxt/browser';
import { t } from '../../lib/extension/i18n';
import { statusText } from '../../lib/extension/status-text';
import type { PageState } from '../../lib/types';
import { closePopup } from './close-popup';
import { MessageSheet } from './message-sheet';
import { PickStory } from './pick-story';
import type { PopupActions } from './popup-actions';

/** What the reader can do on pages that the extension cannot help with. */
const NEXT_STEPS = {
  loading: 'nextStep.loading',
  forbidden: 'nextStep.forbidden',
  pdf: 'nextStep.pdf',
  'front-page': 'nextStep.frontPage',
} as const;
/** Statuses that loading the page again may change. */
const RELOADABLE: readonly PageState['status'][] = ['empty', 'error'];

interface Props {
  state: PageState;
  site: string;
  tabId?: number;
  actions: PopupActions;
}

/** Explains why no story is shown, and offers one next step. The browser's error message, if any, is added in small type. */
export function NoStory({ state, site, tabId, actions }: Props) {
  const { status, message, cleanable } = state;
  const step = status in NEXT_STEPS ? NEXT_STEPS[status as keyof typeof NEXT_STEPS] : undefined;
  const reload = () => {
    if (tabId !== undefined) void browser.tabs.reload(tabId).then(closePopup);
  };
  return (
    <MessageSheet sentence={statusText(status)} status={status}>
      {step && <p>{t(step)}</p>}
      {message && <p class="quiet">{message}</p>}
      {RELOADABLE.includes(status) && (
        <button type="button" class="button strong" onClick={reload}>
          {t('nextStep.reload')}
        </button>
      )}
      {cleanable && (
        <button
          type="button"
          class={status === 'no-story' ? 'button strong' : 'button'}
          data-testid="clean-anyway"
          onClick={actions.cleanAnyway}
        >
          {t('cleanAnyway')}
        </button>
      )}
      {(status === 'no-story' || status === 'front-page') && <PickStory site={site} actions={actions} />}
    </MessageSheet>
  );
}
