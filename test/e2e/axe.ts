import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TestDetails } from '@playwright/test';
import { chromiumVariant, FULL_RUN_ONLY } from './test-details';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Colour schemes in which extension pages are checked. */
export const COLOURS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
  ['forced colours, dark', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

/**
 * Test details for a check in one of `COLOURS`: Firefox, which draws forced colours in its own way, checks light and forced colours;
 * a local run checks light.
 */
export const detailsOfColours = (name: (typeof COLOURS)[number][0]): TestDetails =>
  name === 'forced colours'
    ? FULL_RUN_ONLY
    : chromiumVariant(name === 'light', 'the colours are the same; Firefox checks light and forced ones');

/** A page, or the popup, which Playwright does not list. */
interface EvaluationTarget {
  evaluate<T>(expression: string): Promise<T>;
}

/** Returns axe's violations in an extension page, one line each. */
export async function violations(page: EvaluationTarget): Promise<string[]> {
  // Half a megabyte, once for each document.
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(`${AXE}; true`);
  return page.evaluate<string[]>(
    "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' ')))",
  );
}
