import { useEffect } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { sendMessage } from '../../../lib/extension/messages';
import type { SectionProps } from '../section-props';
import { createListActions } from './list-actions';
import { RuleListRow } from './rule-list-row';
import { useSubscriptions } from './use-subscriptions';

/** The rule lists that the reader has loaded or subscribed to. */
export function RuleLists(props: SectionProps) {
  const { lists } = props.settings;
  const subscriptions = useSubscriptions();
  const { setEnabled, remove, update, allow } = createListActions(props);
  useEffect(() => {
    sendMessage('updateDueRuleLists').catch(() => {
      // The next start of the browser tries again.
    });
  }, []);
  if (lists.length === 0) return null;
  return (
    <div class="lists">
      <h3>{t('options.lists.title')}</h3>
      <p class="quiet">{t('options.lists.about')}</p>
      <ul class="card rows">
        {lists.map((list) => {
          const subscription = subscriptions.find(({ name }) => name === list.name);
          return (
            <RuleListRow
              key={list.name}
              list={list}
              subscription={subscription}
              onSetEnabled={(on) => setEnabled(list, on)}
              onRemove={() => void remove(list, subscription)}
              onUpdate={(one) => void update(list, one)}
              onAllow={(one) => void allow(list, one)}
            />
          );
        })}
      </ul>
    </div>
  );
}
