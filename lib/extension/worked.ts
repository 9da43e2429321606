import { storage } from '@wxt-dev/storage';
import { type AllWorked, withoutWorked, withWorked, workedOf } from '../settings/worked';

/** It stays on this device: it is not synced, nor part of an exported file. */
const KEY = 'local:worked';

/** One after another in all places of the extension. */
const alone = <T>(job: () => Promise<T>): Promise<T> => navigator.locks.request('clean-copy-worked', job);

/** @returns where rules last worked, by their ids */
export async function workedRules(): Promise<AllWorked> {
  return workedOf(await storage.getItem(KEY));
}

/**
 * Notes that rules have done something on a page; the same once more that day writes nothing.
 *
 * @param site name of the page's site
 * @param counts on how many blocks, by the rules' ids
 */
export function noteWorked(site: string, counts: Record<string, number>, now = new Date()): Promise<void> {
  return alone(async () => {
    const before = await workedRules();
    const after = withWorked(before, site, dayOf(now), counts);
    if (after !== before) await storage.setItem(KEY, after);
  });
}

/**
 * Forgets where these rules have worked, or all rules.
 *
 * @returns the undo
 */
export async function forgetWorked(ids?: readonly string[]): Promise<() => Promise<void>> {
  const gone = await alone(async () => {
    const before = await workedRules();
    const known = (ids ?? Object.keys(before)).filter((id) => Object.hasOwn(before, id));
    if (known.length) await storage.setItem(KEY, withoutWorked(before, known));
    return Object.fromEntries(known.map((id) => [id, before[id]]));
  });
  return () =>
    alone(async () => {
      if (Object.keys(gone).length) await storage.setItem(KEY, { ...gone, ...(await workedRules()) });
    });
}

/**
 * Tells when a rule has worked, anywhere.
 *
 * @returns the undo
 */
export function onWorked(told: () => void): () => void {
  return storage.watch(KEY, told);
}

/** The day by the reader's clock. */
function dayOf(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
