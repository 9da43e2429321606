import { plural, t } from '../../../lib/extension/i18n';
import { endSubscriptionsTo } from '../../../lib/extension/subscriptions';
import type { RuleFile } from '../../../lib/rules/list/schema';
import { toLoadedRuleList, toUserRules } from '../../../lib/settings/rule-lists';
import { MAX_RULE_LISTS, MAX_USER_RULES } from '../../../lib/settings/schema';
import { withoutRuleList, withoutUserRules, withRuleList, withUserRules } from '../../../lib/settings/user-rules';
import type { SectionProps } from '../section-props';
import type { ImportFailure } from './import-error';

/** A rule file with a name, imported as a list. */
export type RuleListFile = RuleFile & { name: string };

export const isRuleList = (file: RuleFile): file is RuleListFile => file.name !== undefined;

/** Returns the limit that importing a file would exceed; null if none. */
export function findLimitExceeded(file: RuleFile, { rules, lists }: SectionProps['settings']): ImportFailure | null {
  if (isRuleList(file)) {
    const known = lists.some(({ name }) => name === file.name);
    return !known && lists.length >= MAX_RULE_LISTS ? { problem: 'many-lists' } : null;
  }
  const ids = new Set([...rules, ...file.rules].map(({ id }) => id));
  return ids.size > MAX_USER_RULES ? { problem: 'many-rules' } : null;
}

/** Adds the rules of a file to the reader's own, replacing those with the same ids, and shows a message with an undo. */
export async function addRules(file: RuleFile, { settings, change, notify }: SectionProps, message?: string) {
  const rules = toUserRules(file);
  const ids = new Set(rules.map(({ id }) => id));
  const replaced = settings.rules.filter(({ id }) => ids.has(id));
  if (!(await change((current) => withUserRules(current, rules), true))) return;
  const undo = () => change((current) => withUserRules(withoutUserRules(current, rules), replaced), true);
  const changes = [
    plural('options.hand.added', rules.length - replaced.length),
    ...(replaced.length ? [plural('options.hand.replaced', replaced.length)] : []),
  ];
  notify(message ?? changes.join(' '), undo, 'rules');
}

/** Adds a file as a rule list, replacing one of the same name, and shows a message with an undo. */
export async function addRuleList(file: RuleListFile, { settings, change, notify }: SectionProps) {
  const list = toLoadedRuleList(file, new Date());
  const before = settings.lists.find(({ name }) => name === file.name);
  if (!(await change((current) => withRuleList(current, list), true))) return;
  // From now on the file is the source of the list.
  await endSubscriptionsTo(file.name);
  const undo = () =>
    change((current) => (before ? withRuleList(current, before) : withoutRuleList(current, list)), true);
  notify(t('options.hand.kept', [file.name]), undo, 'rules');
}
