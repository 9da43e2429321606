import { t } from '../../../lib/extension/i18n';
import { RadioGroup } from '../../shared/components/radio-group';
import { type DraftErrors, isEverywhere, type RuleDraft } from './rule-draft';
import { RuleField } from './rule-field';

interface Props {
  ruleId: string;
  draft: RuleDraft;
  errors: DraftErrors;
  onChange(change: Partial<RuleDraft>): void;
}

/** The fields of a rule that depend on what it matches: label or selector, and the sites that it is limited to. */
export function RuleDetails({ ruleId, draft, errors, onChange }: Props) {
  const id = (part: string) => `${ruleId}-${part}`;
  const { by } = draft;
  return (
    <>
      {by === 'says' && (
        <>
          <RuleField
            id={id('says')}
            label={t('options.edit.label')}
            value={draft.says}
            error={errors.says}
            onInput={(says) => onChange({ says })}
          />
          <label>
            <input
              type="checkbox"
              checked={draft.under}
              onChange={({ currentTarget }) => onChange({ under: currentTarget.checked })}
            />
            {t('options.edit.under')}
          </label>
        </>
      )}
      {by === 'selector' && (
        <RuleField
          id={id('selector')}
          label={t('options.edit.selectorLabel')}
          value={draft.selector}
          error={errors.selector}
          code
          onInput={(selector) => onChange({ selector })}
        />
      )}
      <RadioGroup
        name={id('where')}
        legend={t('options.edit.where')}
        options={[
          { value: 'everywhere', text: t('options.edit.everywhere'), disabled: by === 'selector' },
          { value: 'sites', text: t('options.edit.these') },
        ]}
        value={isEverywhere(draft) ? 'everywhere' : 'sites'}
        onChange={(where) => onChange({ everywhere: where === 'everywhere' })}
      />
      {!isEverywhere(draft) && (
        <RuleField
          id={id('sites')}
          label={t('options.edit.sites')}
          value={draft.sites}
          error={errors.sites}
          code
          onInput={(sites) => onChange({ sites })}
        />
      )}
    </>
  );
}
