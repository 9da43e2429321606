import { ordered } from '../rules/list/ordered';
import { DEFAULTS } from './defaults';
import type { Settings } from './schema';

/** One line of what settings hold. */
export type Part = keyof Settings;

/** What stands in a line: as it comes, the reader's own, or how many. */
export type Amount = 'standard' | 'own' | number;

export interface Comparison {
  part: Part;
  now: Amount;
  file: Amount;
  /** Do both hold the very same? */
  same: boolean;
}

const PARTS: readonly Part[] = ['look', 'shown', 'sites', 'rules', 'lists', 'aloud', 'search'];

/** @returns what would take the place of what, part by part */
export function compare(now: Settings, file: Settings): Comparison[] {
  return PARTS.map((part) => ({
    part,
    now: amountOf(now, part),
    file: amountOf(file, part),
    same: alike(now[part], file[part]),
  }));
}

function amountOf(settings: Settings, part: Part): Amount {
  if (part === 'look' || part === 'aloud' || part === 'search')
    return alike(settings[part], DEFAULTS[part]) ? 'standard' : 'own';
  return Object.keys(settings[part]).length;
}

/** Equal as data, whatever the order of names. */
function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}
