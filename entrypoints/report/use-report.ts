import { useEffect, useState } from 'preact/hooks';
import { loadReport } from '../../lib/extension/reports';
import type { AnyReport } from '../../lib/reports/parse';

/** Provides the report whose id is in the page's URL; null if it no longer exists, undefined until loaded. */
export function useReport(): AnyReport | null | undefined {
  const [report, setReport] = useState<AnyReport | null>();
  useEffect(() => {
    const load = () => {
      const { hash } = location;
      const show = (found: AnyReport | null) => {
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
