import { storage } from '@wxt-dev/storage';
import { shortenVersion } from '../history/changes';
import { parseVersion } from '../history/changes/version-schema';
import { fnv1a } from '../text/hash';
import { hostAndPath } from '../text/url';
import type { StoryVersion } from '../types';

/**
 * Prefix of the storage keys of versions: one key for each story, so that the others need not be read for one. They are neither
 * synced nor part of an exported file.
 */
const PREFIX = 'memory-version-';

/** Returns the storage key of the version of a story. */
const versionKey = (url: string): `local:${string}` => `local:${PREFIX}${fnv1a(hostAndPath(url)).toString(36)}`;

/** Returns the remembered version of a story; null if there is none. */
export const loadVersion = async (url: string): Promise<StoryVersion | null> =>
  parseVersion(await storage.getItem(versionKey(url)));

/**
 * Stores the version of a story, shortened to excerpts.
 *
 * @returns its length as JSON in UTF-8, in bytes
 * @throws Error if storage is full; what is stored stays
 */
export async function saveVersion(url: string, version: StoryVersion): Promise<number> {
  const short = shortenVersion(version);
  await storage.setItem(versionKey(url), short);
  return new TextEncoder().encode(JSON.stringify(short)).length;
}

/** Deletes the versions of stories. */
export const deleteVersions = (urls: readonly string[]): Promise<void> => storage.removeItems(urls.map(versionKey));

/** Deletes the versions of all stories, also of those that are no longer remembered. */
export async function deleteAllVersions(): Promise<void> {
  const keys = Object.keys(await storage.snapshot('local')).filter((key) => key.startsWith(PREFIX));
  await storage.removeItems(keys.map((key) => `local:${key}` as const));
}
