import type { Browser } from 'playwright';
import { loadSavedPage } from '../../train/chromium.ts';
import { bundleMinified } from '../bundle.ts';
import { startProgress } from '../progress.ts';
import { measureTogether } from './pages.ts';
import { buildParagraph, buildTeaser, createSyntheticCorpusPage } from './synthetic-page.ts';
import type { AdditionsTimes, ScaleTimes } from './types.ts';

const PAGE_FACTORS = [1, 4, 16, 64];
const ADDITION_COUNTS = [1, 10, 100, 500];
/** Maximum number of warm rounds. Large pages take long, and their times vary less. */
const MAX_ROUNDS = 5;

/** Measures the contenders on synthetic pages with the same story and growing amounts of clutter, smallest first. */
export async function measureScaling(
  browser: Browser,
  scripts: readonly string[],
  rounds: number,
): Promise<ScaleTimes[]> {
  const found: ScaleTimes[] = [];
  const progress = startProgress('sizes of page', PAGE_FACTORS.length);
  for (const [turn, factor] of PAGE_FACTORS.entries()) {
    const how = { turn, rounds: Math.min(rounds, MAX_ROUNDS), all: false };
    const { elements, cold, warm } = await measureTogether(browser, scripts, createSyntheticCorpusPage(factor), how);
    found.push({ factor, elements, cold, warm });
    progress();
  }
  return found;
}

/**
 * Measures the reading of growing numbers of elements that are added at once, each on a new load of the smallest page.
 */
export async function measureAdditionsBySize(browser: Browser): Promise<AdditionsTimes[]> {
  const session = await bundleMinified('scripts/bench/in-page/page-controller.ts', 'CleanCopySession');
  const adder = await bundleMinified('scripts/bench/speed/in-page/adder.ts', 'SpeedAdder');
  const found: AdditionsTimes[] = [];
  for (const count of ADDITION_COUNTS) {
    const tab = await loadSavedPage(browser, createSyntheticCorpusPage(1));
    try {
      await tab.evaluate(session);
      await tab.evaluate(adder);
      const parts = buildAdditions(count);
      // Add other elements first, so that all code has run once.
      await tab.evaluate(`SpeedAdder.add(${JSON.stringify(buildAdditions(20, 10_000))})`);
      found.push((await tab.evaluate(`SpeedAdder.add(${JSON.stringify(parts)})`)) as AdditionsTimes);
    } finally {
      await tab.close();
    }
  }
  return found;
}

/**
 * Builds the HTML of elements to add: story paragraphs and clutter alternately.
 *
 * @param from first number for the generated texts; different numbers give different texts
 */
export function buildAdditions(count: number, from = 1000): string[] {
  return Array.from({ length: count }, (_, at) =>
    at % 2 ? buildTeaser(from + at) : `<p>${buildParagraph(from + at)}</p>`,
  );
}
