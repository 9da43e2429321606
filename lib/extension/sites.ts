import { browser } from 'wxt/browser';
import { createQueue } from '../async/keyed-queue';
import { listPatterns } from './list-patterns';

/** Id under which the content script for granted sites is registered. */
const SCRIPT_ID = 'always-clean';
const SCRIPT_FILES = {
  js: ['content-scripts/data.js', 'content-scripts/content.js', 'content-scripts/always.js'],
  css: ['content-scripts/always.css'],
};

const queue = createQueue<'sites'>();

/** Returns the match pattern for the host of a URL; null if a permission cannot name it. */
export function originPatternOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? `*://${hostname}/*` : null;
}

/** Returns the host of a match pattern. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
}

/**
 * Tells whether the reader has granted access to a URL, by any pattern: the browser's own pages use other patterns than
 * we do. Permission to download a rule list does not count.
 */
export async function isSiteGranted(url: string | undefined): Promise<boolean> {
  if (!url || originPatternOf(url) === null) return false;
  const { protocol, hostname } = new URL(url);
  const pattern = `${protocol}//${hostname}/*`;
  const isListHost = (await listPatterns()).has(pattern);
  return browser.permissions.contains({ origins: [isListHost ? `*://${hostname}/*` : pattern] });
}

/** Returns the match patterns of the granted sites, sorted by host; without those for rule lists. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const lists = await listPatterns();
  return origins.filter((origin) => !lists.has(origin)).sort((a, b) => (hostOfPattern(a) < hostOfPattern(b) ? -1 : 1));
}

/**
 * Requests access to a site. Must be called directly in a user gesture. The browser closes the popup meanwhile, so what
 * is to happen afterwards belongs in a listener for `permissions.onAdded`.
 *
 * @param origins match patterns of the site, for example with and without "www."
 * @returns whether access is granted
 */
export function requestSite(...origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Revokes access to a site. Open pages with the clean view keep it. */
export function removeSite(...origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}

/**
 * Calls back when access to a site is granted or revoked, here or in the browser's own pages.
 *
 * @returns a function that stops it
 */
export function onSitesChanged(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/** Registers the content script for exactly the granted sites. */
export function syncRegisteredScript(): Promise<void> {
  return queue('sites', async () => {
    const matches = await grantedSites();
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (!matches.length) {
      if (known.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
      return;
    }
    const script = {
      id: SCRIPT_ID,
      matches,
      ...SCRIPT_FILES,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    };
    if (known.length) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}
