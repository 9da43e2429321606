import { COLOURS, logPosition, WIDTH } from './chart-layout.ts';
import { block, line, type Mark, path, text } from './svg.ts';
import { rowLabel } from './table.ts';
import type { Results } from './types.ts';

/** The lines of the chart: name of what was timed, and colour. */
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
export function renderScaling({ scaling = [] }: Results): { height: number; marks: Mark[] } {
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
