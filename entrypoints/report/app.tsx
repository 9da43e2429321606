import { t } from '../../lib/extension/i18n';
import { PageHead } from '../shared/page-head';
import { ShownReport } from './shown-report';
import { useReport } from './use-report';

/** A report, in full, before any of it leaves the browser. */
export function App() {
  const report = useReport();
  if (report === undefined) return null;
  return (
    <>
      <PageHead heading={t('report.heading')} />
      <main>{report ? <ShownReport report={report} /> : <p class="empty">{t('report.gone')}</p>}</main>
    </>
  );
}
