import type { Browser } from 'playwright';
import type { CorpusPage } from '../train/corpus.ts';
import { measurePage } from './browser.ts';
import { FileCache, hashKey } from './cache.ts';
import type { CleanViewOptions } from './options.ts';
import { runInParallel, startProgress } from './progress.ts';
import { scorePage } from './score/measure.ts';
import type { PageResult } from './show/result.ts';
import type { PageMeasurement } from './types.ts';

/**
 * Measures every page, two in parallel. What the extractors return is cached, and scored again on each run, so that a
 * change of the scores does not require running the extractors again.
 *
 * @param browser starts a browser; called only if a page is not in the cache
 * @returns results in the order of `pages`, and the ids of pages that failed
 */
export async function measurePages(
  pages: readonly CorpusPage[],
  { names, rounds, fresh, modelFor }: CleanViewOptions,
  scripts: string,
  browser: () => Promise<Browser>,
): Promise<{ results: PageResult[]; failed: string[] }> {
  const cache = new FileCache<PageMeasurement>();
  const results: PageResult[] = [];
  const failed: string[] = [];
  const progress = startProgress('pages', pages.length);
  await runInParallel(pages, 2, async (page, at) => {
    try {
      const model = modelFor(page.truth.publisher);
      const key = hashKey(page.html(), scripts, { truth: page.truth, names, rounds }, model);
      let seen = fresh ? undefined : cache.get(key);
      if (!seen) {
        seen = await measurePage(await browser(), scripts, page, { names, rounds, model });
        cache.set(key, seen);
      }
      results.push(resultOf(at, page, seen));
    } catch (error) {
      console.error(`${page.truth.id}: ${(error as Error).message.split('\n')[0]}`);
      failed.push(page.truth.id);
    }
    progress();
  });
  return { results: results.sort((a, b) => a.at - b.at), failed };
}

function resultOf(at: number, page: CorpusPage, { looked, reviews }: PageMeasurement): PageResult {
  const { id, url, publisher, lang } = page.truth;
  const all = Object.entries(reviews);
  return {
    at,
    id,
    url,
    publisher,
    lang,
    isTextKnown: page.truth.paragraphs.length > 0 || !(page.segments || page.noStory),
    noStory: page.noStory,
    scores: Object.fromEntries(all.map(([name, review]) => [name, scorePage(page, looked, review)])),
    times: Object.fromEntries(all.map(([name, { output }]) => [name, { cold: output.cold, warm: output.warm }])),
    baseline: { clone: looked.clone, walk: looked.walk },
    lead: looked.lead,
    verdicts: reviews.ours?.verdicts ?? [],
    found: reviews.ours?.found ?? false,
    unchanged: reviews.ours?.unchanged ?? false,
  };
}
