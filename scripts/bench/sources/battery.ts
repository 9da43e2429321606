import { join } from 'node:path';
import { isSameSource, nameWords } from './names.ts';
import { readLines } from './span-labels.ts';
import type { Extractor } from './span-quality.ts';

export interface BatteryText {
  id: string;
  construction: string;
  lang: string;
  text: string;
  expect: { name: string; type: string; count?: number }[];
  not: string[];
}

export const readBattery = (folder: string): BatteryText[] => readLines(join(folder, 'sources', 'battery.jsonl'));

/** Tells whether all expected sources are found with their type and count, and none of those that must not be. */
export function passesBattery({ text, expect, not }: BatteryText, extract: Extractor): boolean {
  const shown = extract(text).sources.filter(({ lessCertain }) => !lessCertain);
  const isFound = expect.every(({ name, type, count }) =>
    shown.some(
      (one) => isSameSource(one, { name }) && one.type === type && (count === undefined || one.count === count),
    ),
  );
  const forbidden = (name: string) => not.some((one) => nameWords(one).join(' ') === nameWords(name).join(' '));
  return isFound && !shown.some(({ name }) => forbidden(name) || not.includes(name));
}
