import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_REPORT_CHARS } from '../../../lib/reports/format.ts';
import { isSourceReport, parseAnyReport } from '../../../lib/reports/parse.ts';
import type { Report } from '../../../lib/reports/schema.ts';
import type { SourceReportFile } from './source-reports.ts';

/** A report with its file name. */
export interface ReportFile {
  name: string;
  report: Report;
}

/** A report that is not used for learning, and the reason. */
export interface RefusedReport {
  name: string;
  reason: string;
}

/**
 * Loads the reports of a folder, sorted by file name: those of blocks (`filed`) and those of wrong sources. Malformed and
 * oversized ones are refused.
 */
export function loadReports(folder: string): {
  filed: ReportFile[];
  wrongSources: SourceReportFile[];
  refused: RefusedReport[];
} {
  const filed: ReportFile[] = [];
  const wrongSources: SourceReportFile[] = [];
  const refused: RefusedReport[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    // Oversized files are not read. A character has at most three bytes in UTF-8 here.
    const { size } = statSync(path);
    const found =
      size > 3 * MAX_REPORT_CHARS
        ? { problem: 'oversized', detail: `${size} bytes` }
        : parseAnyReport(readFileSync(path, 'utf8'));
    if (!('report' in found)) refused.push({ name, reason: `${found.problem}: ${found.detail}` });
    else if (isSourceReport(found.report)) wrongSources.push({ name, report: found.report });
    else filed.push({ name, report: found.report });
  }
  return { filed, wrongSources, refused };
}
