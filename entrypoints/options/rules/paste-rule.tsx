import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { isSelector } from '../../../lib/extension/is-selector';
import type { RuleFile } from '../../../lib/rules/list/schema';
import { parseShareCode } from '../../../lib/rules/list/share-code';
import { ConfirmDialog } from '../confirm-dialog';
import { EntryForm } from '../entry-form';
import type { SectionProps } from '../section-props';
import { addRules, findLimitExceeded } from './add-rules';
import { ImportError, type ImportFailure } from './import-error';
import { RuleConditions } from './rule-conditions';
import { actionText, scopeText } from './rule-text';

/** A field for a rule in text form; a confirmation shows what the rule does before it is added. */
export function PasteRule(props: SectionProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [found, setFound] = useState<RuleFile>();
  const [failure, setFailure] = useState<ImportFailure>();

  const read = async () => {
    const result = (await parseShareCode(text, { isSelector })) ?? { problem: 'no-rule' as const };
    const error = 'problem' in result ? result : findLimitExceeded(result.file, props.settings);
    setFailure(error ?? undefined);
    if (error) field.current?.focus();
    else if ('file' in result) setFound(result.file);
  };
  return (
    <EntryForm
      id="paste-rule"
      class="paste"
      label={t('options.hand.paste')}
      button={t('options.hand.add')}
      inputRef={field}
      input={{
        class: 'code',
        placeholder: 'clean-copy-rule:…',
        value: text,
        'aria-invalid': failure !== undefined,
        'aria-describedby': 'paste-refused',
        onInput: ({ currentTarget }) => {
          setText(currentTarget.value);
          setFailure(undefined);
        },
      }}
      onSubmit={() => void read()}
    >
      <ImportError id="paste-refused" failure={failure} />
      {found && (
        <ConfirmDialog
          title={t('options.hand.pasteAsk')}
          confirmLabel={t('options.hand.pasteYes')}
          onConfirm={() => {
            setFound(undefined);
            setText('');
            void addRules(found, props, t('options.hand.pasted'));
          }}
          onClose={() => setFound(undefined)}
        >
          {found.rules.map((rule) => (
            <div key={rule.id} class="words">
              <p class="strong">
                {actionText(rule)} <span class="quiet">{scopeText(rule)}</span>
              </p>
              <RuleConditions {...rule} />
              {props.settings.rules.some(({ id }) => id === rule.id) && <p>{t('options.hand.pasteReplaces')}</p>}
            </div>
          ))}
        </ConfirmDialog>
      )}
    </EntryForm>
  );
}
