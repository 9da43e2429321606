import type { Score } from '../score/measure.ts';
import type { PageResult } from './result.ts';
import { judgedRows } from './rows-of-judged-pages.ts';
import { formatDecimal, formatPercent, mean, nearestRankQuantile, type Value } from './statistics.ts';

/** One row of the table of results, with one cell per extractor. */
export interface TableRow {
  group: 'text' | 'by eye' | 'facts and pictures' | 'segments' | 'no story' | 'time';
  label: string;
  cells: string[];
}

/**
 * Builds the table of results, with one row per measure.
 *
 * @param names names of the extractors
 */
export function buildRows(results: readonly PageResult[], names: readonly string[]): TableRow[] {
  const known = results.filter(({ isTextKnown }) => isTextKnown);
  return [...(known.length ? scoreRows(known, names) : []), ...judgedRows(results, names), ...timeRows(results, names)];
}

function scoreRows(results: readonly PageResult[], names: readonly string[]): TableRow[] {
  const scores = names.map((name) => results.flatMap((result) => result.scores[name] ?? []));
  const row = (group: TableRow['group'], label: string, cell: (own: Score[]) => string): TableRow => ({
    group,
    label,
    cells: scores.map(cell),
  });
  const share = (group: TableRow['group'], label: string, value: (score: Score) => Value) =>
    row(group, label, (own) => formatPercent(mean(own.map(value))));
  const f1 = (own: Score[]) => {
    const precision = mean(own.map((score) => score.precision));
    const recall = mean(own.map((score) => score.shingleRecall));
    return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  };
  const cuts = (own: Score[]) => {
    const cut = own.flatMap(({ falseCuts }) => (falseCuts?.length ? [falseCuts.length] : []));
    const measured = own.some(({ falseCuts }) => falseCuts);
    return measured ? `${cut.length} / ${cut.reduce((a, b) => a + b, 0)}` : '–';
  };
  return [
    share('text', 'perfect pages', (s) => s.perfect),
    share('text', 'pages with no paragraph lost', (s) => !s.lost.length),
    share('text', 'paragraph recall', (s) => s.recall),
    share('text', 'residue, mean', (s) => s.residue),
    share('text', 'headlines kept', (s) => s.headlineRecall),
    share('text', 'summary kept', (s) => s.summaryRecall),
    share('text', 'shingle precision', (s) => s.precision),
    share('text', 'shingle recall', (s) => s.shingleRecall),
    row('text', 'shingle F1', (own) => formatPercent(f1(own))),
    share('text', 'pages with a duplicate', (s) => s.duplicates.length > 0),
    row('text', 'false secondary-article cuts, pages / blocks', cuts),
    share('by eye', 'by eye: perfect', (s) => s.eye?.perfect),
    share('by eye', 'by eye: complete', (s) => s.eye?.complete),
    share('by eye', 'by eye: no paragraph lost', (s) => s.eye && !s.eye.lost.length),
    share('by eye', 'by eye: residue', (s) => s.eye?.residue),
    share('by eye', 'by eye: extra story kept', (s) => s.eye?.extraKept),
    share('facts and pictures', 'headline exact', (s) => s.facts.headline),
    share('facts and pictures', 'all authors right', (s) => s.facts.authors),
    share('facts and pictures', 'right day', (s) => s.facts.day),
    share('facts and pictures', 'lead picture kept', (s) => s.leadPicture),
    share('facts and pictures', 'its caption kept', (s) => s.leadCaption),
  ];
}

function timeRows(results: readonly PageResult[], names: readonly string[]): TableRow[] {
  const row = (
    label: string,
    digits: number,
    q: number,
    value: (result: PageResult, name: string) => Value,
  ): TableRow => ({
    group: 'time',
    label,
    cells: names.map((name) => {
      const known = results.map((result) => value(result, name));
      return formatDecimal(
        nearestRankQuantile(
          known.filter((time) => typeof time === 'number'),
          q,
        ),
        digits,
      );
    }),
  });
  const ratio = (result: PageResult, name: string) => ratioToReadability(result, result.times[name]?.warm);
  return [
    row('time, warm median ms', 0, 0.5, (r, name) => r.times[name]?.warm),
    row('time, warm p95 ms', 0, 0.95, (r, name) => r.times[name]?.warm),
    row('time, cold median ms', 0, 0.5, (r, name) => r.times[name]?.cold),
    ...(names.includes('readability')
      ? [row('ratio to Readability, median', 2, 0.5, ratio), row('ratio to Readability, p95', 2, 0.95, ratio)]
      : []),
  ];
}

/** Returns a time divided by Readability's time on the same page; undefined if either was not measured. */
function ratioToReadability({ times }: PageResult, time: number | undefined): number | undefined {
  return time === undefined || !times.readability ? undefined : time / Math.max(0.1, times.readability.warm);
}

/**
 * Formats the times of the reference operations (cloning the document, one pass of a TreeWalker) for below the table.
 */
export function formatBaseline(results: readonly PageResult[]): string {
  const of = (name: string, key: 'clone' | 'walk') => {
    const times = results.map((result) => result.baseline[key]);
    const ratios = results.flatMap((result) => ratioToReadability(result, result.baseline[key]) ?? []);
    const beside = ratios.length ? `, ${formatDecimal(nearestRankQuantile(ratios, 0.5), 3)} of Readability's time` : '';
    return `${name} ${formatDecimal(nearestRankQuantile(times, 0.5), 1)} ms${beside}`;
  };
  return `beside it, median: ${of('cloneNode(true)', 'clone')}; ${of('one TreeWalker pass', 'walk')}`;
}

/** Formats the number of pages that were unchanged after the clean view was switched on and off. */
export function formatRestoreCheck(results: readonly PageResult[]): string {
  const changed = results.filter(({ unchanged }) => !unchanged).map(({ id }) => id);
  const but = changed.length ? `; not: ${changed.join(', ')}` : '';
  return `on and off left ${results.length - changed.length} of ${results.length} pages unchanged and none blank${but}`;
}
