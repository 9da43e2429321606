import { storage } from '@wxt-dev/storage';
import { createQueue } from '../async/keyed-queue';

/** Storage key of the pages that are not cleaned although their site always is. Cleared when the browser closes. */
const STORAGE_KEY = 'session:left-alone';
const MAX_PAGES = 200;

const queue = createQueue<'left-alone'>();
const withoutFragment = (url: string) => url.split('#')[0] ?? '';

/** Tells whether a page is excluded from automatic cleaning. */
export async function isPageSkipped(url: string): Promise<boolean> {
  return (await storage.getItem<string[]>(STORAGE_KEY, { fallback: [] })).includes(withoutFragment(url));
}

/** Excludes a page from automatic cleaning until the browser closes, or includes it again. */
export function setPageSkipped(url: string, skipped: boolean): Promise<void> {
  return queue('left-alone', async () => {
    const others = (await storage.getItem<string[]>(STORAGE_KEY, { fallback: [] })).filter(
      (other) => other !== withoutFragment(url),
    );
    await storage.setItem(STORAGE_KEY, skipped ? [...others, withoutFragment(url)].slice(-MAX_PAGES) : others);
  });
}
