import { alignColumns, formatNumber } from './columns.ts';
import { describeDistribution } from './statistics.ts';
import type { Results } from './types.ts';

/** Formats what the keyboard shortcut costs, and how long the reader waits for it. */
export function pressTable({ press = [] }: Results): string {
  const row = (label: string, list: number[], ratios?: number[]) => {
    const { median, first, third, high } = describeDistribution(list);
    const over = ratios ? formatNumber(describeDistribution(ratios).median) : '';
    return [
      label,
      formatNumber(median, 0),
      `${formatNumber(first, 0)}–${formatNumber(third, 0)}`,
      formatNumber(high, 0),
      over,
    ];
  };
  const rows = (['first', 'again'] as const).flatMap((when) => {
    const label = when === 'first' ? 'new process' : 'same process, new load';
    return [
      row(
        `${label}: processor time`,
        press.map((one) => one[when].processor),
        press.map((one) => one[when].processor / one.readability),
      ),
      row(
        `${label}: until the clean frame`,
        press.map((one) => one[when].elapsed),
      ),
    ];
  });
  return [
    `The shortcut on ${press.length} pages, loading and compiling included`,
    alignColumns([['ms', 'median', 'quartiles', 'p95', 'over Readability'], ...rows]),
  ].join('\n');
}
