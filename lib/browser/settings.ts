import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { DEFAULTS, type Settings } from '../settings/schema';
import { changesTo, type Stored, settingsOf } from '../settings/stored';
import { createQueue } from './queue';

/** Rules may be many, and a browser syncs little; all else is synced where the reader has that switched on. */
const areaOf = (key: string) => (key.startsWith('rule:') ? 'local' : 'sync');
const itemKey = (key: string) => `${areaOf(key)}:${key}` as const;

const queue = createQueue<'settings'>();

async function readAll(): Promise<Stored> {
  const [local, sync] = await Promise.all([storage.snapshot('local'), storage.snapshot('sync')]);
  const own = (area: string, stored: Stored) =>
    Object.fromEntries(Object.entries(stored).filter(([key]) => areaOf(key) === area));
  return { ...own('local', local), ...own('sync', sync) };
}

/** @returns what the reader has set; the defaults for what cannot be read */
export async function loadSettings(): Promise<Settings> {
  return settingsOf(await readAll());
}

/**
 * Changes settings, one change after another.
 *
 * @param change gives the settings as they are to be
 * @returns the settings as they are now
 * @throws Error of the browser where storage is full or closed; nothing is lost then: what was there stays
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return queue('settings', async () => {
    const before = await readAll();
    const wanted = change(settingsOf(before));
    const { write, remove } = changesTo(wanted, before);
    const items = Object.entries(write).map(([key, value]) => ({ key: itemKey(key), value }));
    try {
      if (items.length) await storage.setItems(items);
    } catch (error) {
      // Half a change is none: what was there is written back before the fault is told.
      await storage
        .setItems(items.map(({ key }) => ({ key, value: before[key.slice(key.indexOf(':') + 1)] ?? null })))
        .catch(() => {});
      throw error;
    }
    if (remove.length) await storage.removeItems(remove.map(itemKey));
    return wanted;
  });
}

/** Forgets all that the reader has set, broken and unknown entries as well. */
export function resetSettings(): Promise<Settings> {
  return queue('settings', async () => {
    const stored = await readAll();
    await storage.removeItems(Object.keys(stored).map(itemKey));
    return DEFAULTS;
  });
}

/**
 * Tells when settings have changed, here, in another window or on another device.
 *
 * @returns the undo
 */
export function onSettingsChanged(told: () => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (Object.keys(changes).some((key) => areaOf(key) === area)) told();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
