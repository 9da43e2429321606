import { t } from '../../lib/extension/i18n';
import { siteIn } from '../../lib/reports/address';
import type { Report } from '../../lib/reports/schema';

/** What a report asks for, and what is in it. */
export function InWords({ report }: { report: Report }) {
  return (
    <>
      <p class="wish">{wishText(report)}</p>
      <p>{t('report.lines', report.lines.length)}</p>
    </>
  );
}

/** @returns "Hide: a box of 3 lines under “More from the region” on courier.test", and the like */
function wishText({ wish, address, label, under, signals }: Report): string {
  const lines = t('report.marked', signals.length);
  const named = label === undefined ? lines : t(under ? 'report.under' : 'report.says', [lines, label]);
  const site = siteIn(address);
  const placed = site ? t('report.on', [named, site]) : t('report.inFile', [named]);
  return t(wish === 'hide' ? 'report.hide' : 'report.keep', [placed]);
}
