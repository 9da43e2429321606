import { storage } from '@wxt-dev/storage';
import { type Browser, browser } from 'wxt/browser';
import { readReport } from '../reports/read';
import type { Report } from '../reports/schema';
import { siteOf } from '../settings/site-of';
import { createQueue } from './queue';

/** Reports wait here to be looked at; forgotten with the browser's session. */
const NAME = 'report-';
const keyOf = (id: string) => `session:${NAME}${id}` as const;
/** More than these nobody looks at. */
const MOST = 5;

const queue = createQueue<'reports'>();

/**
 * Keeps a report until the browser is closed, or five later ones are kept.
 *
 * @param site that of the page that sends it, as the browser tells it; '' where it has none
 * @returns the id by which it is found again
 * @throws Error that says why it is not taken
 */
export async function keepReport(report: Report, site: string): Promise<string> {
  const found = checked(report);
  if (!('report' in found)) throw new Error(`This is no report: ${found.detail}`);
  if (siteOf(found.report.address) !== site) throw new Error('A page reports of its own site only.');
  // Ids begin with the time, so that they stand in order.
  const id = `${Date.now().toString(36)}-${crypto.randomUUID()}`;
  await queue('reports', async () => {
    const known = Object.keys(await storage.snapshot('session')).filter((key) => key.startsWith(NAME));
    const old = known.sort().slice(0, Math.max(0, known.length + 1 - MOST));
    await storage.removeItems(old.map((key) => `session:${key}` as const));
    await storage.setItem(keyOf(id), found.report);
  });
  return id;
}

/** @returns the report of this id; null where there is none, or none that can be trusted */
export async function reportOf(id: string): Promise<Report | null> {
  const found = checked(await storage.getItem(keyOf(id)));
  return 'report' in found ? found.report : null;
}

/** Shows a report in a tab of its own, beside the one that it is about. */
export async function showReport(id: string, tab: Browser.tabs.Tab): Promise<void> {
  const { id: openerTabId, index, windowId, incognito } = tab;
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/report.html')}#${id}`,
    index: index + 1,
    windowId,
    // Chromium shows no page of ours in a private window: it takes another one, where no tab can have this opener.
    ...(!incognito && { openerTabId }),
  });
}

const checked = (value: unknown) => readReport(JSON.stringify(value ?? null));
