import type { Browser } from 'playwright';
import type { CorpusPage } from '../train/corpus.ts';
import { type CompositeResult, listPairs, measurePair } from './composites.ts';
import type { CleanViewOptions } from './options.ts';
import { runInParallel, startProgress } from './progress.ts';

/**
 * Measures the composites of every pair, two pairs in parallel. Errors are printed to stderr, and their pairs left out.
 */
export async function measureComposites(
  pages: readonly CorpusPage[],
  { names, modelFor }: CleanViewOptions,
  scripts: string,
  browser: Browser,
): Promise<CompositeResult[]> {
  const composites: CompositeResult[] = [];
  const all = listPairs(pages);
  const progress = startProgress('pairs', all.length);
  await runInParallel(all, 2, async (pair) => {
    try {
      const model = modelFor(pair[0].truth.publisher);
      composites.push(...(await measurePair(browser, scripts, pair, names, model)));
    } catch (error) {
      console.error(`${pair[0].truth.id}: ${(error as Error).message.split('\n')[0]}`);
    }
    progress();
  });
  return composites;
}
