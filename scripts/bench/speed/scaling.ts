import type { Browser } from 'playwright';
import { loadSavedPage } from '../../train/chromium.ts';
import { bundled } from '../bundle.ts';
import { progressOf } from '../progress.ts';
import { madeCorpusPage, paragraph, teaser } from './synthetic-page.ts';
import { measureTogether } from './pages.ts';
import type { AdditionsTimes, ScaleTimes } from './types.ts';

const FACTORS = [1, 4, 16, 64];
const COUNTS = [1, 10, 100, 500];
/** Warm rounds at the most: a large page takes long, and varies less. */
const ROUNDS = 5;

/** @returns times for the same story with more and more of a page around it, smallest first */
export async function measureScaling(
  browser: Browser,
  scripts: readonly string[],
  rounds: number,
): Promise<ScaleTimes[]> {
  const found: ScaleTimes[] = [];
  const progress = progressOf('sizes of page', FACTORS.length);
  for (const [turn, factor] of FACTORS.entries()) {
    const how = { turn, rounds: Math.min(rounds, ROUNDS), all: false };
    const { elements, cold, warm } = await measureTogether(browser, scripts, madeCorpusPage(factor), how);
    found.push({ factor, elements, cold, warm });
    progress();
  }
  return found;
}

/** @returns what it takes to read more and more that is added at once, each on a fresh load of the smallest page */
export async function measureAddedAtOnce(browser: Browser): Promise<AdditionsTimes[]> {
  const session = await bundled('scripts/bench/in-page/page-controller.ts', 'CleanCopySession');
  const adder = await bundled('scripts/bench/speed/in-page/adder.ts', 'SpeedAdder');
  const found: AdditionsTimes[] = [];
  for (const count of COUNTS) {
    const tab = await loadSavedPage(browser, madeCorpusPage(1));
    try {
      await tab.evaluate(session);
      await tab.evaluate(adder);
      const parts = partsOf(count);
      // A first go with others, so that all code has run once.
      await tab.evaluate(`SpeedAdder.add(${JSON.stringify(partsOf(20, 10_000))})`);
      found.push((await tab.evaluate(`SpeedAdder.add(${JSON.stringify(parts)})`)) as AdditionsTimes);
    } finally {
      await tab.close();
    }
  }
  return found;
}

/** @returns paragraphs and clutter in turn, as markup */
export function partsOf(count: number, from = 1000): string[] {
  return Array.from({ length: count }, (_, at) => (at % 2 ? teaser(from + at) : `<p>${paragraph(from + at)}</p>`));
}
