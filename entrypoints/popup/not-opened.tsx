import { t } from '../../lib/extension/i18n';
import { MessageSheet } from './message-sheet';

/**
 * Says that the extension was not opened on the page that is shown beside it.
 *
 * @param shortcut of the clean view, which opens it too; '' if none is assigned
 */
export function NotOpened({ shortcut }: { shortcut: string }) {
  return (
    <MessageSheet sentence={t('sidePanel.notOpened')}>
      <p>{shortcut ? t('sidePanel.nextStepKeys', [shortcut]) : t('sidePanel.nextStep')}</p>
    </MessageSheet>
  );
}
