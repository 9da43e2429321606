import { t } from '../../lib/extension/i18n';
import { formatDate, formatInOwnZone } from './format';

interface Props {
  /** A date, or a date with time, in ISO 8601. */
  iso: string;
  language: string;
  testId?: string;
}

/** A date in the reader's time zone. Where the page states another zone, its own time is shown on demand. */
export function Moment({ iso, language, testId }: Props) {
  const time = (
    <time dateTime={iso} data-testid={testId}>
      {formatDate(iso, language)}
    </time>
  );
  const original = formatInOwnZone(iso, language);
  if (!iso.includes('T') || original.startsWith(formatDate(iso, language))) return time;
  return (
    <details class="moment">
      <summary>{time}</summary>
      <bdi>{t('sources.asWritten', [original])}</bdi>
    </details>
  );
}

/** Marks a date that the page contradicts elsewhere; the text of the contradiction is read out and shown as a tooltip. */
export function DoubtSign({ text }: { text: string }) {
  return (
    <span class="doubt-sign" role="img" aria-label={text} title={text} data-testid="doubt-sign">
      ⚠
    </span>
  );
}
