import { useState } from 'preact/hooks';
import { plural, t } from '../../../lib/extension/i18n';
import type { LoadedRuleList } from '../../../lib/settings/rule-lists';
import type { Subscription } from '../../../lib/settings/subscriptions';
import { formatDay } from '../format-day';
import { moveFocusOnRemoval } from '../move-focus-on-removal';
import { RuleConditions } from './rule-conditions';
import { actionText, scopeText } from './rule-text';
import { SubscriptionLine } from './subscription-line';

/** Maximum number of rules of a list that are shown. */
const MAX_SHOWN_RULES = 100;

interface Props {
  list: LoadedRuleList;
  /** Undefined if the list was loaded from a file. */
  subscription: Subscription | undefined;
  onSetEnabled(on: boolean): void;
  onRemove(): void;
  /** Downloads the list now. */
  onUpdate(subscription: Subscription): void;
  /** Asks for the permission of the list again. */
  onAllow(subscription: Subscription): void;
}

/** An imported rule list, with a description of its rules. */
export function RuleListRow({ list, subscription, onSetEnabled, onRemove, onUpdate, onAllow }: Props) {
  const { name, release, about, loaded, off, rules } = list;
  const facts = [
    ...(release ? [t('options.lists.release', [release])] : []),
    t('options.lists.loaded', [formatDay(loaded)]),
    plural('options.hand.count', rules.length),
  ];
  return (
    <li class="rule" data-list={name}>
      <div class="words">
        <h4>
          <bdi>{name}</bdi>
        </h4>
        <p class="quiet">{facts.join(' · ')}</p>
        {about && (
          <p class="quiet">
            <bdi>{about}</bdi>
          </p>
        )}
        {subscription && (
          <SubscriptionLine
            subscription={subscription}
            name={name}
            onUpdate={() => onUpdate(subscription)}
            onAllow={() => onAllow(subscription)}
          />
        )}
      </div>
      <label class="rule-switch">
        <input
          type="checkbox"
          checked={!off}
          aria-label={t('options.lists.onLabel', [name])}
          onChange={({ currentTarget }) => onSetEnabled(currentTarget.checked)}
        />
        {t('options.lists.on')}
      </label>
      <button
        type="button"
        class="small"
        aria-label={t('options.lists.removeLabel', [name])}
        onClick={({ currentTarget }) => {
          moveFocusOnRemoval(currentTarget);
          onRemove();
        }}
      >
        {t('options.lists.remove')}
      </button>
      {rules.length > 0 && <RulesOfList rules={rules} />}
    </li>
  );
}

/** The rules of a list in words. They are drawn when the reader opens them, because a list may have thousands. */
function RulesOfList({ rules }: Pick<LoadedRuleList, 'rules'>) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('options.lists.what')}</summary>
      {open && (
        <ul>
          {rules.slice(0, MAX_SHOWN_RULES).map((rule) => (
            <li key={rule.id}>
              <p>
                {actionText(rule)} <span class="quiet">{scopeText(rule)}</span>
              </p>
              <RuleConditions {...rule} />
            </li>
          ))}
        </ul>
      )}
      {open && rules.length > MAX_SHOWN_RULES && (
        <p class="quiet">{plural('options.lists.more', rules.length - MAX_SHOWN_RULES)}</p>
      )}
    </details>
  );
}
