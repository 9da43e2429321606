import type { Page } from '@playwright/test';
import { REPORT } from '../reports/example';
import type { Extension } from './extension';

/** A report with everything that can be left out: a complete URL, a label and a rule. */
export const WHOLE = {
  ...REPORT,
  address: 'https://courier.test/region/2031/quay?id=7',
  rule: {
    id: 'hide-1a2b3c4d',
    kind: 'user',
    decide: 'hide',
    confidence: 1,
    when: [],
    selector: 'aside.region',
    sites: ['courier.test'],
    examples: { hide: [], keep: [] },
    origin: 'user',
  },
} as const;

/** A report with so many lines that it does not fit into the URL of a form. */
export const LONG = {
  ...WHOLE,
  lines: [
    ...REPORT.lines,
    ...Array.from({ length: 200 }, () => ({ box: 1, tag: 'p', letters: 90, words: 15, is: 'kept' })),
  ],
};

/** Stores a report as the extension does, and opens the page that shows it. */
export async function openReport(extension: Extension, page: Page, report: object, name = 'a1'): Promise<void> {
  await extension.worker.evaluate(`chrome.storage.session.set(${JSON.stringify({ [`report-${name}`]: report })})`);
  await page.goto(extension.urlOf(`report.html#${name}`));
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
