import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { hostNameIn } from '../../lib/reports/address';
import { buildIssueUrl } from '../../lib/reports/issue-url';
import type { AnyReport } from '../../lib/reports/parse';
import { downloadFile } from '../shared/download-file';

interface Props {
  /** The report after redaction. */
  report: AnyReport;
  /** The report as JSON text. */
  text: string;
  /** Called if copying failed, so that the reader can copy by hand. */
  onCopyByHand(): void;
}

/** Buttons for sending a report. Nothing is sent until one is pressed. */
export function SendOptions({ report, text, onCopyByHand }: Props) {
  const [announcement, setAnnouncement] = useState({ text: '', id: 0 });
  const announce = (text: string) => setAnnouncement(({ id }) => ({ text, id: id + 1 }));
  const { url, isComplete } = buildIssueUrl(report);
  const saveButton = useRef<HTMLButtonElement>(null);
  // The reader has come here to send the report: one more press is enough.
  useEffect(() => saveButton.current?.focus({ preventScroll: true }), []);

  const save = () => {
    const site = hostNameIn(report.address).replace(/[^a-z0-9.-]/g, '-') || 'file';
    announce(t('report.saved', [downloadFile(text, `clean-copy-report-${site}`)]));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce(t('report.copied'));
    } catch {
      onCopyByHand();
      announce(t('report.byHand'));
    }
  };
  return (
    <>
      <div class="buttons">
        <button ref={saveButton} type="button" class="button strong" onClick={save}>
          {t('report.save')}
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          {t('report.copy')}
        </button>
        <a class="button" href={url} target="_blank" rel="noopener noreferrer" aria-describedby="issue-about">
          {t('report.issue')}
        </a>
      </div>
      <p id="issue-about" class="quiet">
        {t(isComplete ? 'report.issueAbout' : 'report.issueLong')}
      </p>
      {/* A new element each time, so that screen readers announce the same text again. */}
      <p class="said" role="status" data-testid="said">
        <span key={announcement.id}>{announcement.text}</span>
      </p>
    </>
  );
}
