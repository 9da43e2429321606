import { storage } from '@wxt-dev/storage';
import { findPageHighlights, parseHighlights, withPageHighlights } from '../highlights/stored-highlights';
import type { PageHighlights, TextHighlight } from '../types';

/** Storage keys. The entries are neither synced nor part of an exported settings file. */
const ON = 'local:highlights-on';
const PAGES = 'local:highlights';

/** Runs jobs one after another in all contexts of the extension. */
const exclusively = <T>(job: () => Promise<T>): Promise<T> => navigator.locks.request('clean-copy-highlights', job);

/** Returns whether highlights are kept after their page is closed: only if the reader has switched that on. */
export async function isKeepingHighlights(): Promise<boolean> {
  return (await storage.getItem<boolean>(ON)) === true;
}

/** Keeps highlights from now on, or no longer; those that are stored stay. */
export function setKeepingHighlights(on: boolean): Promise<void> {
  return storage.setItem(ON, on);
}

/** Returns the highlights of all pages, the latest page last. */
export async function loadHighlights(): Promise<PageHighlights[]> {
  return parseHighlights(await storage.getItem(PAGES));
}

/** Returns the highlights of a page. */
export async function loadPageHighlights(url: string): Promise<TextHighlight[]> {
  return findPageHighlights(await loadHighlights(), url)?.highlights ?? [];
}

/**
 * Stores the highlights of a page, if they are kept.
 *
 * @throws Error if storage is full; what is stored stays
 */
export function savePageHighlights(page: PageHighlights): Promise<void> {
  return exclusively(async () => {
    if (await isKeepingHighlights()) await storage.setItem(PAGES, withPageHighlights(await loadHighlights(), page));
  });
}

/** Deletes the highlights of all pages. */
export function deleteHighlights(): Promise<void> {
  return exclusively(() => storage.removeItem(PAGES));
}

/**
 * Calls back when the stored highlights change, in any context.
 *
 * @returns a function that stops it
 */
export function onHighlightsChanged(onChange: () => void): () => void {
  const stops = [storage.watch(ON, onChange), storage.watch(PAGES, onChange)];
  return () => {
    for (const stop of stops) stop();
  };
}
