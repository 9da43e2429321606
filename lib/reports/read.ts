import * as v from 'valibot';
import { refusedIn } from '../rules/list/words.ts';
import { FORMAT, LARGEST, VERSION } from './format.ts';
import { type Report, ReportSchema } from './schema.ts';

/** Why a report was not taken; `detail` says where it is wrong. */
export interface ReportRefusal {
  problem: 'oversized' | 'malformed' | 'no-report' | 'newer';
  detail: string;
}

/** @returns the report in a file, or why it is refused; it never throws */
export function readReport(text: string): { report: Report } | ReportRefusal {
  if (text.length > LARGEST) return { problem: 'oversized', detail: `more than ${LARGEST} characters` };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problem: 'malformed', detail: error instanceof Error ? error.message.slice(0, 200) : 'no JSON' };
  }
  const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { problem: 'no-report', detail: `format is not ${FORMAT}` };
  if (typeof version === 'number' && version > VERSION)
    return { problem: 'newer', detail: `version is not ${VERSION}` };
  const result = v.safeParse(ReportSchema, data, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return { problem: 'malformed', detail: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
  }
  const refused = refusedIn(result.output);
  if (refused) return { problem: 'malformed', detail: `${refused.path.join('.')}: ${refused.reason}` };
  return { report: result.output };
}
