import { formatDecimal } from '../show/statistics.ts';
import { alignColumns } from './columns.ts';
import { pressTable } from './press-table.ts';
import {
  computeRatio,
  listCpuRatios,
  listExtensionRatios,
  listRatios,
  measureGrowth,
  STAGES,
  TIMED_NAMES,
} from './ratios.ts';
import { describeDistribution } from './statistics.ts';
import { computeTargets, type Target } from './targets.ts';
import type { PageTimes, Results } from './types.ts';

const LABELS: Record<string, string> = {
  whole: 'ours: whole reading',
  first: 'ours: for the first clean frame',
  mark: 'marks and sheet, on',
  restore: 'marks and sheet, off',
};
/** Returns the label of a row; stages are indented. */
export const rowLabel = (name: string): string => LABELS[name] ?? (STAGES.includes(name) ? `  ${name}` : name);
const formatThousands = (number: number) => Math.round(number).toLocaleString('en');

function pagesTable(pages: readonly PageTimes[]): string {
  const cells = (name: string) => {
    const { median, first, third, high } = describeDistribution(listRatios(pages, name, 'warm'));
    const cold = describeDistribution(listRatios(pages, name, 'cold'));
    const quartiles = `${formatDecimal(first)}–${formatDecimal(third)}`;
    return [
      formatDecimal(median),
      quartiles,
      formatDecimal(high),
      formatDecimal(cold.median),
      `${formatDecimal(cold.first)}–${formatDecimal(cold.third)}`,
      formatDecimal(cold.high),
    ];
  };
  const processor = (name: string) => {
    const [warm, cold] = (['warm', 'cold'] as const).map((heat) =>
      describeDistribution(listCpuRatios(pages, name, heat)),
    );
    return `${rowLabel(name)} ${formatDecimal(warm?.median ?? Number.NaN)} warm (p95 ${formatDecimal(warm?.high ?? Number.NaN)}), ${formatDecimal(cold?.median ?? Number.NaN)} cold (p95 ${formatDecimal(cold?.high ?? Number.NaN)})`;
  };
  const shared = (name: string) => formatDecimal(describeDistribution(listRatios(pages, name, 'shared')).median);
  const of = (name: string, heat: 'warm' | 'cold') =>
    formatDecimal(describeDistribution(pages.map((page) => page[heat][name] ?? Number.NaN)).median, 1);
  return [
    `${pages.length} pages, as a share of Readability on the same page: warm on one load, in turn; cold each on a load of its own`,
    alignColumns([
      ['', 'warm: median', 'quartiles', 'p95', 'cold: median', 'quartiles', 'p95'],
      ...TIMED_NAMES.map((name) => [rowLabel(name), ...cells(name)]),
    ]),
    `First calls in turn on the load that all share: whole reading ${shared('whole')}, for the first clean frame ${shared('first')}`,
    `By processor time, which other programs do not lengthen: ${processor('whole')}; ${processor('first')}`,
    `In milliseconds on this machine, medians: Readability ${of('Readability', 'warm')} warm, ${of('Readability', 'cold')} cold; ours ${of('whole', 'warm')} warm, ${of('whole', 'cold')} cold; on ${of('mark', 'cold')}, off ${of('restore', 'cold')} cold`,
    `Slowest pages beside Readability, warm: ${slowest(pages)}`,
  ].join('\n');
}

function slowest(pages: readonly PageTimes[]): string {
  const list = pages.map((page) => ({ id: page.id, ratio: computeRatio(page, 'whole', 'warm') }));
  list.sort((one, other) => other.ratio - one.ratio);
  return list
    .slice(0, 3)
    .map(({ id, ratio }) => `${id} ${formatDecimal(ratio)}`)
    .join(', ');
}

