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
  activity: RuleActivity | null | undefined;
  notify: Notify;
  onSetEnabled(on: boolean): void;
  onSave(rule: UserRule): void;
  onDelete(): void;
}

/** One of the reader's own rules, with its actions. */
export function RuleRow({ rule, activity, notify, onSetEnabled, onSave, onDelete }: Props) {
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
  const share = async () => setShareText(await copyAsText(rule, notify));
  return (
    <li class="rule" data-rule={rule.id}>
      <div class="words">
        <h3>
          {action} <span class="quiet">{scope}</span>
        </h3>
        <RuleConditions {...rule} />
        {activity !== undefined && <LastUse activity={activity} />}
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
      <div class="deeds">
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
        <DeleteButton label={t('options.rules.deleteLabel', [action, scope, name])} onDelete={onDelete} />
      </div>
      {shareText && <ShareText text={shareText} />}
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

function DeleteButton({ label, onDelete }: { label: string; onDelete(): void }) {
  return (
    <button
      type="button"
      class="small"
      aria-label={label}
      onClick={({ currentTarget }) => {
        moveFocusOnRemoval(currentTarget);
        onDelete();
      }}
    >
      {t('options.rules.delete')}
    </button>
  );
}

/** Copies a rule in text form. Returns the text if the browser does not let us copy it; otherwise ''. */
async function copyAsText(rule: UserRule, notify: Notify): Promise<string> {
  const text = formatShareCode(rule);
  try {
    await navigator.clipboard.writeText(text);
    notify(t('options.rules.shared'));
    return '';
  } catch {
    notify(t('options.rules.byHand'));
    return text;
  }
}

function LastUse({ activity }: { activity: RuleActivity | null }) {
  return (
    <p class="quiet" data-testid="worked">
      {activity
        ? t('options.rules.worked', [formatDay(activity.day), siteLabel(activity.site)])
        : t('options.rules.never')}
    </p>
  );
}

/** A rule in text form, selected so that it can be copied by keyboard. */
function ShareText({ text }: { text: string }) {
  return (
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
  );
}
