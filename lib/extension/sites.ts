import { browser } from 'wxt/browser';
import { createQueue } from './queue';

/** Id of the one registered content script. */
const SCRIPT = 'always-clean';
const FILES = {
  js: ['content-scripts/data.js', 'content-scripts/content.js', 'content-scripts/always.js'],
  css: ['content-scripts/always.css'],
};

const queue = createQueue<'sites'>();

/** @returns what the browser calls all pages of an address's host; null where it has none that a permission could name */
export function patternOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? `*://${hostname}/*` : null;
}

/** @returns the host that a pattern names, to be shown */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
}

/** @returns whether the reader has granted an address, under whatever pattern: a browser's own pages write others than we do */
export async function isGranted(url: string | undefined): Promise<boolean> {
  if (!url || patternOf(url) === null) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** @returns patterns of the sites that the reader has granted, in order */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...origins].sort((a, b) => (hostOf(a) < hostOf(b) ? -1 : 1));
}

/**
 * Asks the reader for one site. Must be called straight from a press: browsers ask for nothing else, and close the popup
 * meanwhile, so what follows belongs to `permissions.onAdded`.
 *
 * @param origins patterns of the site: with and without "www.", say
 * @returns whether the site is granted now
 */
export function requestSite(...origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives a site's permissions back; pages already cleaned stay so. */
export function removeSite(...origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins });
}

/**
 * Tells when the reader has granted a site or taken one back, here or in the browser's own pages.
 *
 * @returns the undo
 */
export function onSitesChanged(told: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(told);
  onRemoved.addListener(told);
  return () => {
    onAdded.removeListener(told);
    onRemoved.removeListener(told);
  };
}

/** Makes the registered content script follow the permissions: no site without one, none left out. */
export function followPermissions(): Promise<void> {
  return queue('sites', async () => {
    const matches = await grantedSites();
    const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
    if (!matches.length) {
      if (known.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
      return;
    }
    const script = { id: SCRIPT, matches, ...FILES, runAt: 'document_start' as const, persistAcrossSessions: true };
    if (known.length) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}
