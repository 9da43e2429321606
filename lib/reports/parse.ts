import * as v from 'valibot';
import { findForbiddenText } from '../rules/list/forbidden-text.ts';
import { MAX_REPORT_CHARS, REPORT_FORMAT, REPORT_VERSION } from './format.ts';
import { type Report, ReportSchema } from './schema.ts';

/** Why a report is refused; `detail` says which part is invalid. */
export interface ReportProblem {
  problem: 'oversized' | 'malformed' | 'no-report' | 'newer';
  detail: string;
}

/** Parses and validates a report file; never throws. */
export function parseReport(text: string): { report: Report } | ReportProblem {
  if (text.length > MAX_REPORT_CHARS)
    return { problem: 'oversized', detail: `more than ${MAX_REPORT_CHARS} characters` };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problem: 'malformed', detail: error instanceof Error ? error.message.slice(0, 200) : 'no JSON' };
  }
  const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
  if (format !== REPORT_FORMAT) return { problem: 'no-report', detail: `format is not ${REPORT_FORMAT}` };
  if (typeof version === 'number' && version > REPORT_VERSION)
    return { problem: 'newer', detail: `version is not ${REPORT_VERSION}` };
  const result = v.safeParse(ReportSchema, data, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return { problem: 'malformed', detail: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
  }
  const forbidden = findForbiddenText(result.output);
  if (forbidden) return { problem: 'malformed', detail: `${forbidden.path.join('.')}: ${forbidden.reason}` };
  return { report: result.output };
}
