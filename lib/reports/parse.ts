import * as v from 'valibot';
import { findForbiddenText } from '../rules/list/forbidden-text.ts';
import { MAX_REPORT_CHARS, REPORT_FORMAT, REPORT_VERSION, SOURCE_REPORT_FORMAT } from './format.ts';
import { type Report, ReportSchema } from './schema.ts';
import { type SourceReport, SourceReportSchema } from './source-report-schema.ts';

/** Why a report is refused; `detail` says which part is invalid. */
export interface ReportProblem {
  problem: 'oversized' | 'malformed' | 'no-report' | 'newer';
  detail: string;
}

/** A report of either format. */
export type AnyReport = Report | SourceReport;

const SCHEMAS = { [REPORT_FORMAT]: ReportSchema, [SOURCE_REPORT_FORMAT]: SourceReportSchema };

export const isSourceReport = (report: AnyReport): report is SourceReport => report.format === SOURCE_REPORT_FORMAT;

/** Parses and validates a report file of either format; never throws. */
export function parseAnyReport(text: string): { report: AnyReport } | ReportProblem {
  if (text.length > MAX_REPORT_CHARS)
    return { problem: 'oversized', detail: `more than ${MAX_REPORT_CHARS} characters` };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problem: 'malformed', detail: error instanceof Error ? error.message.slice(0, 200) : 'no JSON' };
  }
  const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
  if (format !== REPORT_FORMAT && format !== SOURCE_REPORT_FORMAT)
    return { problem: 'no-report', detail: `format is not ${REPORT_FORMAT} or ${SOURCE_REPORT_FORMAT}` };
  if (typeof version === 'number' && version > REPORT_VERSION)
    return { problem: 'newer', detail: `version is not ${REPORT_VERSION}` };
  const result = v.safeParse(SCHEMAS[format], data, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return { problem: 'malformed', detail: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
  }
  const forbidden = findForbiddenText(result.output);
  if (forbidden) return { problem: 'malformed', detail: `${forbidden.path.join('.')}: ${forbidden.reason}` };
  return { report: result.output };
}

/** Parses and validates a report of blocks; never throws. */
export function parseReport(text: string): { report: Report } | ReportProblem {
  const found = parseAnyReport(text);
  if (!('report' in found)) return found;
  if (isSourceReport(found.report)) return { problem: 'no-report', detail: `format is not ${REPORT_FORMAT}` };
  return { report: found.report };
}
