import { t } from '../../../lib/extension/i18n';
import type { Rule } from '../../../lib/rules/rule';
import { conditionText } from './rule-text';

type Props = Pick<Rule, 'selector' | 'says' | 'under' | 'when' | 'about'>;

/** Describes which blocks a rule matches. */
export function RuleConditions({ selector, says, under, when, about }: Props) {
  return (
    <>
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
    </>
  );
}
