import { storage } from '@wxt-dev/storage';
import { createQueue } from '../async/keyed-queue';

/** Pages of an always cleaned site that are not cleaned; cleared when the browser closes. */
const STORAGE_KEY = 'session:left-alone';
const MAX_PAGES = 200;

const queue = createQueue<'left-alone'>();
const withoutFragment = (url: string) => url.split('#')[0] ?? '';

/** Returns whether a page is not cleaned. */
export async function isPageSkipped(url: string): Promise<boolean> {
  return (await storage.getItem<string[]>(STORAGE_KEY, { fallback: [] })).includes(withoutFragment(url));
}

/** Sets whether a page is not cleaned, until the browser closes. */
export function setPageSkipped(url: string, skipped: boolean): Promise<void> {
  return queue('left-alone', async () => {
    const others = (await storage.getItem<string[]>(STORAGE_KEY, { fallback: [] })).filter(
      (other) => other !== withoutFragment(url),
    );
    await storage.setItem(STORAGE_KEY, skipped ? [...others, withoutFragment(url)].slice(-MAX_PAGES) : others);
  });
}
