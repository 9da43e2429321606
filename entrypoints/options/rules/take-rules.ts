import { t } from '../../../lib/extension/i18n';
import type { RuleFile } from '../../../lib/rules/list/schema';
import { listOf, ownRulesOf } from '../../../lib/settings/lists';
import { withList, withoutList, withoutRules, withRules } from '../../../lib/settings/own-rules';
import { MOST_LISTS, MOST_OWN } from '../../../lib/settings/schema';
import type { SectionProps } from '../shared';
import type { RefusedRules } from './refused-rules';

/** A file that is a list. */
export type ListFile = RuleFile & { name: string };

export const isList = (file: RuleFile): file is ListFile => file.name !== undefined;

/** @returns why a file's rules, or its list, find no room; null: there is room */
export function noRoomFor(file: RuleFile, { rules, lists }: SectionProps['settings']): RefusedRules | null {
  if (isList(file)) {
    const known = lists.some(({ name }) => name === file.name);
    return !known && lists.length >= MOST_LISTS ? { problem: 'many-lists' } : null;
  }
  const ids = new Set([...rules, ...file.rules].map(({ id }) => id));
  return ids.size > MOST_OWN ? { problem: 'many-rules' } : null;
}

/** Makes a file's rules the reader's own; those with the same ids are replaced. It is told, with the way back. */
export async function takeRules(file: RuleFile, { settings, change, tell }: SectionProps, said?: string) {
  const rules = ownRulesOf(file);
  const ids = new Set(rules.map(({ id }) => id));
  const replaced = settings.rules.filter(({ id }) => ids.has(id));
  if (!(await change((now) => withRules(now, rules), true))) return;
  const back = () => change((now) => withRules(withoutRules(now, rules), replaced), true);
  const added = t('options.hand.added', rules.length - replaced.length);
  const also = replaced.length ? `, ${t('options.hand.replaced', replaced.length)}` : '';
  tell(said ?? `${added}${also}.`, back, 'rules');
}

/** Keeps a file as a list; one of the same name is replaced. It is told, with the way back. */
export async function takeList(file: ListFile, { settings, change, tell }: SectionProps) {
  const list = listOf(file, new Date());
  const before = settings.lists.find(({ name }) => name === file.name);
  if (!(await change((now) => withList(now, list), true))) return;
  const back = () => change((now) => (before ? withList(now, before) : withoutList(now, list)), true);
  tell(t('options.hand.kept', [file.name]), back, 'rules');
}
