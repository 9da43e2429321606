import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { readLink } from '../../../lib/rules/list/link';
import type { RuleFile } from '../../../lib/rules/list/schema';
import { Dialog } from '../dialog';
import type { SectionProps } from '../shared';
import { isSelector } from './is-selector';
import { type RefusedRules, RefusedText } from './refused-rules';
import { RuleDetails } from './rule-details';
import { actionText, placeText } from './rule-text';
import { noRoomFor, takeRules } from './take-rules';

/** A field for a rule that came as a text. What it does is said before it is added. */
export function PasteRule(props: SectionProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [found, setFound] = useState<RuleFile>();
  const [refused, setRefused] = useState<RefusedRules>();

  const read = async () => {
    const result = (await readLink(text, { isSelector })) ?? { problem: 'no-rule' as const };
    const fault = 'problem' in result ? result : noRoomFor(result.file, props.settings);
    setRefused(fault ?? undefined);
    if (fault) field.current?.focus();
    else if ('file' in result) setFound(result.file);
  };
  return (
    <form
      class="paste"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <label for="paste-rule">{t('options.hand.paste')}</label>
      <div class="field">
        <input
          ref={field}
          id="paste-rule"
          class="code"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          dir="ltr"
          placeholder="clean-copy-rule:…"
          value={text}
          aria-invalid={refused !== undefined}
          aria-describedby="paste-refused"
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setRefused(undefined);
          }}
        />
        <button type="submit" class="button">
          {t('options.hand.add')}
        </button>
      </div>
      <RefusedText id="paste-refused" refused={refused} where={false} />
      {found && (
        <Dialog
          title={t('options.hand.pasteAsk')}
          yes={t('options.hand.pasteYes')}
          onYes={() => {
            setFound(undefined);
            setText('');
            void takeRules(found, props, t('options.hand.pasted'));
          }}
          onClose={() => setFound(undefined)}
        >
          {found.rules.map((rule) => (
            <div key={rule.id} class="words">
              <p class="strong">
                {actionText(rule)} <span class="quiet">{placeText(rule)}</span>
              </p>
              <RuleDetails {...rule} />
              {props.settings.rules.some(({ id }) => id === rule.id) && <p>{t('options.hand.pasteReplaces')}</p>}
            </div>
          ))}
        </Dialog>
      )}
    </form>
  );
}
