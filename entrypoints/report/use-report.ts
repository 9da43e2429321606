import { useEffect, useState } from 'preact/hooks';
import { reportOf } from '../../lib/extension/reports';
import type { Report } from '../../lib/reports/schema';

/** @returns the report that the address names; null where it is gone, undefined until that is known */
export function useReport(): Report | null | undefined {
  const [report, setReport] = useState<Report | null>();
  useEffect(() => {
    const load = () => {
      const { hash } = location;
      const show = (found: Report | null) => {
        if (location.hash === hash) setReport(found);
      };
      reportOf(hash.slice(1)).then(show, () => show(null));
    };
    load();
    window.addEventListener('hashchange', load);
    return () => window.removeEventListener('hashchange', load);
  }, []);
  return report;
}
