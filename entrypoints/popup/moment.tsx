import { t } from '../../lib/extension/i18n';
import { formatDate, formatInOwnZone } from './format';

interface Props {
  /** A date, or a date with time, in ISO 8601. */
  iso: string;
  language: string;
}

/** A date in the reader's time zone. Where the page states another zone, its own time is shown on demand. */
export function Moment({ iso, language }: Props) {
  const time = <time dateTime={iso}>{formatDate(iso, language)}</time>;
  const original = formatInOwnZone(iso, language);
  if (!iso.includes('T') || original.startsWith(formatDate(iso, language))) return time;
  return (
    <details class="moment">
      <summary>{time}</summary>
      <bdi class="quiet">{t('sources.asWritten', [original])}</bdi>
    </details>
  );
}

/** Marks a date that the page contradicts elsewhere; the dateline card says how. */
export function DoubtSign() {
  return (
    <span
      class="doubt-sign"
      role="img"
      aria-label={t('sources.doubtSign')}
      title={t('sources.doubtSign')}
      data-testid="doubt-sign"
    >
      ⚠
    </span>
  );
}
