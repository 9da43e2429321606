import { useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { deleteRuleActivity } from '../../../lib/extension/rule-activity';
import { loadSettings, resetSettings } from '../../../lib/extension/settings';
import { endUnusedSubscriptions } from '../../../lib/extension/subscriptions';
import { formatSettingsFile } from '../../../lib/settings/settings-file';
import { Section } from '../../shared/components/section';
import { downloadFile } from '../../shared/download-file';
import { ConfirmDialog } from '../confirm-dialog';
import type { Notify } from '../use-status';
import { ImportSettings } from './import-settings';

/** Id of the section, for links to it. */
const ID = 'everything';

/** Export, import and reset of all settings. */
export function BackupSection({ notify }: { notify: Notify }) {
  const [confirming, setConfirming] = useState(false);
  const reportError = (error: unknown) =>
    notify(t('options.problem', [error instanceof Error ? error.message : String(error)]));

  const exportToFile = async () => {
    try {
      // From storage rather than the shown settings, which may contain defaults in place of unreadable values.
      notify(t('options.all.exported', [downloadFile(formatSettingsFile(await loadSettings()))]));
    } catch (error) {
      reportError(error);
    }
  };
  const reset = async () => {
    setConfirming(false);
    try {
      const undo = await resetSettings();
      // No rule is left, so its activity is not needed any more.
      await endUnusedSubscriptions([]).catch(() => {});
      const restoreActivity = deleteRuleActivity().catch(() => undefined);
      const restore = async () => {
        await undo();
        await (await restoreActivity)?.();
      };
      notify(t('options.all.resetDone'), restore, ID);
    } catch (error) {
      reportError(error);
    }
  };
  return (
    <Section id={ID} title={t('options.all.title')} about={t('options.all.about')}>
      <ul class="card rows">
        <li class="labelled-action">
          <p id="export-about">{t('options.all.exportAbout')}</p>
          <button type="button" class="button" aria-describedby="export-about" onClick={() => void exportToFile()}>
            {t('options.all.export')}
          </button>
        </li>
        <li class="labelled-action">
          <ImportSettings id={ID} notify={notify} onError={reportError} />
        </li>
        <li class="labelled-action">
          <p id="reset-about">{t('options.all.resetAbout')}</p>
          <button
            type="button"
            class="button danger"
            aria-describedby="reset-about"
            onClick={() => setConfirming(true)}
          >
            {t('options.all.reset')}
          </button>
        </li>
      </ul>
      {confirming && (
        <ConfirmDialog
          title={t('options.all.resetAsk')}
          confirmLabel={t('options.all.resetYes')}
          onConfirm={() => void reset()}
          onClose={() => setConfirming(false)}
        >
          <p>{t('options.all.resetAbout')}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
