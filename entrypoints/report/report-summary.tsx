import { t } from '../../lib/extension/i18n';
import { hostNameIn } from '../../lib/reports/address';
import { type AnyReport, isSourceReport } from '../../lib/reports/parse';
import type { Report } from '../../lib/reports/schema';

/** Summarizes a report: what it asks for, and what of the page is in it. */
export function ReportSummary({ report }: { report: AnyReport }) {
  if (isSourceReport(report))
    return (
      <>
        <p class="request">{withSite(t('report.noSource', [report.name]), report.address)}</p>
        <p>{t(report.words === undefined ? 'report.nameOnly' : 'report.nameAndWords')}</p>
      </>
    );
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
  return t(decide === 'hide' ? 'report.hide' : 'report.keep', [withSite(withLabel, address)]);
}

function withSite(text: string, address: string): string {
  const site = hostNameIn(address);
  return site ? t('report.on', [text, site]) : t('report.inFile', [text]);
}
