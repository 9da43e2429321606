import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { formatShareCode } from '../../../lib/rules/list/share-code';
import type { RuleActivity } from '../../../lib/settings/rule-activity';
import type { UserRule } from '../../../lib/settings/user-rules';
import { formatDay } from '../format-day';
import { moveFocusOnRemoval } from '../move-focus-on-removal';
import { siteLabel } from '../sites/site-row';
import type { Notify } from '../use-status';
import { RuleConditions } from './rule-conditions';
import { RuleForm } from './rule-form';
import { actionText, scopeText } from './rule-text';

interface Props {
  rule: UserRule;
  /** Where and when the rule last applied; null if it never has, undefined until loaded. */
  worked: RuleActivity | null | undefined;
  notify: Notify;
  onSetEnabled(on: boolean): void;
  onSave(rule: UserRule): void;
  onDelete(): void;
}

/** One of the reader's own rules, with its actions. */
export function RuleRow({ rule, worked, notify, onSetEnabled, onSave, onDelete }: Props) {
  const editButton = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  /** The rule in text form, for copying by hand. */
  const [shareText, setShareText] = useState('');
  const name = rule.selector ?? rule.says ?? rule.id;
  const scope = scopeText(rule);
  const action = actionText(rule);
  const close = () => {
    setOpen(false);
    editButton.current?.focus();
  };
  const share = async () => {
    const link = formatShareCode(rule);
    try {
      await navigator.clipboard.writeText(link);
      setShareText('');
      notify(t('options.rules.shared'));
    } catch {
      setShareText(link);
      notify(t('options.rules.byHand'));
    }
  };
  return (
    <li class="rule" data-rule={rule.id}>
      <div class="words">
        <h3>
          {action} <span class="quiet">{scope}</span>
        </h3>
        <RuleConditions {...rule} />
        {worked !== undefined && (
          <p class="quiet" data-testid="worked">
            {worked
              ? t('options.rules.worked', [formatDay(worked.day), siteLabel(worked.site)])
              : t('options.rules.never')}
          </p>
        )}
      </div>
      <label class="rule-switch">
        <input
          type="checkbox"
          checked={!rule.off}
          aria-label={t('options.rules.onLabel', [action, scope, name])}
          onChange={({ currentTarget }) => onSetEnabled(currentTarget.checked)}
        />
        {t('options.rules.on')}
      </label>
      <div class="rule-actions">
        <button
          ref={editButton}
          type="button"
          class="small"
          aria-expanded={open}
          aria-label={t('options.rules.editLabel', [action, scope, name])}
          onClick={() => setOpen(!open)}
        >
          {t('options.rules.edit')}
        </button>
        <button
          type="button"
          class="small"
          aria-label={t('options.rules.shareLabel', [action, scope, name])}
          onClick={() => void share()}
        >
          {t('options.rules.share')}
        </button>
        <button
          type="button"
          class="small"
          aria-label={t('options.rules.deleteLabel', [action, scope, name])}
          onClick={({ currentTarget }) => {
            moveFocusOnRemoval(currentTarget);
            onDelete();
          }}
        >
          {t('options.rules.delete')}
        </button>
      </div>
      {shareText && (
        <input
          class="as-text code"
          type="text"
          dir="ltr"
          readOnly
          value={shareText}
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
