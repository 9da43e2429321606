import { t } from '../../lib/extension/i18n';
import { ADDRESS_PRECISIONS, hostNameIn } from '../../lib/reports/address';
import { type DisclosureChoices, ruleContainsLabel } from '../../lib/reports/disclosure';
import type { Report } from '../../lib/reports/schema';
import { RadioGroup } from '../shared/components/radio-group';

interface Props {
  /** The report before redaction. */
  report: Report;
  choices: DisclosureChoices;
  onChange(change: Partial<DisclosureChoices>): void;
}

const PRECISION_TEXTS = { site: 'report.site', path: 'report.path', full: 'report.full' } as const;

/** Controls for what the report includes: how much of the URL, the label, and the reader's own rule. */
export function RedactionControls({ report, choices: { precision, label, rule }, onChange }: Props) {
  const ruleIsRemoved = !label && ruleContainsLabel(report);
  return (
    <div class="how-much">
      {hostNameIn(report.address) && (
        <RadioGroup
          name="precision"
          legend={t('report.address')}
          options={ADDRESS_PRECISIONS.map((value) => ({ value, text: t(PRECISION_TEXTS[value]) }))}
          value={precision}
          onChange={(precision) => onChange({ precision })}
        />
      )}
      {report.label !== undefined && (
        <label>
          <input
            type="checkbox"
            checked={label}
            onChange={({ currentTarget }) => onChange({ label: currentTarget.checked })}
          />
          {t('report.label')}
        </label>
      )}
      {report.rule && (
        <div>
          <label>
            <input
              type="checkbox"
              checked={rule && !ruleIsRemoved}
              disabled={ruleIsRemoved}
              aria-describedby={ruleIsRemoved ? 'rule-goes' : undefined}
              onChange={({ currentTarget }) => onChange({ rule: currentTarget.checked })}
            />
            {t('report.rule')}
          </label>
          {ruleIsRemoved && (
            <p id="rule-goes" class="quiet">
              {t('report.ruleGoes')}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
