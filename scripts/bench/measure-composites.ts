import type { Browser } from 'playwright';
import type { CorpusPage } from '../train/corpus.ts';
import { type Composite, measurePair, pairs } from './composites.ts';
import type { Options } from './options.ts';
import { inParallel, progressOf } from './progress.ts';

/** Measures the composites of every pair, two pairs at once; a pair that fails is named on stderr. */
export async function measureComposites(
  pages: readonly CorpusPage[],
  { names, modelFor }: Options,
  scripts: string,
  browser: Browser,
): Promise<Composite[]> {
  const composites: Composite[] = [];
  const all = pairs(pages);
  const progress = progressOf('pairs', all.length);
  await inParallel(all, 2, async (pair) => {
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
