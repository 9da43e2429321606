import { storage } from '@wxt-dev/storage';
import { addStory, parseStories } from '../history';
import { chooseVersion } from '../history/changes';
import { hostAndPath } from '../text/url';
import type { RememberedStory, StoryVersion } from '../types';
import { isPrivate, MEMORY_ON, MEMORY_STORIES } from './remembered-stories-keys';
import { deleteAllVersions, deleteVersions, loadVersion, saveVersion } from './remembered-versions';

const ON = `local:${MEMORY_ON}` as const;
const STORIES = `local:${MEMORY_STORIES}` as const;

/** Runs jobs one after another in all contexts of the extension, so that a write does not restore stories that were just deleted. */
const exclusively = <T>(job: () => Promise<T>): Promise<T> => navigator.locks.request('clean-copy-memory', job);

/** Returns whether stories are remembered: only if the reader has switched that on, and never in private windows. */
export async function isRememberingStories(): Promise<boolean> {
  return !isPrivate() && (await storage.getItem<boolean>(ON)) === true;
}

/** Switches remembering on or off; off deletes all stories. */
export function setRemembering(on: boolean): Promise<void> {
  return exclusively(async () => {
    await storage.setItem(ON, on);
    if (!on) await deleteAll();
  });
}

/** Returns the remembered stories. */
export async function rememberedStories(): Promise<RememberedStory[]> {
  return isPrivate() ? [] : parseStories(await storage.getItem(STORIES));
}

/**
 * Remembers a story, if that is switched on.
 *
 * @param version its text now; it is stored unless the reader has not seen what has changed since the version that is stored
 * @throws Error if storage is full; what is stored stays
 */
export function rememberStory(story: RememberedStory, version?: StoryVersion): Promise<void> {
  return exclusively(async () => {
    if (!(await isRememberingStories())) return;
    const bytes = version && (await saveIfNext(story.url, version).catch(() => undefined));
    await storeStory(story, bytes);
  });
}

/** Returns the version of a story that the reader has seen last; null if there is none, or if stories are not remembered. */
export async function earlierVersion(url: string): Promise<StoryVersion | null> {
  return (await isRememberingStories()) ? loadVersion(url) : null;
}

/**
 * Replaces the version of a remembered story, because the reader has seen what has changed.
 *
 * @throws Error if storage is full; what is stored stays
 */
export function setSeenVersion(url: string, version: StoryVersion): Promise<void> {
  return exclusively(async () => {
    if (!(await isRememberingStories())) return;
    const stories = parseStories(await storage.getItem(STORIES));
    const story = stories.find((one) => hostAndPath(one.url) === hostAndPath(url));
    if (story) await storeStory(story, await saveVersion(url, version));
  });
}

/** Deletes all remembered stories. */
export function deleteRememberedStories(): Promise<void> {
  return exclusively(deleteAll);
}

async function deleteAll(): Promise<void> {
  await storage.removeItem(STORIES);
  await deleteAllVersions();
}

/**
 * Stores the version of a story, unless the earlier one is still needed.
 *
 * @returns its length in bytes; undefined if the earlier one stays
 * @throws Error if storage is full; the earlier one stays
 */
async function saveIfNext(url: string, version: StoryVersion): Promise<number | undefined> {
  const earlier = await loadVersion(url);
  return chooseVersion(earlier, version) === version ? saveVersion(url, version) : undefined;
}

/**
 * Stores a story, and deletes the versions of those that are dropped for it.
 *
 * @param versionBytes length of its new version; undefined if it has none, or the same as before
 */
async function storeStory(story: RememberedStory, versionBytes: number | undefined): Promise<void> {
  const stories = parseStories(await storage.getItem(STORIES));
  const known = stories.find(({ url }) => hostAndPath(url) === hostAndPath(story.url));
  const { versionBytes: _, ...rest } = story;
  const bytes = versionBytes ?? known?.versionBytes;
  const next = addStory(stories, { ...rest, ...(bytes && { versionBytes: bytes }) });
  // A page reports its state again and again while it is read.
  if (JSON.stringify(next) !== JSON.stringify(stories)) await storage.setItem(STORIES, next);
  const kept = new Set(next.map(({ url }) => hostAndPath(url)));
  const dropped = stories.map(({ url }) => url).filter((url) => !kept.has(hostAndPath(url)));
  if (dropped.length) await deleteVersions(dropped);
}
