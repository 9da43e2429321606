import { COMPETITORS, listRatios, TIMED_NAMES } from './ratios.ts';
import { describeDistribution } from './statistics.ts';
import { block, line, type Mark, page, path, rect, text } from './svg.ts';
import { formatNumber, rowLabel } from './table.ts';
import type { PageTimes, Results } from './types.ts';

const WIDTH = 920;
const LEFT = 230;
const ROW = 26;
const COLOURS = {
  ours: '#0b6e99',
  part: '#7fb3c8',
  other: '#8a6d3b',
  cold: '#c0603a',
  grid: '#d9d9d9',
  ink: '#222222',
};
const OURS = new Set(['whole', 'first', 'mark', 'restore']);
const colourOf = (name: string) =>
  OURS.has(name) ? COLOURS.ours : COMPETITORS.includes(name) ? COLOURS.other : COLOURS.part;
/** Range of the logarithmic axis for ratios. Values outside it are drawn at the edge. */
const RATIO_RANGE = [0.003, 30] as const;
const TICKS = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];
/** Targets for median ratios to Readability, by the name of what was timed. */
const TARGET_RATIOS: Record<string, number> = { whole: 0.8, first: 0.6 };

/**
 * Maps a number to a coordinate on a logarithmic axis, clamped to the axis.
 *
 * @param range the numbers at both ends of the axis
 * @param coordinates the coordinates of both ends
 */
export function logPosition(
  number: number,
  [from, to]: readonly [number, number],
  [start, end]: [number, number],
): number {
  const share = Math.log(number / from) / Math.log(to / from);
  return start + Math.min(1, Math.max(0, share)) * (end - start);
}

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
        text(WIDTH, middle + 4, formatNumber(median, median < 0.01 ? 3 : 2), { anchor: 'end' }),
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

const LINES: [string, string][] = [
  ['whole', COLOURS.ours],
  ['first', COLOURS.part],
  ['Readability', COLOURS.cold],
  ['cloneNode', COLOURS.other],
  ['TreeWalker', '#999999'],
];

/**
 * Draws times against page size on logarithmic axes. A dashed grey line shows what growth in proportion to the page
 * would be.
 */
function renderScaling({ scaling = [] }: Results): { height: number; marks: Mark[] } {
  const times = scaling
    .flatMap(({ warm }) => LINES.map(([name]) => warm[name] ?? Number.NaN))
    .filter((time) => time > 0);
  const sizes = scaling.map(({ elements }) => elements);
  const decades = (numbers: number[]): [number, number] => [
    10 ** Math.floor(Math.log10(Math.min(...numbers))),
    10 ** Math.ceil(Math.log10(Math.max(...numbers))),
  ];
  const [high, wide] = [decades(times), decades(sizes)];
  const [top, bottom, right] = [50, 350, WIDTH - 240];
  const x = (size: number) => logPosition(size, wide, [80, right]);
  const y = (time: number) => logPosition(time, high, [bottom, top]);
  const steps = ([from, to]: [number, number]) =>
    Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, at) => from * 10 ** at);
  const marks = [
    text(0, 18, 'The same story with more and more of a page around it, warm', { bold: true }),
    ...steps(high).flatMap((time) => [
      line(80, y(time), right, y(time), COLOURS.grid),
      text(74, y(time) + 4, `${Number(time.toPrecision(1)).toLocaleString('en')} ms`, { anchor: 'end' }),
    ]),
    ...steps(wide).flatMap((size) => [
      line(x(size), top, x(size), bottom, COLOURS.grid),
      text(x(size), bottom + 16, size.toLocaleString('en'), { anchor: 'middle' }),
    ]),
    text((80 + right) / 2, bottom + 36, 'elements', { anchor: 'middle' }),
  ];
  const labels: { name: string; colour: string; at: number }[] = [];
  for (const [name, colour] of LINES) {
    const points = scaling.flatMap(({ elements, warm }) => (warm[name] ? [[x(elements), y(warm[name])] as const] : []));
    if (!points.length) continue;
    marks.push(
      path(`M${points.map((point) => point.map((place) => place.toFixed(1)).join(' ')).join('L')}`, {
        fill: 'none',
        stroke: colour,
        'stroke-width': 2.5,
      }),
    );
    for (const [cx, cy] of points) marks.push(block('circle', { cx, cy, r: 3.5, fill: colour }));
    labels.push({ name, colour, at: points.at(-1)?.[1] ?? 0 });
  }
  const [first, last] = [scaling[0], scaling.at(-1)];
  const start = first?.warm.Readability;
  if (first && last && start)
    marks.push(
      path(`M${x(first.elements)} ${y(start)}L${x(last.elements)} ${y((start * last.elements) / first.elements)}`, {
        fill: 'none',
        stroke: '#888888',
        'stroke-dasharray': '5 5',
      }),
      text(0, 38, 'dashed: as the page grows, from Readability’s time on the smallest'),
    );
  // Move labels apart that would overlap.
  labels.sort((one, other) => one.at - other.at);
  let free = 0;
  for (const { name, colour, at } of labels) {
    const place = Math.max(at, free);
    free = place + 16;
    marks.push(text(right + 12, place + 4, rowLabel(name), { colour }));
  }
  return { height: bottom + 60, marks };
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
      text(WIDTH, middle + 4, formatNumber(median, 0), { anchor: 'end' }),
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
