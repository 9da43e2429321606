import { storage } from '@wxt-dev/storage';
import { type Browser, browser } from 'wxt/browser';
import { createQueue } from '../async/keyed-queue';
import { type AnyReport, parseAnyReport } from '../reports/parse';
import { siteKeyOf } from '../settings/site-key';

/** Prefix of the storage keys of reports; they are cleared when the browser closes. */
const KEY_PREFIX = 'report-';
const keyOf = (id: string) => `session:${KEY_PREFIX}${id}` as const;
const MAX_REPORTS = 5;

const queue = createQueue<'reports'>();

/**
 * Stores a report until the browser closes, or five later ones are stored.
 *
 * @param site key of the page's site, from the browser; '' if it has none
 * @returns the id of the report
 * @throws Error with the reason if the report is rejected
 */
export async function storeReport(report: AnyReport, site: string): Promise<string> {
  const found = checked(report);
  if (!('report' in found)) throw new Error(`This is no report: ${found.detail}`);
  if (siteKeyOf(found.report.address) !== site) throw new Error('A page reports of its own site only.');
  // Ids begin with the time, so that they sort by age.
  const id = `${Date.now().toString(36)}-${crypto.randomUUID()}`;
  await queue('reports', async () => {
    const known = Object.keys(await storage.snapshot('session')).filter((key) => key.startsWith(KEY_PREFIX));
    const old = known.sort().slice(0, Math.max(0, known.length + 1 - MAX_REPORTS));
    await storage.removeItems(old.map((key) => `session:${key}` as const));
    await storage.setItem(keyOf(id), found.report);
  });
  return id;
}

/** Returns the report with this id; null if there is none, or it is invalid. */
export async function loadReport(id: string): Promise<AnyReport | null> {
  const found = checked(await storage.getItem(keyOf(id)));
  return 'report' in found ? found.report : null;
}

/** Opens a report in a tab next to the one that it is about. */
export async function showReport(id: string, tab: Browser.tabs.Tab): Promise<void> {
  const { id: openerTabId, index, windowId, incognito } = tab;
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/report.html')}#${id}`,
    index: index + 1,
    windowId,
    // Chromium opens extension pages never in a private window but in another one, where no tab can have this opener.
    ...(!incognito && { openerTabId }),
  });
}

const checked = (value: unknown) => parseAnyReport(JSON.stringify(value ?? null));
