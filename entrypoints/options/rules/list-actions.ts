import { t } from '../../../lib/extension/i18n';
import { sendMessage } from '../../../lib/extension/messages';
import { deleteRuleActivity } from '../../../lib/extension/rule-activity';
import { requestSite } from '../../../lib/extension/sites';
import { changeSubscriptions, endSubscription } from '../../../lib/extension/subscriptions';
import { listPattern } from '../../../lib/settings/list-address';
import type { LoadedRuleList } from '../../../lib/settings/rule-lists';
import type { Subscription } from '../../../lib/settings/subscriptions';
import { withoutRuleList, withRuleList } from '../../../lib/settings/user-rules';
import type { SectionProps } from '../section-props';

/** Creates the actions on rule lists. */
export function createListActions({ settings: { rules, lists }, change, notify }: SectionProps) {
  const setEnabled = ({ off: _, ...bare }: LoadedRuleList, on: boolean) =>
    void change((current) => withRuleList(current, on ? bare : { ...bare, off: true }), true);

  /** Removes a list with its subscription and permission, and what is known about its rules; the status offers to undo it. */
  const remove = async (list: LoadedRuleList, subscription?: Subscription) => {
    if (!(await change((current) => withoutRuleList(current, list), true))) return;
    const otherIds = new Set(
      [...rules, ...lists.flatMap((one) => (one === list ? [] : one.rules))].map(({ id }) => id),
    );
    const removedIds = list.rules.map(({ id }) => id).filter((id) => !otherIds.has(id));
    const restoreActivity = deleteRuleActivity(removedIds).catch(() => undefined);
    if (subscription) await endSubscription(subscription.address).catch(() => {});
    const restore = async () => {
      // Must be before any await: browsers accept a permission request only during a user gesture.
      const granted = subscription ? requestSite(listPattern(subscription.address)) : undefined;
      if (subscription) await changeSubscriptions((all) => [...all, subscription]);
      const saved = await change((current) => withRuleList(current, list), true);
      await (await restoreActivity)?.();
      await granted;
      return saved;
    };
    notify(t('options.lists.removed', [list.name]), restore, 'rules');
  };

  /** Downloads a list now. */
  const update = async ({ name }: LoadedRuleList, { address }: Subscription) => {
    const result = await sendMessage('updateRuleList', { address }).catch(() => 'failed' as const);
    if (result !== 'failed') notify(t(result === 'updated' ? 'subscribe.updated' : 'subscribe.current', [name]));
    else notify(t('subscribe.failed', [name]));
  };

  /** Asks for the permission of a list again, and downloads the list. */
  const allow = async (list: LoadedRuleList, subscription: Subscription) => {
    // Must be before any await: browsers accept a permission request only during a user gesture.
    const granted = await requestSite(listPattern(subscription.address)).catch(() => false);
    if (granted) await update(list, subscription);
    else notify(t('always.denied'));
  };
  return { setEnabled, remove, update, allow };
}
