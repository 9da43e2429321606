import { t } from '../../lib/extension/i18n';
import { PRECISIONS, siteIn } from '../../lib/reports/address';
import { type Choices, ruleSaysLabel } from '../../lib/reports/choose';
import type { Report } from '../../lib/reports/schema';
import { Choice } from '../shared/choice';

interface Props {
  /** The whole report. */
  report: Report;
  choices: Choices;
  onChange(change: Partial<Choices>): void;
}

const ADDRESSES = { site: 'report.site', path: 'report.path', full: 'report.full' } as const;

/** How much of the page is told: of its address, of its words, and the reader's own rule. */
export function HowMuch({ report, choices: { precision, label, rule }, onChange }: Props) {
  const ruleGoes = !label && ruleSaysLabel(report);
  return (
    <div class="how-much">
      {siteIn(report.address) && (
        <Choice
          name="precision"
          legend={t('report.address')}
          options={PRECISIONS.map((value) => ({ value, text: t(ADDRESSES[value]) }))}
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
              checked={rule && !ruleGoes}
              disabled={ruleGoes}
              aria-describedby={ruleGoes ? 'rule-goes' : undefined}
              onChange={({ currentTarget }) => onChange({ rule: currentTarget.checked })}
            />
            {t('report.rule')}
          </label>
          {ruleGoes && (
            <p id="rule-goes" class="quiet">
              {t('report.ruleGoes')}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
