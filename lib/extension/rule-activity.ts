import { storage } from '@wxt-dev/storage';
import {
  parseRuleActivity,
  type RuleActivityById,
  withoutRuleActivity,
  withRuleActivity,
} from '../settings/rule-activity';

/** Storage key. The records are neither synced nor part of an exported file. */
const KEY = 'local:worked';

/** Runs jobs one after another in all contexts of the extension. */
const exclusively = <T>(job: () => Promise<T>): Promise<T> => navigator.locks.request('clean-copy-worked', job);

/** Returns where and when each rule applied last, by rule id. */
export async function loadRuleActivity(): Promise<RuleActivityById> {
  return parseRuleActivity(await storage.getItem(KEY));
}

/**
 * Records that rules were applied on a page. An identical record on the same day is written only once.
 *
 * @param site key of the page's site
 * @param counts number of blocks, by rule id
 */
export function recordRuleActivity(site: string, counts: Record<string, number>, now = new Date()): Promise<void> {
  return exclusively(async () => {
    const before = await loadRuleActivity();
    const after = withRuleActivity(before, site, dayOf(now), counts);
    if (after !== before) await storage.setItem(KEY, after);
  });
}

/**
 * Deletes the records of these rules, or of all rules.
 *
 * @returns a function that restores them
 */
export async function deleteRuleActivity(ids?: readonly string[]): Promise<() => Promise<void>> {
  const removed = await exclusively(async () => {
    const before = await loadRuleActivity();
    const known = (ids ?? Object.keys(before)).filter((id) => Object.hasOwn(before, id));
    if (known.length) await storage.setItem(KEY, withoutRuleActivity(before, known));
    return Object.fromEntries(known.map((id) => [id, before[id]]));
  });
  return () =>
    exclusively(async () => {
      if (Object.keys(removed).length) await storage.setItem(KEY, { ...removed, ...(await loadRuleActivity()) });
    });
}

/**
 * Calls back when a record changes, in any context.
 *
 * @returns a function that stops it
 */
export function onRuleActivityChanged(onChange: () => void): () => void {
  return storage.watch(KEY, onChange);
}

/** Returns the day in the reader's time zone. */
function dayOf(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
