import { hostNameIn } from '../../../lib/reports/address.ts';
import type { Report, ReportLine } from '../../../lib/reports/schema.ts';
import { foldText } from '../../../lib/text/fold.ts';
import type { RefusedReport, ReportFile } from './load-reports.ts';

/** Minimum number of characters of a line of running text. */
const MIN_PROSE_CHARS = 80;
const MAX_LINK_SHARE = 0.5;
/** A report that hides a larger share (0–1) of the page's running text is refused, because that would be the story. */
const MAX_PROSE_SHARE = 0.5;

/** Refuses reports that ask to hide story text or that contradict others; returns the others as `sound`. */
export function screenReports(filed: readonly ReportFile[]): { sound: ReportFile[]; refused: RefusedReport[] } {
  const refused: RefusedReport[] = [];
  const safe = filed.filter(({ name, report }) => {
    const reason = findPoisoning(report);
    if (reason) refused.push({ name, reason: `poisoned: ${reason}` });
    return !reason;
  });
  const bySubject = Map.groupBy(safe, ({ report }) => subjectOf(report));
  const sound: ReportFile[] = [];
  for (const reports of bySubject.values()) {
    const [hide = [], keep = []] = (['hide', 'keep'] as const).map((decide) =>
      reports.filter(({ report }) => report.decide === decide),
    );
    // The majority counts; in a tie, both sides are refused.
    for (const [mine, theirs] of [
      [hide, keep],
      [keep, hide],
    ] as const) {
      const [other] = theirs;
      if (!other || mine.length > theirs.length) sound.push(...mine);
      else for (const { name } of mine) refused.push({ name, reason: `contradicts ${other.name}` });
    }
  }
  return { sound: sound.sort((a, b) => (a.name < b.name ? -1 : 1)), refused };
}

/** Returns a key for what a report is about: its site, with the label or the class names of the marked elements. */
function subjectOf({ address, label, lines, boxes }: Report): string {
  const site = reportSite(address);
  if (label) return `${site} ${foldText(label)}`;
  const marked = lines.filter((line) => line.marked);
  const steps = marked.map(
    (line) =>
      `${line.tag}.${line.classes?.join('.') ?? ''} ${boxes[line.box]?.classes?.join('.') ?? ''} ${boxes[line.box]?.id ?? ''} ${line.letters}`,
  );
  return `${site} ${[...new Set(steps)].sort().join(' ')}`;
}

/** Returns the host name of the reported page without `www.`. */
export function reportSite(address: string): string {
  return hostNameIn(address).replace(/^www\./, '');
}

/** Returns the reason why a report looks like an attempt to hide a story; null if it does not. */
function findPoisoning({ decide, lines, signals }: Report): string | null {
  if (decide === 'keep') return null;
  const marked = lines.filter((line) => line.marked);
  if (marked.some(({ is }) => is === 'story')) return 'asks to hide a line that it calls story itself';
  const running = lines.filter(isRunningText);
  const asked = marked.filter(isRunningText);
  const letters = (some: readonly ReportLine[]) => some.reduce((sum, line) => sum + line.letters, 0);
  if (asked.length > 1 && letters(asked) > MAX_PROSE_SHARE * letters(running))
    return 'asks to hide most of the running text';
  const like = new Set(running.filter(({ is, marked }) => is === 'story' && !marked).map(elementKey));
  const same = asked.filter((line) => like.has(elementKey(line)));
  if (same.length) return 'asks to hide running text written like the story';
  const main = signals.filter((values) => (values['is-main'] ?? 0) > 0 && (values['is-prose'] ?? 0) > 0);
  return main.length ? 'asks to hide a paragraph of the story’s own run' : null;
}

const isRunningText = ({ letters, linked = 0, media }: ReportLine) =>
  letters >= MIN_PROSE_CHARS && linked < MAX_LINK_SHARE && !media;
const elementKey = ({ box, tag, classes }: ReportLine) => `${box} ${tag}.${classes?.join('.') ?? ''}`;
