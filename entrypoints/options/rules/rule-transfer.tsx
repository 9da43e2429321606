import { t } from '../../../lib/extension/i18n';
import { loadSettings } from '../../../lib/extension/settings';
import { serializeRuleFile } from '../../../lib/rules/list/serialize';
import { downloadFile } from '../../shared/download-file';
import type { SectionProps } from '../section-props';
import { ImportRules } from './import-rules';
import { PasteRule } from './paste-rule';
import { SubscribeToList } from './subscribe-to-list';

/** Import and export of rules, as files or in text form. */
export function RuleTransfer(props: SectionProps) {
  const { settings, notify } = props;
  const exportToFile = async () => {
    try {
      // From storage rather than the shown settings, whose latest changes may not be saved yet.
      const { rules } = await loadSettings();
      notify(t('options.all.exported', [downloadFile(await serializeRuleFile(rules), 'clean-copy-rules')]));
    } catch (error) {
      notify(t('options.problem', [error instanceof Error ? error.message : String(error)]));
    }
  };
  return (
    <ul class="card rows by-hand">
      <li>
        <PasteRule {...props} />
      </li>
      <li>
        <SubscribeToList {...props} />
      </li>
      <li class="labelled-action">
        <ImportRules {...props} />
      </li>
      {settings.rules.length > 0 && (
        <li class="labelled-action">
          <p id="export-rules-about">{t('options.hand.exportAbout')}</p>
          <button
            type="button"
            class="button"
            aria-describedby="export-rules-about"
            onClick={() => void exportToFile()}
          >
            {t('options.hand.export')}
          </button>
        </li>
      )}
    </ul>
  );
}
