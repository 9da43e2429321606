import { hostNameIn } from './address.ts';
import { type AnyReport, isSourceReport } from './parse.ts';
import { serializeReport } from './serialize.ts';

const NEW_ISSUE_URL = 'https://github.com/clean-copy/clean-copy/issues/new';
/** Maximum number of characters of a URL; servers refuse longer ones. */
const MAX_URL_CHARS = 7000;

/**
 * Builds the URL of an issue form that contains the report.
 *
 * @returns `isComplete` is false if the report is too long for a URL; the form then asks for the file
 */
export function buildIssueUrl(report: AnyReport): { url: string; isComplete: boolean } {
  const what = isSourceReport(report) ? 'Wrong source' : report.decide === 'hide' ? 'Missed clutter' : 'Wrongly hidden';
  const site = hostNameIn(report.address);
  const title = `${what} ${site ? `on ${site}` : 'in a file'}`;
  const url = buildFormUrl(title, `A report of Clean Copy:\n\n${toCodeBlock(serializeReport(report))}\n`);
  if (url.length <= MAX_URL_CHARS) return { url, isComplete: true };
  const request =
    'The report is too long for this form. Please attach the file that you have saved: drag it into this field.\n';
  return { url: buildFormUrl(title, request), isComplete: false };
}

const buildFormUrl = (title: string, body: string) => `${NEW_ISSUE_URL}?${new URLSearchParams({ title, body })}`;

/** Wraps a text in a Markdown code block, with a fence that is longer than any in the text. */
function toCodeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}json\n${text}${fence}`;
}
