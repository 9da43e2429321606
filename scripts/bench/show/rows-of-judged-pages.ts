/** Rows for pages of which only some texts are judged, and for pages without a story. */
import type { SegmentScore } from '../score/segments.ts';
import type { PageResult } from './result.ts';
import type { TableRow } from './rows.ts';
import { formatPercent, mean } from './statistics.ts';

/**
 * Returns rows for judged segments and for pages without a story; none if there are no such pages.
 *
 * @param names names of the extractors
 */
export function judgedRows(results: readonly PageResult[], names: readonly string[]): TableRow[] {
  return [...segmentRows(results, names), ...noStoryRows(results, names)];
}

function segmentRows(results: readonly PageResult[], names: readonly string[]): TableRow[] {
  const scores = names.map((name) => results.flatMap(({ scores }) => scores[name]?.segments ?? []));
  if (!scores.some(({ length }) => length)) return [];
  const row = (label: string, value: (own: SegmentScore[]) => number): TableRow => ({
    group: 'segments',
    label,
    cells: scores.map((own) => formatPercent(value(own))),
  });
  return [
    row('segments: required ones kept', recallOf),
    row('segments: precision', precisionOf),
    row('segments: F1', (own) => {
      const [recall, precision] = [recallOf(own), precisionOf(own)];
      return (2 * precision * recall) / (precision + recall);
    }),
    row('segments: pages with nothing lost', (own) => mean(own.map(({ lost }) => !lost.length))),
    row('segments: pages without a fault', (own) => mean(own.map(({ lost, left }) => !lost.length && !left.length))),
  ];
}

const sum = (own: readonly SegmentScore[], value: (score: SegmentScore) => number) =>
  own.reduce((total, score) => total + value(score), 0);
const countKept = (own: readonly SegmentScore[]) => sum(own, ({ required, lost }) => required - lost.length);
const recallOf = (own: readonly SegmentScore[]) => countKept(own) / sum(own, ({ required }) => required);
const precisionOf = (own: readonly SegmentScore[]) =>
  countKept(own) / (countKept(own) + sum(own, (s) => s.left.length));

function noStoryRows(results: readonly PageResult[], names: readonly string[]): TableRow[] {
  const byType = [...Map.groupBy(results, ({ noStory }) => noStory)].flatMap(([type, pages]) =>
    type ? [{ type, pages }] : [],
  );
  return byType
    .sort((a, b) => (a.type < b.type ? -1 : 1))
    .map(({ type, pages }) => ({
      group: 'no story',
      label: `${type} (${pages.length}): nothing hidden`,
      // Other extractors do not decide whether a page has a story.
      cells: names.map((name) => (name === 'ours' ? formatPercent(mean(pages.map(isUntouched))) : '–')),
    }));
}

const isUntouched = ({ found, verdicts }: PageResult): boolean =>
  !found || verdicts.every(({ decide }) => decide === 'keep');
