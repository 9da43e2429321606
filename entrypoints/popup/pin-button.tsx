import { t } from '../../lib/extension/i18n';
import { hasSidePanel, openSidePanel } from '../../lib/extension/side-panel';
import { closePopup } from './close-popup';

interface Props {
  /** Window in which the panel is opened; undefined until known. */
  windowId?: number;
  onError(message: string): void;
}

/** Opens the side panel in place of the popup, if the browser has one. */
export function PinButton({ windowId, onError }: Props) {
  if (windowId === undefined || !hasSidePanel()) return null;
  const open = () => {
    openSidePanel(windowId).then(closePopup, (error: unknown) => onError(String(error)));
  };
  return (
    <button
      type="button"
      class="icon-button"
      data-testid="pin"
      aria-label={t('sidePanel.open')}
      title={t('sidePanel.open')}
      onClick={open}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 5h16v14H4ZM14 5v14" />
      </svg>
    </button>
  );
}
