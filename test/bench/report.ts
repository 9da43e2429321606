import type { Score } from './measure.ts';

export interface PageResult {
  at: number;
  id: string;
  lang: string;
  scores: Record<string, Score>;
  times: Record<string, { cold: number; warm: number }>;
  verdicts?: { text: string; decide: string; kind: string; rule: string }[];
  /** Did the clean view show something, and did on and off leave outerHTML as it was? */
  unchanged?: boolean;
}

const mean = (list: (number | null | undefined)[]): number => {
  const known = list.filter((value): value is number => typeof value === 'number' && !Number.isNaN(value));
  return known.length ? known.reduce((a, b) => a + b, 0) / known.length : Number.NaN;
};
const quantile = (list: number[], q: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))] ?? Number.NaN;

/** The figures of one run as a table for the screen: a row a figure, a column an extractor. */
export function table(results: PageResult[], names: string[]): string {
  const percent = (value: number) => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)}%`);
  const score = (name: string) => results.flatMap((result) => result.scores[name] ?? []);
  const rows: [string, (name: string) => string][] = [
    ['perfect pages', (name) => percent(mean(score(name).map((s) => Number(s.perfect))))],
    ['pages with no paragraph lost', (name) => percent(mean(score(name).map((s) => Number(s.lost.length === 0))))],
    ['paragraph recall', (name) => percent(mean(score(name).map((s) => s.recall)))],
    ['residue, mean', (name) => percent(mean(score(name).map((s) => s.residue)))],
    ['headlines kept', (name) => percent(mean(score(name).map((s) => s.headlineRecall)))],
    ['summary kept', (name) => percent(mean(score(name).map((s) => s.summaryRecall)))],
    ['shingle precision', (name) => percent(mean(score(name).map((s) => s.precision)))],
    ['shingle recall', (name) => percent(mean(score(name).map((s) => s.shingleRecall)))],
    ['shingle F1', (name) => percent(mean(score(name).map((s) => s.f1)))],
    ['pages with a double', (name) => percent(mean(score(name).map((s) => Number(s.doubles.length > 0))))],
    ['by eye: perfect', (name) => percent(mean(score(name).map((s) => s.eye && Number(s.eye.perfect))))],
    ['by eye: complete', (name) => percent(mean(score(name).map((s) => s.eye && Number(s.eye.complete))))],
    [
      'by eye: no paragraph lost',
      (name) => percent(mean(score(name).map((s) => s.eye && Number(s.eye.lost.length === 0)))),
    ],
    ['by eye: residue', (name) => percent(mean(score(name).map((s) => s.eye?.residue)))],
    ['by eye: extra story kept', (name) => percent(mean(score(name).map((s) => s.eye?.extraKept)))],
    [
      'time, warm median ms',
      (name) =>
        quantile(
          results.map((r) => r.times[name]?.warm ?? 0),
          0.5,
        ).toFixed(0),
    ],
    [
      'time, warm p95 ms',
      (name) =>
        quantile(
          results.map((r) => r.times[name]?.warm ?? 0),
          0.95,
        ).toFixed(0),
    ],
    [
      'time, cold median ms',
      (name) =>
        quantile(
          results.map((r) => r.times[name]?.cold ?? 0),
          0.5,
        ).toFixed(0),
    ],
  ];
  if (names.includes('readability'))
    rows.push([
      'ratio to Readability, median',
      (name) =>
        quantile(
          results.map((r) => (r.times[name]?.warm ?? 0) / Math.max(0.1, r.times.readability?.warm ?? 0)),
          0.5,
        ).toFixed(2),
    ]);
  const lines = [['', ...names], ...rows.map(([label, cell]) => [label, ...names.map(cell)])];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const text = lines
    .map((line) =>
      line
        .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
  const changed = results.filter((result) => result.unchanged === false).map((result) => result.id);
  return `${results.length} pages\n${text}\non and off left ${results.length - changed.length} of ${results.length} pages unchanged and none blank${changed.length ? `; not: ${changed.join(', ')}` : ''}`;
}

/** For each page, worst first: what we lost and what we left, with the rule behind it. */
export function details(results: PageResult[]): string {
  const badness = ({ scores: { ours } }: PageResult) => (ours ? ours.lost.length * 5 + ours.residue * 100 : 0);
  const short = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);
  const why = (result: PageResult, text: string) => {
    const verdict =
      result.verdicts?.find((v) => v.text === text) ??
      result.verdicts?.find(
        (v) => v.text.length > 15 && (v.text.includes(text.slice(0, 60)) || text.includes(v.text.slice(0, 60))),
      );
    return verdict ? `${verdict.decide} ${verdict.kind} by ${verdict.rule}` : 'no such block';
  };
  return [...results]
    .sort((a, b) => badness(b) - badness(a))
    .map((result) => {
      const ours = result.scores.ours;
      if (!ours) return '';
      const list = (title: string, texts: string[]) =>
        texts.map((text) => `  ${title} [${why(result, text)}] ${short(text)}`);
      return [
        `## ${result.id} (${result.lang}) residue ${(ours.residue * 100).toFixed(1)}% lost ${ours.lost.length} eye: residue ${((ours.eye?.residue ?? 0) * 100).toFixed(1)}% lost ${ours.eye?.lost.length ?? '–'}`,
        ...list('LOST', ours.lost),
        ...list('LOST-S', ours.eye?.extraLost ?? []),
        ...list('left', ours.eye ? ours.eye.left : ours.left),
        ...list('double', ours.doubles),
      ].join('\n');
    })
    .join('\n\n');
}
