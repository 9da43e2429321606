import { formatDecimal } from '../show/statistics.ts';
import { alignColumns } from './columns.ts';
import { describeDistribution } from './statistics.ts';
import type { Results } from './types.ts';

/** Formats what the keyboard shortcut costs, and how long the reader waits for it. */
export function pressTable({ press = [] }: Results): string {
  const row = (label: string, list: number[], ratios?: number[]) => {
    const { median, first, third, high } = describeDistribution(list);
    const over = ratios ? formatDecimal(describeDistribution(ratios).median) : '';
    return [
      label,
      formatDecimal(median, 0),
      `${formatDecimal(first, 0)}–${formatDecimal(third, 0)}`,
      formatDecimal(high, 0),
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
