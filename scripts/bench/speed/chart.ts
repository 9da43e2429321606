import { formatDecimal } from '../show/statistics.ts';
import { COLOURS, LEFT, logPosition, ROW, WIDTH } from './chart-layout.ts';
import { listRatios, REFERENCES, TIMED_NAMES } from './ratios.ts';
import { renderScaling } from './scaling-chart.ts';
import { describeDistribution } from './statistics.ts';
import { block, line, type Mark, page, path, rect, text } from './svg.ts';
import { rowLabel } from './table.ts';
import type { PageTimes, Results } from './types.ts';

const OURS = new Set(['whole', 'first', 'mark', 'restore']);
const colourOf = (name: string) =>
  OURS.has(name) ? COLOURS.ours : REFERENCES.includes(name) ? COLOURS.other : COLOURS.part;
/** Range of the logarithmic axis for ratios. Values outside it are drawn at the edge. */
const RATIO_RANGE = [0.003, 30] as const;
const TICKS = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];
/** Targets for median ratios to Readability, by the name of what was timed. */
const TARGET_RATIOS: Record<string, number> = { whole: 0.8, first: 0.6 };

/**
 * Draws the times as ratios to Readability: a box for the quartiles, a line from the 5th to the 95th percentile, and a
 * ring for the median of cold runs.
 */
function renderRatios(pages: readonly PageTimes[]): { height: number; marks: Mark[] } {
  const at = (ratio: number) => logPosition(ratio, RATIO_RANGE, [LEFT, WIDTH - 70]);
  const top = 66;
  const bottom = top + TIMED_NAMES.length * ROW;
  const marks = [
    text(0, 18, `Time as a share of Readability's on the same page, ${pages.length} pages`, { bold: true }),
    text(
      0,
      38,
      'warm: box, quartiles; white line, median; thin line, 5 % to 95 % · ring: median of first calls · triangle: what we aim at',
    ),
    ...TICKS.flatMap((tick) => [
      line(at(tick), top - 6, at(tick), bottom, tick === 1 ? COLOURS.ink : COLOURS.grid),
      text(at(tick), bottom + 16, `${tick}`, { anchor: 'middle' }),
    ]),
  ];
  for (const [row, name] of TIMED_NAMES.entries()) {
    const { low, first, median, third, high } = describeDistribution(listRatios(pages, name, 'warm'));
    const cold = describeDistribution(listRatios(pages, name, 'cold')).median;
    const middle = top + row * ROW + ROW / 2;
    marks.push(text(0, middle + 4, rowLabel(name), { indent: rowLabel(name).startsWith(' ') }));
    if (Number.isFinite(median)) {
      marks.push(
        line(at(low), middle, at(high), middle, colourOf(name), 2),
        rect(at(first), middle - 7, Math.max(2, at(third) - at(first)), 14, colourOf(name)),
        line(at(median), middle - 7, at(median), middle + 7, '#ffffff', 2),
        text(WIDTH, middle + 4, formatDecimal(median, median < 0.01 ? 3 : 2), { anchor: 'end' }),
      );
    }
    if (Number.isFinite(cold))
      marks.push(
        block('circle', { cx: at(cold), cy: middle, r: 4, fill: '#ffffff', stroke: COLOURS.cold, 'stroke-width': 2 }),
      );
    const target = TARGET_RATIOS[name];
    if (target) marks.push(path(`M${at(target) - 5} ${middle - 13}h10l-5 7z`, { fill: COLOURS.ink }));
  }
  return { height: bottom + 34, marks };
}

/** Draws how long a reader waits: one dot per page, and a line at the median. */
function renderWaits({ extension = [] }: Results): { height: number; marks: Mark[] } {
  const rows: [string, number[]][] = [
    ['popup opened until filled', extension.map(({ popup }) => popup.drawn)],
    ['press until clean frame', extension.map(({ press }) => press.first)],
    ['the same again', extension.map(({ press }) => press.again)],
    ['press until page is back', extension.map(({ restore }) => restore)],
  ];
  const most = Math.max(100, ...rows.flatMap(([, list]) => list));
  const step = [20, 50, 100, 200, 500, 1000, 2000].find((step) => most / step <= 8) ?? 5000;
  const end = Math.ceil(most / step) * step;
  const at = (time: number) => LEFT + (time / end) * (WIDTH - 70 - LEFT);
  const [top, bottom] = [56, 56 + rows.length * ROW];
  const marks = [
    text(0, 18, `The built extension on ${extension.length} pages, milliseconds on this machine`, { bold: true }),
    text(0, 38, 'each page a dot · line: median'),
    ...Array.from({ length: end / step + 1 }, (_, tick) => tick * step).flatMap((time) => [
      line(at(time), top - 4, at(time), bottom, COLOURS.grid),
      text(at(time), bottom + 16, `${time}`, { anchor: 'middle' }),
    ]),
  ];
  for (const [row, [label, list]] of rows.entries()) {
    const middle = top + row * ROW + ROW / 2;
    const { median } = describeDistribution(list);
    marks.push(
      text(0, middle + 4, label),
      ...list.map((time) =>
        block('circle', { cx: at(time), cy: middle, r: 4, fill: COLOURS.ours, 'fill-opacity': 0.45 }),
      ),
      line(at(median), middle - 9, at(median), middle + 9, COLOURS.ink, 2),
      text(WIDTH, middle + 4, formatDecimal(median, 0), { anchor: 'end' }),
    );
  }
  return { height: bottom + 34, marks };
}

/**
 * Draws the results as an SVG with up to three parts: ratios, scaling and waiting times. Parts that were not measured
 * are left out.
 */
export function renderChart(results: Results): string {
  const parts = [
    results.pages?.length ? renderRatios(results.pages) : null,
    results.scaling?.length ? renderScaling(results) : null,
    results.extension?.length ? renderWaits(results) : null,
  ].flatMap((part) => part ?? []);
  return page(WIDTH, parts);
}
