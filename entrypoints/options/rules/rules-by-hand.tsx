import { t } from '../../../lib/extension/i18n';
import { loadSettings } from '../../../lib/extension/settings';
import { writeRuleFile } from '../../../lib/rules/list/write';
import { download } from '../../shared/download';
import type { SectionProps } from '../shared';
import { LoadRules } from './load-rules';
import { PasteRule } from './paste-rule';

/** Rules come and go as files, or one by one as texts. */
export function RulesByHand(props: SectionProps) {
  const { settings, tell } = props;
  const save = async () => {
    try {
      // From storage, as for all settings: what is on its way there is not kept yet.
      const { rules } = await loadSettings();
      tell(t('options.all.exported', [download(await writeRuleFile(rules), 'clean-copy-rules')]));
    } catch (error) {
      tell(t('options.problem', [error instanceof Error ? error.message : String(error)]));
    }
  };
  return (
    <ul class="card rows by-hand">
      <li>
        <PasteRule {...props} />
      </li>
      <li class="deed">
        <LoadRules {...props} />
      </li>
      {settings.rules.length > 0 && (
        <li class="deed">
          <p id="export-rules-about">{t('options.hand.exportAbout')}</p>
          <button type="button" class="button" aria-describedby="export-rules-about" onClick={() => void save()}>
            {t('options.hand.export')}
          </button>
        </li>
      )}
    </ul>
  );
}
