import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { applyDisclosure, applySourceDisclosure, type DisclosureChoices } from '../../lib/reports/disclosure';
import { type AnyReport, isSourceReport } from '../../lib/reports/parse';
import { serializeReport } from '../../lib/reports/serialize';
import { Section } from '../shared/components/section';
import { RedactionControls } from './redaction-controls';
import { ReportSummary } from './report-summary';
import { SendOptions } from './send-options';

const ALL_BUT_ADDRESS: DisclosureChoices = { precision: 'site', label: true, rule: true, words: true };

/** Shows a report: what leaves in words, controls for what it includes, buttons for sending it, and its data, folded. */
export function ReportView({ report }: { report: AnyReport }) {
  const [choices, setChoices] = useState<DisclosureChoices>(ALL_BUT_ADDRESS);
  const field = useRef<HTMLTextAreaElement>(null);
  const redacted = isSourceReport(report) ? applySourceDisclosure(report, choices) : applyDisclosure(report, choices);
  const text = serializeReport(redacted);
  return (
    <>
      <p class="promise">{t('report.promise')}</p>
      <Section id="words" title={t('report.words')}>
        <ReportSummary report={redacted} />
      </Section>
      <Section id="choices" title={t('report.choices')}>
        <RedactionControls
          report={report}
          choices={choices}
          onChange={(change) => setChoices((before) => ({ ...before, ...change }))}
        />
      </Section>
      <Section id="ways" title={t('report.ways')}>
        <SendOptions report={redacted} text={text} onCopyByHand={() => selectAll(field.current)} />
      </Section>
      <details class="whole">
        <summary>{t('report.whole')}</summary>
        <p class="about">{t('report.wholeAbout')}</p>
        <textarea
          ref={field}
          class="json"
          dir="ltr"
          rows={20}
          wrap="off"
          readOnly
          spellcheck={false}
          value={text}
          aria-label={t('report.whole')}
        />
      </details>
    </>
  );
}

/** Unfolds and selects the text, so that it can be copied with the keyboard. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
  field?.select();
}
