import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import { siteIn } from '../../lib/reports/address';
import { issueAddress } from '../../lib/reports/issue';
import type { Report } from '../../lib/reports/schema';
import { download } from '../shared/download';

interface Props {
  /** What is told. */
  report: Report;
  /** The same as a text. */
  text: string;
  /** The reader is to copy the text by hand. */
  onByHand(): void;
}

/** The ways by which a report can go; none is taken before a press. */
export function Ways({ report, text, onByHand }: Props) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const say = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  const { url, whole } = issueAddress(report);

  const save = () => {
    const site = siteIn(report.address).replace(/[^a-z0-9.-]/g, '-') || 'file';
    say(t('report.saved', [download(text, `clean-copy-report-${site}`)]));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(t('report.copied'));
    } catch {
      onByHand();
      say(t('report.byHand'));
    }
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button strong" onClick={save}>
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
        {t(whole ? 'report.issueAbout' : 'report.issueLong')}
      </p>
      {/* Told anew, so that the same words are said again. */}
      <p class="said" role="status" data-testid="said">
        <span key={said.turn}>{said.text}</span>
      </p>
    </>
  );
}
