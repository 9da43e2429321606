import { t } from '../../lib/extension/i18n';
import { PageHeader } from '../shared/components/page-header';
import { ReportView } from './report-view';
import { useReport } from './use-report';

/** Shows a report in full before any of it leaves the browser. */
export function App() {
  const report = useReport();
  if (report === undefined) return null;
  return (
    <>
      <PageHeader heading={t('report.heading')} />
      <main>{report ? <ReportView report={report} /> : <p class="empty">{t('report.gone')}</p>}</main>
    </>
  );
}
