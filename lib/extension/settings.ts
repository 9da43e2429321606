import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { type Patch, patched } from '../settings/patch';
import { type Settings, SettingsSchema } from '../settings/schema';
import { changesTo, type Stored, settingsOf } from '../settings/stored';
import { createQueue } from './queue';
import { areaOf } from './settings-changes';
import type { SettingsStore } from './settings-store';

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
    await store(before, write, remove);
    return wanted;
  });
}

/**
 * Changes what a patch says, and nothing else.
 *
 * @throws Error where that would be no settings, and as `changeSettings`; what was there stays
 */
export function applyPatch(patch: Patch): Promise<Settings> {
  return changeSettings((now) => v.parse(SettingsSchema, patched(now, patch)));
}

/** The settings, for pages of ours that hold them themselves. */
export const storedSettings: SettingsStore = { load: loadSettings, change: changeSettings };

/** Half a change is none: where it fails, what was there is put back before the fault is told. */
async function store(before: Stored, write: Stored, remove: readonly string[]): Promise<void> {
  try {
    await setAll(write);
    if (remove.length) await storage.removeItems(remove.map(itemKey));
  } catch (error) {
    const touched = [...Object.keys(write), ...remove];
    // What is new goes first: it may be what leaves no room.
    await storage.removeItems(touched.filter((key) => !(key in before)).map(itemKey)).catch(() => {});
    await setAll(Object.fromEntries(touched.filter((key) => key in before).map((key) => [key, before[key]]))).catch(
      () => {},
    );
    throw error;
  }
}

async function setAll(entries: Stored): Promise<void> {
  const items = Object.entries(entries).map(([key, value]) => ({ key: itemKey(key), value }));
  if (items.length) await storage.setItems(items);
}

/** Takes a large change back: all entries are as they were, broken and unknown ones as well. It fails as the change does. */
export type Undo = () => Promise<void>;

const undoTo =
  (before: Stored): Undo =>
  () =>
    queue('settings', async () => {
      const now = await readAll();
      await store(
        now,
        before,
        Object.keys(now).filter((key) => !(key in before)),
      );
    });

/**
 * Puts other settings in the place of all that the reader has set.
 *
 * @throws as `changeSettings`
 */
export async function replaceSettings(settings: Settings): Promise<Undo> {
  let before: Stored = {};
  await queue('settings', async () => {
    before = await readAll();
    const { write, remove } = changesTo(settings, before);
    await store(before, write, remove);
  });
  return undoTo(before);
}

/** Forgets all that the reader has set, broken and unknown entries as well. */
export async function resetSettings(): Promise<Undo> {
  let before: Stored = {};
  await queue('settings', async () => {
    before = await readAll();
    await store(before, {}, Object.keys(before));
  });
  return undoTo(before);
}
