import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import type { Classifier } from '../../lib/classify/classifier/classifier.ts';
import { loadSavedPage } from '../train/chromium.ts';
import type { CorpusPage } from '../train/corpus.ts';
import type { Reviewed, Seen } from './types.ts';

/** The scripts that are put into every page: our core as it ships, and the bench's own with the rivals. */
export async function pageScripts(): Promise<string> {
  const options = { bundle: true, write: false, format: 'iife', minify: false, logLevel: 'warning' } as const;
  execFileSync(process.execPath, ['scripts/build-core.mjs', '--no-types'], { stdio: 'inherit' });
  const ours = readFileSync('.output/core/clean-copy.iife.js', 'utf8');
  const bench = await build({ ...options, entryPoints: ['scripts/bench/in-page/index.ts'] });
  return `${ours};globalThis.CleanCopy = CleanCopy;${bench.outputFiles[0]?.text}`;
}

/**
 * Runs one extractor on a loaded page: cold once, then `rounds` times warm.
 *
 * @param model learned weights in place of the bundled ones; null for rules alone
 */
export async function review(tab: Page, name: string, rounds: number, model?: Classifier | null): Promise<Reviewed> {
  return tab.evaluate(({ name, rounds, model }) => globalThis.Bench.review(name, rounds, model), {
    name,
    rounds,
    model,
  });
}

/** Loads a page and lets every extractor read it, all on the same load. */
export async function see(
  browser: Browser,
  scripts: string,
  page: CorpusPage,
  { names, rounds, model }: { names: readonly string[]; rounds: number; model?: Classifier | null | undefined },
): Promise<Seen> {
  const tab = await loadSavedPage(browser, page);
  try {
    await tab.evaluate(scripts);
    const looked = await tab.evaluate(({ truth, rounds }) => globalThis.Bench.look(truth, rounds), {
      truth: page.truth,
      rounds,
    });
    const reviews: Seen['reviews'] = {};
    for (const name of names) reviews[name] = await review(tab, name, rounds, model);
    return { looked, reviews };
  } finally {
    await tab.close();
  }
}
