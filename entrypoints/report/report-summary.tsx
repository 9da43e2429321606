import { t } from '../../lib/extension/i18n';
import { hostNameIn } from '../../lib/reports/address';
import type { Report } from '../../lib/reports/schema';

/** Summarizes a report: what it asks for, and the number of lines in it. */
export function ReportSummary({ report }: { report: Report }) {
  return (
    <>
      <p class="request">{requestText(report)}</p>
      <p>{t('report.lines', report.lines.length)}</p>
    </>
  );
}

/** Describes the request: "Hide: a box of 3 lines under “More from the region” on courier.test". */
function requestText({ decide, address, label, under, signals }: Report): string {
  const lines = t('report.marked', signals.length);
  const withLabel = label === undefined ? lines : t(under ? 'report.under' : 'report.says', [lines, label]);
  const site = hostNameIn(address);
  const withSite = site ? t('report.on', [withLabel, site]) : t('report.inFile', [withLabel]);
  return t(decide === 'hide' ? 'report.hide' : 'report.keep', [withSite]);
}
