import { t } from '../../../lib/extension/i18n';
import { forgetWorked } from '../../../lib/extension/worked';
import type { LoadedList } from '../../../lib/settings/lists';
import { withList, withoutList } from '../../../lib/settings/own-rules';
import type { SectionProps } from '../shared';
import { ListRow } from './loaded-list';

/** The lists of rules that the reader has loaded. */
export function LoadedLists({ settings: { rules, lists }, change, tell }: SectionProps) {
  const turn = ({ off: _, ...bare }: LoadedList, on: boolean) =>
    void change((now) => withList(now, on ? bare : { ...bare, off: true }), true);
  const remove = async (list: LoadedList) => {
    if (!(await change((now) => withoutList(now, list), true))) return;
    const others = new Set([...rules, ...lists.flatMap((one) => (one === list ? [] : one.rules))].map(({ id }) => id));
    const gone = list.rules.map(({ id }) => id).filter((id) => !others.has(id));
    const known = forgetWorked(gone).catch(() => undefined);
    const back = async () => {
      const kept = await change((now) => withList(now, list), true);
      await (await known)?.();
      return kept;
    };
    tell(t('options.lists.removed', [list.name]), back, 'rules');
  };
  if (lists.length === 0) return null;
  return (
    <div class="lists">
      <h3>{t('options.lists.title')}</h3>
      <p class="quiet">{t('options.lists.about')}</p>
      <ul class="card rows">
        {lists.map((list) => (
          <ListRow key={list.name} list={list} onTurn={(on) => turn(list, on)} onRemove={() => void remove(list)} />
        ))}
      </ul>
    </div>
  );
}
