import { t } from '../../lib/browser/i18n';
import type { Settings } from '../../lib/settings/schema';
import { keepFocus } from './keep-focus';
import { actionText, conditionText, placeText } from './rule-text';
import { Section } from './section';
import type { SectionProps } from './shared';

type Rule = Settings['rules'][number];

/** The reader's own rules, in words. */
export function RulesSection({ settings: { rules }, change, tell }: SectionProps) {
  const remove = async (rule: Rule) => {
    const without = (now: Settings) => ({ ...now, rules: now.rules.filter(({ id }) => id !== rule.id) });
    if (!(await change(without, true))) return;
    // Where it stood among the others it stands again: storage keeps them by their ids.
    const back = (now: Settings) => ({ ...now, rules: [...without(now).rules, rule].sort(byId) });
    tell(t('options.rules.deleted'), () => change(back, true), 'rules');
  };
  /** A rule that is switched off stays in the list. */
  const turn = (rule: Rule, on: boolean) =>
    void change(
      (now) => ({
        ...now,
        rules: now.rules.map((one) => {
          if (one.id !== rule.id) return one;
          const { off: _, ...bare } = one;
          return on ? bare : { ...bare, off: true };
        }),
      }),
      true,
    );
  return (
    <Section id="rules" title={t('options.rules.title')} about={t('options.rules.about')}>
      {rules.length === 0 ? (
        <p class="empty">{t('options.rules.none')}</p>
      ) : (
        <ul class="card rows">
          {rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} onTurn={(on) => turn(rule, on)} onDelete={() => void remove(rule)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const byId = (a: Rule, b: Rule) => (a.id < b.id ? -1 : 1);

function RuleRow({ rule, onTurn, onDelete }: { rule: Rule; onTurn(on: boolean): void; onDelete(): void }) {
  const { selector, says, under, when, about, off } = rule;
  const name = selector ?? says ?? rule.id;
  const place = placeText(rule);
  const action = actionText(rule);
  return (
    <li class="rule" data-rule={rule.id}>
      <div class="words">
        <h3>
          {action} <span class="quiet">{place}</span>
        </h3>
        {selector && (
          <p>
            <span class="quiet">{t('options.rules.selector')}</span>{' '}
            <code dir="ltr" title={selector}>
              {selector}
            </code>
          </p>
        )}
        {says && (
          <p>
            <span class="quiet">{t('options.rules.says')}</span> <q dir="auto">{says}</q>
            {under && <span class="quiet"> {t('options.rules.under')}</span>}
          </p>
        )}
        {when.length > 0 && (
          <>
            <p class="quiet">{t('options.rules.when')}</p>
            <ul class="conditions">
              {when.map((condition) => (
                <li key={JSON.stringify(condition)}>{conditionText(condition)}</li>
              ))}
            </ul>
          </>
        )}
        {about && (
          <p class="quiet">
            <bdi>{about}</bdi>
          </p>
        )}
      </div>
      <label class="turn">
        <input
          type="checkbox"
          checked={!off}
          aria-label={t('options.rules.onLabel', [action, place, name])}
          onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
        />
        {t('options.rules.on')}
      </label>
      <button
        type="button"
        class="small"
        aria-label={t('options.rules.deleteLabel', [action, place, name])}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          onDelete();
        }}
      >
        {t('options.rules.delete')}
      </button>
    </li>
  );
}
