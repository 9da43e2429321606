import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { loadSettings, resetSettings } from '../../lib/extension/settings';
import { forgetWorked } from '../../lib/extension/worked';
import { exportSettings } from '../../lib/settings/transfer';
import { download } from '../shared/download';
import { Section } from '../shared/section';
import { Dialog } from './dialog';
import { ImportFile } from './import-file';
import type { Tell } from './use-told';

const ID = 'everything';

/** All settings at once: saved, loaded, forgotten. */
export function EverythingSection({ tell }: { tell: Tell }) {
  const [asking, ask] = useState(false);
  const fault = (error: unknown) =>
    tell(t('options.problem', [error instanceof Error ? error.message : String(error)]));

  const save = async () => {
    try {
      // From storage, not from what is shown: defaults that stand in for what cannot be read are no settings.
      tell(t('options.all.exported', [download(exportSettings(await loadSettings()))]));
    } catch (error) {
      fault(error);
    }
  };
  const reset = async () => {
    ask(false);
    try {
      const undo = await resetSettings();
      // No rule is left, so nobody needs to know where one has worked.
      const known = forgetWorked().catch(() => undefined);
      const back = async () => {
        await undo();
        await (await known)?.();
      };
      tell(t('options.all.resetDone'), back, ID);
    } catch (error) {
      fault(error);
    }
  };
  return (
    <Section id={ID} title={t('options.all.title')} about={t('options.all.about')}>
      <ul class="card rows">
        <li class="deed">
          <p id="export-about">{t('options.all.exportAbout')}</p>
          <button type="button" class="button" aria-describedby="export-about" onClick={() => void save()}>
            {t('options.all.export')}
          </button>
        </li>
        <li class="deed">
          <ImportFile id={ID} tell={tell} onFault={fault} />
        </li>
        <li class="deed">
          <p id="reset-about">{t('options.all.resetAbout')}</p>
          <button type="button" class="button danger" aria-describedby="reset-about" onClick={() => ask(true)}>
            {t('options.all.reset')}
          </button>
        </li>
      </ul>
      {asking && (
        <Dialog
          title={t('options.all.resetAsk')}
          yes={t('options.all.resetYes')}
          onYes={() => void reset()}
          onClose={() => ask(false)}
        >
          <p>{t('options.all.resetAbout')}</p>
        </Dialog>
      )}
    </Section>
  );
}
