import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { linkOf } from '../../../lib/rules/list/link';
import type { OwnRule } from '../../../lib/settings/own-rules';
import type { Worked } from '../../../lib/settings/worked';
import { dayText } from '../day-text';
import { keepFocus } from '../keep-focus';
import { siteName } from '../site-row';
import type { Tell } from '../use-told';
import { RuleDetails } from './rule-details';
import { RuleForm } from './rule-form';
import { actionText, placeText } from './rule-text';

interface Props {
  rule: OwnRule;
  /** Where it last worked; null: nowhere yet; undefined: that is not known yet. */
  worked: Worked | null | undefined;
  tell: Tell;
  onTurn(on: boolean): void;
  onSave(rule: OwnRule): void;
  onDelete(): void;
}

/** One of the reader's rules, and what can be done with it. */
export function RuleRow({ rule, worked, tell, onTurn, onSave, onDelete }: Props) {
  const edit = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  /** The rule as a text that could not be copied. */
  const [text, setText] = useState('');
  const name = rule.selector ?? rule.says ?? rule.id;
  const place = placeText(rule);
  const action = actionText(rule);
  const close = () => {
    setOpen(false);
    edit.current?.focus();
  };
  const share = async () => {
    const link = linkOf(rule);
    try {
      await navigator.clipboard.writeText(link);
      setText('');
      tell(t('options.rules.shared'));
    } catch {
      setText(link);
      tell(t('options.rules.byHand'));
    }
  };
  return (
    <li class="rule" data-rule={rule.id}>
      <div class="words">
        <h3>
          {action} <span class="quiet">{place}</span>
        </h3>
        <RuleDetails {...rule} />
        {worked !== undefined && (
          <p class="quiet" data-testid="worked">
            {worked
              ? t('options.rules.worked', [dayText(worked.day), siteName(worked.site)])
              : t('options.rules.never')}
          </p>
        )}
      </div>
      <label class="turn">
        <input
          type="checkbox"
          checked={!rule.off}
          aria-label={t('options.rules.onLabel', [action, place, name])}
          onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
        />
        {t('options.rules.on')}
      </label>
      <div class="deeds">
        <button
          ref={edit}
          type="button"
          class="small"
          aria-expanded={open}
          aria-label={t('options.rules.editLabel', [action, place, name])}
          onClick={() => setOpen(!open)}
        >
          {t('options.rules.edit')}
        </button>
        <button
          type="button"
          class="small"
          aria-label={t('options.rules.shareLabel', [action, place, name])}
          onClick={() => void share()}
        >
          {t('options.rules.share')}
        </button>
        <button
          type="button"
          class="small"
          aria-label={t('options.rules.deleteLabel', [action, place, name])}
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget);
            onDelete();
          }}
        >
          {t('options.rules.delete')}
        </button>
      </div>
      {text && (
        <input
          class="as-text code"
          type="text"
          dir="ltr"
          readOnly
          value={text}
          aria-label={t('options.rules.asText')}
          ref={(field) => {
            field?.focus();
            field?.select();
          }}
        />
      )}
      {open && (
        <RuleForm
          rule={rule}
          name={name}
          onSave={(next) => {
            close();
            onSave(next);
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