function scalingTable({ scaling = [], additions = [] }: Results): string {
  const names = ['whole', 'first', ...STAGES, 'Readability', 'cloneNode', 'TreeWalker', 'mark', 'restore'];
  const head = [
    'warm, ms',
    ...scaling.map(({ elements }) => `${formatThousands(elements)} elements`),
    'cost over page',
  ];
  const rows = names.map((name) => [
    rowLabel(name),
    ...scaling.map(({ warm }) => formatDecimal(warm[name] ?? Number.NaN, 1)),
    formatDecimal(measureGrowth(scaling, name)),
  ]);
  const added = additions.map(({ count, total, longest }) => [
    `${count}`,
    formatDecimal(total, 1),
    formatDecimal(total / count, 2),
    formatDecimal(longest, 1),
  ]);
  return [
    'The same story with more and more of a page around it; the last column is 1 where cost grows as the page does',
    alignColumns([head, ...rows]),
    '',
    alignColumns([['additions at once', 'ms', 'ms each', 'longest stretch, ms'], ...added]),
  ].join('\n');
}

function memoryTable({ memory = [] }: Results): string {
  const rows = memory.map(({ when, heap, nodes, listeners }) => [
    when,
    formatThousands(heap / 1000),
    formatThousands(nodes),
    `${listeners}`,
  ]);
  return alignColumns([['memory, garbage collected', 'heap, kB', 'nodes', 'listeners'], ...rows]);
}

function extensionTable({ extension = [], large = [] }: Results): string {
  const times: [string, string, number[]][] = [
    ['popup opened until filled', 'popup filled', extension.map(({ popup }) => popup.drawn)],
    ['press until clean frame, fresh load', 'press to frame', extension.map(({ press }) => press.first)],
    ['press until clean frame, again', 'press again', extension.map(({ press }) => press.again)],
    ['press until the page is back', 'restore to frame', extension.map(({ restore }) => restore)],
    ['longest task of the first press', '', extension.map(({ longest }) => longest)],
  ];
  const ratios = listExtensionRatios(extension);
  const rows = times.map(([label, key, list]) => {
    const { median, first, third, high } = describeDistribution(list);
    const over = describeDistribution(ratios[key] ?? []).median;
    return [
      label,
      formatDecimal(median, 0),
      `${formatDecimal(first, 0)}–${formatDecimal(third, 0)}`,
      formatDecimal(high, 0),
      formatDecimal(Math.max(...list), 0),
      formatDecimal(over, 1),
    ];
  });
  return [
    `The built extension on ${extension.length} pages`,
    alignColumns([['ms', 'median', 'quartiles', 'p95', 'longest', 'over cold Readability'], ...rows]),
    ...large.map(
      ({ elements, press, restore, longest, readability }) =>
        `${formatThousands(elements)} made-up elements: press ${formatDecimal(press.first, 0)} ms, off ${formatDecimal(restore, 0)} ms, longest task ${formatDecimal(longest, 0)} ms; a cold Readability ${formatDecimal(readability, 0)} ms`,
    ),
  ].join('\n');
}

function bytesTable({ bytes = [] }: Results): string {
  const rows = bytes.map(({ name, bytes, gzipped }) => [name, formatThousands(bytes), formatThousands(gzipped)]);
  return alignColumns([['file', 'bytes', 'gzipped'], ...rows]);
}

/** Formats all measured targets, with whether each is met. */
export function formatTargets(targets: readonly Target[]): string {
  const rows = targets
    .filter(({ value }) => Number.isFinite(value))
    .map(({ name, limit, value, unit }) => {
      const digits = unit === '×' ? 2 : unit ? 1 : 0;
      return [
        name,
        `${limit} ${unit}`.trim(),
        `${formatDecimal(value, digits)} ${unit}`.trim(),
        value <= limit ? 'met' : 'missed',
      ];
    });
  return alignColumns([['target', 'at most', 'measured', ''], ...rows]);
}

/** Formats the results for the console. */
export function formatResults(results: Results): string {
  const { pages, scaling, memory, press, extension, bytes } = results;
  return [
    bytes && bytesTable(results),
    pages && pagesTable(pages),
    scaling && scalingTable(results),
    memory && memoryTable(results),
    press && pressTable(results),
    extension && extensionTable(results),
    formatTargets(computeTargets(results)),
  ]
    .filter(Boolean)
    .join('\n\n');
}
