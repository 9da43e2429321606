import { useEffect, useState } from 'preact/hooks';
import { loadReport } from '../../lib/extension/reports';
import type { Report } from '../../lib/reports/schema';

/** Provides the report whose id is in the page's URL; null if it no longer exists, undefined until loaded. */
export function useReport(): Report | null | undefined {
  const [report, setReport] = useState<Report | null>();
  useEffect(() => {
    const load = () => {
      const { hash } = location;
      const show = (found: Report | null) => {
        if (location.hash === hash) setReport(found);
      };
      loadReport(hash.slice(1)).then(show, () => show(null));
    };
    load();
    window.addEventListener('hashchange', load);
    return () => window.removeEventListener('hashchange', load);
  }, []);
  return report;
}
