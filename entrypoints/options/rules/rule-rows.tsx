import { useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import { forgetWorked } from '../../../lib/extension/worked';
import { type OwnRule, withoutRules, withRules } from '../../../lib/settings/own-rules';
import type { SectionProps } from '../shared';
import { RuleRow } from './rule-row';
import { actionText, placeText } from './rule-text';
import { useWorked } from './use-worked';

/** More rules than this can be searched. */
const FEW = 5;
/** So many are shown at first. */
const PAGE = 100;

/** @returns whether a rule has all these words in it */
function has(rule: OwnRule, query: string): boolean {
  const { selector = '', says = '' } = rule;
  const text = [selector, says, actionText(rule), placeText(rule)].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The reader's own rules, to be searched, changed and taken away. */
export function RuleRows({ settings: { rules }, change, tell }: SectionProps) {
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const worked = useWorked();
  const many = rules.length > FEW;
  const wanted = many ? query.trim() : '';
  const found = rules.filter((rule) => has(rule, wanted));
  const shown = all ? found : found.slice(0, PAGE);

  const remove = async (rule: OwnRule) => {
    if (!(await change((now) => withoutRules(now, [rule]), true))) return;
    const known = forgetWorked([rule.id]).catch(() => undefined);
    const back = async () => {
      const kept = await change((now) => withRules(now, [rule]), true);
      await (await known)?.();
      return kept;
    };
    tell(t('options.rules.deleted'), back, 'rules');
  };
  const save = async (before: OwnRule, rule: OwnRule) => {
    if (!(await change((now) => withRules(now, [rule]), true))) return;
    tell(t('options.rules.changed'), () => change((now) => withRules(now, [before]), true), 'rules');
  };
  /** A rule that is switched off stays in the list. */
  const turn = ({ off: _, ...bare }: OwnRule, on: boolean) =>
    void change((now) => withRules(now, [on ? bare : { ...bare, off: true }]), true);

  if (rules.length === 0) return <p class="empty">{t('options.rules.none')}</p>;
  return (
    <>
      {many && (
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
              : t('options.rules.notFound', [wanted])}
          </p>
        </div>
      )}
      {shown.length > 0 && (
        <ul class="card rows">
          {shown.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              worked={worked && (worked[rule.id] ?? null)}
              tell={tell}
              onTurn={(on) => turn(rule, on)}
              onSave={(next) => void save(rule, next)}
              onDelete={() => void remove(rule)}
            />
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t('options.rules.all', [found.length])}
        </button>
      )}
    </>
  );
}
