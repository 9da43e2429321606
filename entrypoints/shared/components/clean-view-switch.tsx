import { t } from '../../../lib/extension/i18n';

interface Props {
  on: boolean;
  shortcut: string;
  onSwitch(): void;
}

/**
 * The switch for the clean view. Its accessible name is always "Clean view"; its description states whether it is on.
 */
export function CleanViewSwitch({ on, shortcut, onSwitch }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      data-testid="clean-view"
      aria-checked={on}
      aria-labelledby="switch-name"
      aria-describedby="switch-state"
      aria-keyshortcuts={shortcut || undefined}
      title={shortcut ? `${t('cleanView')} (${shortcut})` : undefined}
      onClick={onSwitch}
    >
      <span class="switch-text">
        <span id="switch-name" class="switch-name">
          {t('cleanView')}
        </span>
        <span id="switch-state" class="quiet">
          {on ? t('cleanViewOn') : t('cleanViewOff')}
        </span>
      </span>
      <span class="track" aria-hidden="true">
        <span class="thumb" />
      </span>
    </button>
  );
}
