import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { storiesOf, withStory } from '../memory';
import type { Remembered } from '../types';
import { createQueue } from './queue';

/** Both stay on this device: neither is synced, nor part of an exported file. */
const ON = 'local:memory-on';
const STORIES = 'local:memory-stories';

const queue = createQueue<'memory'>();

/** @returns whether the reader wants stories to be remembered; never unless they have said so, nor in private windows */
export async function remembers(): Promise<boolean> {
  return !isPrivate() && (await storage.getItem<boolean>(ON)) === true;
}

/** Switching it off forgets everything. */
export async function setRemembering(on: boolean): Promise<void> {
  await storage.setItem(ON, on);
  if (!on) await forgetStories();
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
  return queue('memory', async () => {
    if (await remembers()) await storage.setItem(STORIES, withStory(storiesOf(await storage.getItem(STORIES)), story));
  });
}

export function forgetStories(): Promise<void> {
  return queue('memory', () => storage.removeItem(STORIES));
}

/** @returns the undo */
export function onMemoryChanged(told: () => void): () => void {
  const stops = [storage.watch(ON, told), storage.watch(STORIES, told)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Known in every place of the extension but the background page, where the tab is asked. */
function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
