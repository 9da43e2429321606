import { t } from '../../../lib/extension/i18n';
import { Section } from '../../shared/components/section';
import type { SectionProps } from '../section-props';
import { RuleLists } from './rule-lists';
import { RuleTransfer } from './rule-transfer';
import { UserRules } from './user-rules';

/** The reader's own rules and the rule lists of others. */
export function RulesSection(props: SectionProps) {
  return (
    <Section id="rules" title={t('options.rules.title')} about={t('options.rules.about')}>
      <UserRules {...props} />
      <RuleTransfer {...props} />
      <RuleLists {...props} />
    </Section>
  );
}
