import { storage } from '@wxt-dev/storage';
import { addStory, parseStories } from '../history';
import type { RememberedStory } from '../types';
import { isPrivate, MEMORY_ON, MEMORY_STORIES } from './remembered-stories-keys';

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
    if (!on) await storage.removeItem(STORIES);
  });
}

/** Returns the remembered stories. */
export async function rememberedStories(): Promise<RememberedStory[]> {
  return isPrivate() ? [] : parseStories(await storage.getItem(STORIES));
}

/**
 * Remembers a story, if that is switched on.
 *
 * @throws Error if storage is full; what is stored stays
 */
export function rememberStory(story: RememberedStory): Promise<void> {
  return exclusively(async () => {
    if (!(await isRememberingStories())) return;
    const stories = parseStories(await storage.getItem(STORIES));
    // A page reports its state again and again while it is read.
    const next = addStory(stories, story);
    if (JSON.stringify(next) !== JSON.stringify(stories)) await storage.setItem(STORIES, next);
  });
}

/** Deletes all remembered stories. */
export function deleteRememberedStories(): Promise<void> {
  return exclusively(() => storage.removeItem(STORIES));
}
