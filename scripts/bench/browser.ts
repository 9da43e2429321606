import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import type { Classifier } from '../../lib/classify/classifier/classifier.ts';
import { loadSavedPage } from '../train/chromium.ts';
import type { CorpusPage } from '../train/corpus.ts';
import type { ExtractorReview, PageMeasurement } from './types.ts';

/**
 * Bundles what every measured page loads: the core as it ships, and the in-page part of the benchmark with the
 * competitors.
 */
export async function buildPageScripts(): Promise<string> {
  const options = { bundle: true, write: false, format: 'iife', minify: false, logLevel: 'warning' } as const;
  execFileSync(process.execPath, ['scripts/build-core.mjs', '--no-types'], { stdio: 'inherit' });
  const ours = readFileSync('.output/core/clean-copy.iife.js', 'utf8');
  const bench = await build({ ...options, entryPoints: ['scripts/bench/in-page/index.ts'] });
  return `${ours};globalThis.CleanCopy = CleanCopy;${bench.outputFiles[0]?.text}`;
}

/**
 * Runs one extractor on a loaded page: one cold run, then `rounds` warm runs.
 *
 * @param model classifier to use instead of the bundled one; null to use rules alone
 */
export async function runExtractor(
  tab: Page,
  name: string,
  rounds: number,
  model?: Classifier | null,
): Promise<ExtractorReview> {
  return tab.evaluate(({ name, rounds, model }) => globalThis.Bench.review(name, rounds, model), {
    name,
    rounds,
    model,
  });
}

/** Loads a page and runs every extractor on that one load. */
export async function measurePage(
  browser: Browser,
  scripts: string,
  page: CorpusPage,
  { names, rounds, model }: { names: readonly string[]; rounds: number; model?: Classifier | null | undefined },
): Promise<PageMeasurement> {
  const tab = await loadSavedPage(browser, page);
  try {
    await tab.evaluate(scripts);
    const looked = await tab.evaluate(({ truth, rounds }) => globalThis.Bench.inspect(truth, rounds), {
      truth: page.truth,
      rounds,
    });
    const reviews: PageMeasurement['reviews'] = {};
    for (const name of names) reviews[name] = await runExtractor(tab, name, rounds, model);
    return { looked, reviews };
  } finally {
    await tab.close();
  }
}
