import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { createQueue } from '../async/keyed-queue';
import { applyMergePatch, type MergePatch } from '../settings/merge-patch';
import type { StoredEntries } from '../settings/migrations';
import { type Settings, SettingsSchema } from '../settings/schema';
import { diffStoredSettings, parseStoredSettings } from '../settings/stored-settings';
import { storageAreaOf } from './settings-changes';
import type { SettingsStore } from './settings-store';

const itemKey = (key: string) => `${storageAreaOf(key)}:${key}` as const;

const queue = createQueue<'settings'>();

async function readAll(): Promise<StoredEntries> {
  const [local, sync] = await Promise.all([storage.snapshot('local'), storage.snapshot('sync')]);
  const own = (area: string, stored: StoredEntries) =>
    Object.fromEntries(Object.entries(stored).filter(([key]) => storageAreaOf(key) === area));
  return { ...own('local', local), ...own('sync', sync) };
}

/** Returns the settings, with defaults for what cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return parseStoredSettings(await readAll());
}

/**
 * Changes the settings. Changes are made one after another.
 *
 * @param change returns the new settings
 * @returns the settings after the change
 * @throws Error if storage is full or not accessible; what is stored stays
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return queue('settings', async () => {
    const before = await readAll();
    const wanted = change(parseStoredSettings(before));
    const { write, remove } = diffStoredSettings(wanted, before);
    await store(before, write, remove);
    return wanted;
  });
}

/**
 * Applies a merge patch to the settings.
 *
 * @throws Error if the result would be invalid, and as `changeSettings`; what is stored stays
 */
export function applySettingsPatch(patch: MergePatch): Promise<Settings> {
  return changeSettings((now) => v.parse(SettingsSchema, applyMergePatch(now, patch)));
}

/** The settings in storage, for contexts that access it themselves. */
export const storedSettings: SettingsStore = { load: loadSettings, change: changeSettings };

/** Writes entries all or nothing: after a failure the former entries are restored before the error is thrown. */
async function store(before: StoredEntries, write: StoredEntries, remove: readonly string[]): Promise<void> {
  try {
    await setAll(write);
    if (remove.length) await storage.removeItems(remove.map(itemKey));
  } catch (error) {
    const touched = [...Object.keys(write), ...remove];
    // New entries are removed first: they may be what has filled the storage.
    await storage.removeItems(touched.filter((key) => !(key in before)).map(itemKey)).catch(() => {});
    await setAll(Object.fromEntries(touched.filter((key) => key in before).map((key) => [key, before[key]]))).catch(
      () => {},
    );
    throw error;
  }
}

async function setAll(entries: StoredEntries): Promise<void> {
  const items = Object.entries(entries).map(([key, value]) => ({ key: itemKey(key), value }));
  if (items.length) await storage.setItems(items);
}

/**
 * Reverts a large change: restores all entries, including invalid and unknown ones. Rejects as the change itself would.
 */
export type Undo = () => Promise<void>;

const undoTo =
  (before: StoredEntries): Undo =>
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
 * Replaces all settings.
 *
 * @throws as `changeSettings`
 */
export async function replaceSettings(settings: Settings): Promise<Undo> {
  let before: StoredEntries = {};
  await queue('settings', async () => {
    before = await readAll();
    const { write, remove } = diffStoredSettings(settings, before);
    await store(before, write, remove);
  });
  return undoTo(before);
}

/** Deletes all settings, including invalid and unknown entries. */
export async function resetSettings(): Promise<Undo> {
  let before: StoredEntries = {};
  await queue('settings', async () => {
    before = await readAll();
    await store(before, {}, Object.keys(before));
  });
  return undoTo(before);
}
