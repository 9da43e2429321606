import { useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { deleteRuleActivity } from '../../../lib/extension/rule-activity';
import { type UserRule, withoutUserRules, withUserRules } from '../../../lib/settings/user-rules';
import type { SectionProps } from '../section-props';
import { RuleRow } from './rule-row';
import { actionText, scopeText } from './rule-text';
import { useRuleActivity } from './use-rule-activity';

/** Maximum number of rules for which there is no search field. */
const MAX_UNSEARCHED_RULES = 5;
/** Maximum number of rules that are shown at first. */
const MAX_INITIAL_RULES = 100;

/** Tells whether the description of a rule contains all words of a query. */
function matchesQuery(rule: UserRule, query: string): boolean {
  const { selector = '', says = '' } = rule;
  const text = [selector, says, actionText(rule), scopeText(rule)].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The reader's own rules, with search, editing and deletion. */
export function UserRules({ settings: { rules }, change, notify }: SectionProps) {
  const [query, setQuery] = useState('');
  const [showAll, setShowAll] = useState(false);
  const activity = useRuleActivity();
  const isSearchable = rules.length > MAX_UNSEARCHED_RULES;
  const activeQuery = isSearchable ? query.trim() : '';
  const found = rules.filter((rule) => matchesQuery(rule, activeQuery));
  const shown = showAll ? found : found.slice(0, MAX_INITIAL_RULES);

  const remove = async (rule: UserRule) => {
    if (!(await change((current) => withoutUserRules(current, [rule]), true))) return;
    const restoreActivity = deleteRuleActivity([rule.id]).catch(() => undefined);
    const restore = async () => {
      const saved = await change((current) => withUserRules(current, [rule]), true);
      await (await restoreActivity)?.();
      return saved;
    };
    notify(t('options.rules.deleted'), restore, 'rules');
  };
  const save = async (before: UserRule, rule: UserRule) => {
    if (!(await change((current) => withUserRules(current, [rule]), true))) return;
    notify(t('options.rules.changed'), () => change((current) => withUserRules(current, [before]), true), 'rules');
  };
  /** A disabled rule stays in the list. */
  const setEnabled = ({ off: _, ...bare }: UserRule, on: boolean) =>
    void change((current) => withUserRules(current, [on ? bare : { ...bare, off: true }]), true);

  if (rules.length === 0) return <p class="empty">{t('options.rules.none')}</p>;
  return (
    <>
      {isSearchable && (
        <div class="rule-search">
          <label for="rule-search">{t('options.rules.search')}</label>
          <div class="field">
            <input
              id="rule-search"
              type="search"
              autoComplete="off"
              spellcheck={false}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </div>
          <p class="quiet" role="status" data-testid="found">
            {found.length
              ? t('options.rules.found', [shown.length, rules.length])
              : t('options.rules.notFound', [activeQuery])}
          </p>
        </div>
      )}
      {shown.length > 0 && (
        <ul class="card rows">
          {shown.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              activity={activity && (activity[rule.id] ?? null)}
              notify={notify}
              onSetEnabled={(on) => setEnabled(rule, on)}
              onSave={(next) => void save(rule, next)}
              onDelete={() => void remove(rule)}
            />
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <button type="button" class="plain" onClick={() => setShowAll(true)}>
          {t('options.rules.all', [found.length])}
        </button>
      )}
    </>
  );
}
