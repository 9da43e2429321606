import { t } from '../../lib/extension/i18n';
import { ADDRESS_PRECISIONS, hostNameIn } from '../../lib/reports/address';
import { type DisclosureChoices, ruleContainsLabel } from '../../lib/reports/disclosure';
import { type AnyReport, isSourceReport } from '../../lib/reports/parse';
import type { Report } from '../../lib/reports/schema';
import { RadioGroup } from '../shared/components/radio-group';

interface Props {
  /** The report before redaction. */
  report: AnyReport;
  choices: DisclosureChoices;
  onChange(change: Partial<DisclosureChoices>): void;
}

const PRECISION_TEXTS = { site: 'report.site', path: 'report.path', full: 'report.full' } as const;

/**
 * Controls for what the report includes: how much of the URL, the label, the reader's own rule, and the words around a
 * wrong source.
 */
export function RedactionControls({ report, choices, onChange }: Props) {
  const { precision } = choices;
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
      {isSourceReport(report) ? (
        report.words !== undefined && (
          <Checkbox text={t('report.passage')} checked={choices.words} onChange={(words) => onChange({ words })} />
        )
      ) : (
        <BlockReportControls report={report} choices={choices} onChange={onChange} />
      )}
    </div>
  );
}

function Checkbox({ text, checked, onChange }: { text: string; checked: boolean; onChange(checked: boolean): void }) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {text}
    </label>
  );
}

function BlockReportControls({ report, choices: { label, rule }, onChange }: Props & { report: Report }) {
  const ruleIsRemoved = !label && ruleContainsLabel(report);
  return (
    <>
      {report.label !== undefined && (
        <Checkbox text={t('report.label')} checked={label} onChange={(label) => onChange({ label })} />
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
    </>
  );
}
