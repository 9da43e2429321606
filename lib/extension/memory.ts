import { storage } from '@wxt-dev/storage';
import { storiesOf, withStory } from '../history';
import type { Remembered } from '../types';
import { isPrivate, MEMORY_ON, MEMORY_STORIES } from './memory-keys';

const ON = `local:${MEMORY_ON}` as const;
const STORIES = `local:${MEMORY_STORIES}` as const;

/** One after another in all places of the extension: what the background reads and writes back must not undo a forgetting. */
const alone = <T>(job: () => Promise<T>): Promise<T> => navigator.locks.request('clean-copy-memory', job);

/** @returns whether the reader wants stories to be remembered; never unless they have said so, nor in private windows */
export async function remembers(): Promise<boolean> {
  return !isPrivate() && (await storage.getItem<boolean>(ON)) === true;
}

/** Switching it off forgets everything. */
export function setRemembering(on: boolean): Promise<void> {
  return alone(async () => {
    await storage.setItem(ON, on);
    if (!on) await storage.removeItem(STORIES);
  });
}

/** @returns the stories that are remembered */
export async function rememberedStories(): Promise<Remembered[]> {
  return isPrivate() ? [] : storiesOf(await storage.getItem(STORIES));
}

/**
 * Keeps a story, where stories are kept.
 *
 * @throws Error of the browser where storage is full; what was there stays
 */
export function rememberStory(story: Remembered): Promise<void> {
  return alone(async () => {
    if (!(await remembers())) return;
    const stories = storiesOf(await storage.getItem(STORIES));
    // A story tells its state again and again while it is read.
    const next = withStory(stories, story);
    if (JSON.stringify(next) !== JSON.stringify(stories)) await storage.setItem(STORIES, next);
  });
}

export function forgetStories(): Promise<void> {
  return alone(() => storage.removeItem(STORIES));
}
