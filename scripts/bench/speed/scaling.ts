import type { Browser } from 'playwright';
import { loadSavedPage } from '../../train/chromium.ts';
import { bundleMinified } from '../bundle.ts';
import { startProgress } from '../progress.ts';
import { measureTogether } from './pages.ts';
import { buildParagraph, buildTeaser, createSyntheticCorpusPage } from './synthetic-page.ts';
import type { AdditionsTimes, ScaleTimes } from './types.ts';

const PAGE_FACTORS = [1, 4, 16, 64];
const ADDITION_COUNTS = [1, 10, 100, 500];
/** Warm rounds at the most: a large page takes long, and varies less. */
const MAX_ROUNDS = 5;

/** @returns times for the same story with more and more of a page around it, smallest first */
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

/** @returns what it takes to read more and more that is added at once, each on a fresh load of the smallest page */
export async function measureAdditions(browser: Browser): Promise<AdditionsTimes[]> {
  const session = await bundleMinified('scripts/bench/in-page/page-controller.ts', 'CleanCopySession');
  const adder = await bundleMinified('scripts/bench/speed/in-page/adder.ts', 'SpeedAdder');
  const found: AdditionsTimes[] = [];
  for (const count of ADDITION_COUNTS) {
    const tab = await loadSavedPage(browser, createSyntheticCorpusPage(1));
    try {
      await tab.evaluate(session);
      await tab.evaluate(adder);
      const parts = buildAdditions(count);
      // A first go with others, so that all code has run once.
      await tab.evaluate(`SpeedAdder.add(${JSON.stringify(buildAdditions(20, 10_000))})`);
      found.push((await tab.evaluate(`SpeedAdder.add(${JSON.stringify(parts)})`)) as AdditionsTimes);
    } finally {
      await tab.close();
    }
  }
  return found;
}

/** @returns paragraphs and clutter in turn, as markup */
export function buildAdditions(count: number, from = 1000): string[] {
  return Array.from({ length: count }, (_, at) =>
    at % 2 ? buildTeaser(from + at) : `<p>${buildParagraph(from + at)}</p>`,
  );
}
