import { t } from '../../../lib/extension/i18n';
import { deleteRuleActivity } from '../../../lib/extension/rule-activity';
import type { LoadedRuleList } from '../../../lib/settings/rule-lists';
import { withoutRuleList, withRuleList } from '../../../lib/settings/user-rules';
import type { SectionProps } from '../section-props';
import { RuleListRow } from './rule-list-row';

/** The rule lists that the reader has imported. */
export function RuleLists({ settings: { rules, lists }, change, notify }: SectionProps) {
  const setEnabled = ({ off: _, ...bare }: LoadedRuleList, on: boolean) =>
    void change((current) => withRuleList(current, on ? bare : { ...bare, off: true }), true);
  const remove = async (list: LoadedRuleList) => {
    if (!(await change((current) => withoutRuleList(current, list), true))) return;
    const otherIds = new Set(
      [...rules, ...lists.flatMap((one) => (one === list ? [] : one.rules))].map(({ id }) => id),
    );
    const removedIds = list.rules.map(({ id }) => id).filter((id) => !otherIds.has(id));
    const restoreActivity = deleteRuleActivity(removedIds).catch(() => undefined);
    const restore = async () => {
      const saved = await change((current) => withRuleList(current, list), true);
      await (await restoreActivity)?.();
      return saved;
    };
    notify(t('options.lists.removed', [list.name]), restore, 'rules');
  };
  if (lists.length === 0) return null;
  return (
    <div class="lists">
      <h3>{t('options.lists.title')}</h3>
      <p class="quiet">{t('options.lists.about')}</p>
      <ul class="card rows">
        {lists.map((list) => (
          <RuleListRow
            key={list.name}
            list={list}
            onSetEnabled={(on) => setEnabled(list, on)}
            onRemove={() => void remove(list)}
          />
        ))}
      </ul>
    </div>
  );
}
