import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { type Choices, chosenOf } from '../../lib/reports/choose';
import type { Report } from '../../lib/reports/schema';
import { writeReport } from '../../lib/reports/write';
import { Section } from '../shared/section';
import { HowMuch } from './how-much';
import { InWords } from './in-words';
import { Ways } from './ways';

/** What is told, how much of it, all of it as a text, and the ways by which it can go. */
export function ShownReport({ report }: { report: Report }) {
  const [choices, setChoices] = useState<Choices>({ precision: 'site', label: true, rule: true });
  const field = useRef<HTMLTextAreaElement>(null);
  const told = chosenOf(report, choices);
  const text = writeReport(told);
  return (
    <>
      <p class="promise">{t('report.promise')}</p>
      <Section id="words" title={t('report.words')}>
        <InWords report={told} />
      </Section>
      <Section id="choices" title={t('report.choices')}>
        <HowMuch
          report={report}
          choices={choices}
          onChange={(change) => setChoices((before) => ({ ...before, ...change }))}
        />
      </Section>
      <Section id="whole" title={t('report.whole')} about={t('report.wholeAbout')}>
        <textarea
          ref={field}
          class="json"
          dir="ltr"
          rows={20}
          wrap="off"
          readOnly
          spellcheck={false}
          value={text}
          aria-labelledby="whole-title"
        />
      </Section>
      <Section id="ways" title={t('report.ways')}>
        <Ways report={told} text={text} onByHand={() => selectAll(field.current)} />
      </Section>
    </>
  );
}

/** Makes a text ready to be copied by keys. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
