import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import type { OwnRule } from '../../../lib/settings/own-rules';
import { Choice } from '../../shared/choice';
import { type By, type Draft, draftOf, faultsIn, isEverywhere, ruleOf } from './rule-draft';
import { RuleField } from './rule-field';
import { trialText } from './trial-text';
import { useTrial } from './use-trial';

interface Props {
  rule: OwnRule;
  /** What the rule is called. */
  name: string;
  onSave(rule: OwnRule): void;
  onCancel(): void;
}

/** A rule that is being changed; what it would do is tried on an open page meanwhile. */
export function RuleForm({ rule, name, onSave, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(rule));
  const faults = faultsIn(draft, rule);
  const right = Object.keys(faults).length === 0;
  const next = ruleOf(draft, rule);
  const tried = useTrial(right ? next : null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const id = (part: string) => `${rule.id}-${part}`;
  const { by } = draft;
  const bys: { value: By; text: string }[] = [
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
        if (right) onSave(next);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Choice
        name={id('does')}
        legend={t('options.edit.does')}
        options={[
          { value: 'hide', text: t('options.edit.hide') },
          { value: 'keep', text: t('options.edit.keep') },
        ]}
        value={draft.decide}
        onChange={(decide) => set({ decide })}
      />
      <Choice
        name={id('by')}
        legend={t('options.edit.by')}
        options={bys}
        value={by}
        onChange={(value) => set({ by: value })}
      />
      {by === 'says' && (
        <>
          <RuleField
            id={id('says')}
            label={t('options.edit.label')}
            value={draft.says}
            fault={faults.says}
            onInput={(says) => set({ says })}
          />
          <label>
            <input
              type="checkbox"
              checked={draft.under}
              onChange={({ currentTarget }) => set({ under: currentTarget.checked })}
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
          fault={faults.selector}
          code
          onInput={(selector) => set({ selector })}
        />
      )}
      <Choice
        name={id('where')}
        legend={t('options.edit.where')}
        options={[
          { value: 'everywhere', text: t('options.edit.everywhere'), disabled: by === 'selector' },
          { value: 'sites', text: t('options.edit.these') },
        ]}
        value={isEverywhere(draft) ? 'everywhere' : 'sites'}
        onChange={(where) => set({ everywhere: where === 'everywhere' })}
      />
      {!isEverywhere(draft) && (
        <RuleField
          id={id('sites')}
          label={t('options.edit.sites')}
          value={draft.sites}
          fault={faults.sites}
          code
          onInput={(sites) => set({ sites })}
        />
      )}
      <p class="fault" aria-live="polite">
        {faults.whole}
      </p>
      <p class="trial" role="status" data-testid="trial">
        {right && tried && trialText(tried.trial, tried.rule)}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t('options.edit.cancel')}
        </button>
        <button type="submit" class="button strong" disabled={!right}>
          {t('options.edit.save')}
        </button>
      </div>
    </form>
  );
}
