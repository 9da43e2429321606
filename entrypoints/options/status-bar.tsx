import { t } from '../../lib/extension/i18n';
import type { Status } from './use-status';

interface Props {
  status: Status;
  /** The browser's error message if a change could not be saved. */
  problem?: string;
  onUndo(): void;
  onClose(): void;
}

/** Shows the latest status message, with a button to undo what it is about. It stays until there is another message. */
export function StatusBar({ status: { text, id, undo }, problem, onUndo, onClose }: Props) {
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div class="status-bar" data-empty={!text && !problem}>
      {problem && (
        <p class="warning" role="alert">
          {t('options.problem', [problem])}
        </p>
      )}
      <div class="status-line" data-empty={!text}>
        <p role="status" data-testid="status">
          <span key={id}>{text}</span>
        </p>
        {text && undo && (
          <button
            type="button"
            class="plain"
            aria-keyshortcuts="Control+Z"
            title={t('options.undoKey')}
            onClick={onUndo}
          >
            {t('options.undo')}
          </button>
        )}
        {text && (
          <button type="button" class="close" aria-label={t('options.close')} onClick={close}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        )}
      </div>
    </div>
  );
}
