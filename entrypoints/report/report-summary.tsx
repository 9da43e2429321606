import { plural, t } from '../../lib/extension/i18n';
import { hostNameIn } from '../../lib/reports/address';
import { type AnyReport, isSourceReport } from '../../lib/reports/parse';
import type { Report } from '../../lib/reports/schema';

/** Says in words what a report asks for, and what leaves the browser with it. */
export function ReportSummary({ report }: { report: AnyReport }) {
  if (isSourceReport(report))
    return (
      <>
        <p class="request">{withSite(t('report.noSource', [report.name]), report.address)}</p>
        <p>{t(report.words === undefined ? 'report.nameOnly' : 'report.nameAndWords')}</p>
      </>
    );
  const { address, label, rule, lang, lines, tool } = report;
  return (
    <>
      <p class="request">{requestText(report)}</p>
      <ul class="leaves">
        {hostNameIn(address) && <li>{t('report.leaves.address', [address])}</li>}
        {label !== undefined && <li>{t('report.leaves.label', [label])}</li>}
        {rule && <li>{t('report.leaves.rule')}</li>}
        <li>{plural('report.leaves.lines', lines.length)}</li>
        <li>{lang ? t('report.leaves.lang', [tool, lang]) : t('report.leaves.tool', [tool])}</li>
      </ul>
      <p class="quiet">{t('report.leaves.nothingElse')}</p>
    </>
  );
}

/** Describes the request: "Hide: a box of 3 lines under “More from the region” on courier.test". */
function requestText({ decide, address, label, under, signals }: Report): string {
  const lines = plural('report.marked', signals.length);
  const withLabel = label === undefined ? lines : t(under ? 'report.under' : 'report.says', [lines, label]);
  return t(decide === 'hide' ? 'report.hide' : 'report.keep', [withSite(withLabel, address)]);
}

function withSite(text: string, address: string): string {
  const site = hostNameIn(address);
  return site ? t('report.on', [text, site]) : t('report.inFile', [text]);
}
