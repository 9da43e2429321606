import { storage } from '@wxt-dev/storage';
import { createQueue } from './queue';

/** Pages on an always cleaned site that the reader wants as they are; forgotten with the browser's session. */
const KEY = 'session:left-alone';
/** More than these nobody remembers having chosen. */
const MOST = 200;

const queue = createQueue<'left-alone'>();
const plain = (url: string) => url.split('#')[0] ?? '';

/** @returns whether the reader wants this page as it is */
export async function isLeftAlone(url: string): Promise<boolean> {
  return (await storage.getItem<string[]>(KEY, { fallback: [] })).includes(plain(url));
}

/** Remembers until the browser is closed whether a page is to be left as it is. */
export function leaveAlone(url: string, alone: boolean): Promise<void> {
  return queue('left-alone', async () => {
    const others = (await storage.getItem<string[]>(KEY, { fallback: [] })).filter((other) => other !== plain(url));
    await storage.setItem(KEY, alone ? [...others, plain(url)].slice(-MOST) : others);
  });
}
