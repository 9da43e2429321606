import { browser } from 'wxt/browser';
import { siteOf } from '../settings/site-of';
import { rememberStory } from './memory';
import type { Told } from './tabs';
import { noteWorked } from './worked';

/**
 * Keeps what a page tells of itself: its story, if the reader wants stories to be remembered, and where rules have worked, for
 * the options. Never from a private window.
 *
 * @throws Error of the browser where the tab is gone or storage is full; what was there stays
 */
export async function keepTold(tabId: number, { memory, on, ruled }: Told): Promise<void> {
  if (!memory && !(on && ruled)) return;
  const { incognito, url } = await browser.tabs.get(tabId);
  if (incognito) return;
  const site = siteOf(url);
  const jobs: Promise<void>[] = [];
  // A page tells of itself, and of no other.
  if (memory && siteOf(memory.url) === site) jobs.push(rememberStory(memory));
  if (on && ruled && site) jobs.push(noteWorked(site, ruled));
  await Promise.all(jobs);
}
