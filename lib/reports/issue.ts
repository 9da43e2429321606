import { siteIn } from './address.ts';
import type { Report } from './schema.ts';
import { writeReport } from './write.ts';

/** Where the makers are told of faults. */
const ISSUES = 'https://github.com/clean-copy/clean-copy/issues/new';
/** Servers refuse longer addresses, in characters. */
const LONGEST = 7000;

/** @returns the address of a form with the report in it; `whole` is false where it is too long for one, and the form asks for the file */
export function issueAddress(report: Report): { url: string; whole: boolean } {
  const what = report.wish === 'hide' ? 'Missed clutter' : 'Wrongly hidden';
  const site = siteIn(report.address);
  const title = `${what} ${site ? `on ${site}` : 'in a file'}`;
  const url = formWith(title, `A report of Clean Copy:\n\n${fenced(writeReport(report))}\n`);
  if (url.length <= LONGEST) return { url, whole: true };
  const ask =
    'The report is too long for this form. Please attach the file that you have saved: drag it into this field.\n';
  return { url: formWith(title, ask), whole: false };
}

const formWith = (title: string, body: string) => `${ISSUES}?${new URLSearchParams({ title, body })}`;

/** A block of code whose fence is longer than any in the text, so that nothing in it ends the block. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}json\n${text}${fence}`;
}
