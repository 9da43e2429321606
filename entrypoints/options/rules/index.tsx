import { t } from '../../../lib/extension/i18n';
import { Section } from '../../shared/section';
import type { SectionProps } from '../shared';
import { LoadedLists } from './loaded-lists';
import { RuleRows } from './rule-rows';
import { RulesByHand } from './rules-by-hand';

/** The reader's own rules, in words, and the lists of others. */
export function RulesSection(props: SectionProps) {
  return (
    <Section id="rules" title={t('options.rules.title')} about={t('options.rules.about')}>
      <RuleRows {...props} />
      <RulesByHand {...props} />
      <LoadedLists {...props} />
    </Section>
  );
}
