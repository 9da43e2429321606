import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_REPORT_CHARS } from '../../../lib/reports/format.ts';
import { parseReport } from '../../../lib/reports/parse.ts';
import type { Report } from '../../../lib/reports/schema.ts';

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

/** Loads the reports of a folder, sorted by file name. Malformed and oversized ones are refused. */
export function loadReports(folder: string): { filed: ReportFile[]; refused: RefusedReport[] } {
  const filed: ReportFile[] = [];
  const refused: RefusedReport[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    // Oversized files are not read. A character has at most three bytes in UTF-8 here.
    const { size } = statSync(path);
    const found =
      size > 3 * MAX_REPORT_CHARS
        ? { problem: 'oversized', detail: `${size} bytes` }
        : parseReport(readFileSync(path, 'utf8'));
    if ('report' in found) filed.push({ name, report: found.report });
    else refused.push({ name, reason: `${found.problem}: ${found.detail}` });
  }
  return { filed, refused };
}
