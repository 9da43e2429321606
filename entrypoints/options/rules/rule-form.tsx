import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import type { UserRule } from '../../../lib/settings/user-rules';
import { RadioGroup } from '../../shared/components/radio-group';
import { RuleDetails } from './rule-details';
import { draftFromRule, type MatchBy, type RuleDraft, ruleFromDraft, validateDraft } from './rule-draft';
import { trialText } from './trial-text';
import { useRuleTrial } from './use-rule-trial';

interface Props {
  rule: UserRule;
  /** Name of the rule, for the accessible label. */
  name: string;
  onSave(rule: UserRule): void;
  onCancel(): void;
}

/** A form for editing a rule, with a preview of its effect on an open page. */
export function RuleForm({ rule, name, onSave, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftFromRule(rule));
  const errors = validateDraft(draft, rule);
  const isValid = Object.keys(errors).length === 0;
  const editedRule = ruleFromDraft(draft, rule);
  const result = useRuleTrial(isValid ? editedRule : null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const set = (change: Partial<RuleDraft>) => setDraft((current) => ({ ...current, ...change }));
  const id = (part: string) => `${rule.id}-${part}`;
  const { by } = draft;
  const matchOptions: { value: MatchBy; text: string }[] = [
    { value: 'says', text: t('options.edit.says') },
    { value: 'selector', text: t('options.edit.selector') },
    ...(rule.when.length ? [{ value: 'when' as const, text: t('options.edit.when') }] : []),
  ];
  return (
    <form
      ref={form}
      class="rule-form"
      noValidate
      aria-label={t('options.edit.form', [name])}
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) onSave(editedRule);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <RadioGroup
        name={id('does')}
        legend={t('options.edit.does')}
        options={[
          { value: 'hide', text: t('options.edit.hide') },
          { value: 'keep', text: t('options.edit.keep') },
        ]}
        value={draft.decide}
        onChange={(decide) => set({ decide })}
      />
      <RadioGroup
        name={id('by')}
        legend={t('options.edit.by')}
        options={matchOptions}
        value={by}
        onChange={(value) => set({ by: value })}
      />
      <RuleDetails ruleId={rule.id} draft={draft} errors={errors} onChange={set} />
      <p class="fault" aria-live="polite">
        {errors.whole}
      </p>
      <p class="trial" role="status" data-testid="trial">
        {isValid && result && trialText(result.trial, result.rule)}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('options.edit.cancel')}
        </button>
        <button type="submit" class="button strong" disabled={!isValid}>
          {t('options.edit.save')}
        </button>
      </div>
    </form>
  );
}
