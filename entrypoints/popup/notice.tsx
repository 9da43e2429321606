import { t } from '../../lib/extension/i18n';
import { statusText } from '../../lib/extension/status-text';
import type { PageState } from '../../lib/types';

/** Explains why no story is shown. The browser's error message, if any, is added in small type for bug reports. */
export function Notice({ state }: { state: PageState }) {
  return (
    <div class="notice">
      <h1 class="unseen">{t('title')}</h1>
      <svg class="sheet" viewBox="0 0 48 48" aria-hidden="true">
        <rect x="8" y="5" width="32" height="38" rx="4" />
        <path d="M15 15h18M15 22h18M15 29h11" />
      </svg>
      <p role="status" data-testid="status" data-status={state.status}>
        {statusText(state.status)}
      </p>
      {state.message && <p class="detail">{state.message}</p>}
    </div>
  );
}
