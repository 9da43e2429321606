import type { ComponentChildren } from 'preact';
import { t } from '../../lib/extension/i18n';
import type { PageStatus } from '../../lib/types';
import { OptionsLink } from './options-link';

interface Props {
  /** Why no story is shown. */
  sentence: string;
  status?: PageStatus;
  /** The next step. */
  children?: ComponentChildren;
}

/** One sentence in place of a story. */
export function MessageSheet({ sentence, status, children }: Props) {
  return (
    <>
      <header class="title-bar">
        <h1 class="outlet">{t('title')}</h1>
      </header>
      <div class="story no-story">
        <svg class="sheet" viewBox="0 0 48 48" aria-hidden="true">
          <rect x="8" y="5" width="32" height="38" rx="4" />
          <path d="M15 15h18M15 22h18M15 29h11" />
        </svg>
        <p class="sentence" role="status" data-testid="status" data-status={status}>
          {sentence}
        </p>
        {children}
      </div>
      <footer class="panel-foot">
        <OptionsLink />
      </footer>
    </>
  );
}
