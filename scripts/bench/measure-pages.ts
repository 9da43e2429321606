import type { Browser } from 'playwright';
import type { CorpusPage } from '../train/corpus.ts';
import { see } from './browser.ts';
import { Cache, keyOf } from './cache.ts';
import type { Options } from './options.ts';
import { inParallel, progressOf } from './progress.ts';
import { measure } from './score/measure.ts';
import type { PageResult } from './show/result.ts';
import type { Seen } from './types.ts';

/**
 * Measures every page, two at once. What was seen of a page is remembered; it is scored anew each time, so that another
 * measure needs no other run.
 *
 * @param browser is asked for only where a page is not remembered
 * @returns the results in the order of the folder, and the ids of pages that failed, which are named on stderr
 */
export async function measurePages(
  pages: readonly CorpusPage[],
  { names, rounds, fresh, modelFor }: Options,
  scripts: string,
  browser: () => Promise<Browser>,
): Promise<{ results: PageResult[]; failed: string[] }> {
  const cache = new Cache<Seen>();
  const results: PageResult[] = [];
  const failed: string[] = [];
  const progress = progressOf('pages', pages.length);
  await inParallel(pages, 2, async (page, at) => {
    try {
      const model = modelFor(page.truth.publisher);
      const key = keyOf(page.html(), scripts, { truth: page.truth, names, rounds }, model);
      let seen = fresh ? undefined : cache.get(key);
      if (!seen) {
        seen = await see(await browser(), scripts, page, { names, rounds, model });
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

function resultOf(at: number, page: CorpusPage, { looked, reviews }: Seen): PageResult {
  const { id, url, publisher, lang } = page.truth;
  const all = Object.entries(reviews);
  return {
    at,
    id,
    url,
    publisher,
    lang,
    scores: Object.fromEntries(all.map(([name, review]) => [name, measure(page, looked, review)])),
    times: Object.fromEntries(all.map(([name, { output }]) => [name, { cold: output.cold, warm: output.warm }])),
    baseline: { clone: looked.clone, walk: looked.walk },
    lead: looked.lead,
    verdicts: reviews.ours?.verdicts ?? [],
    found: reviews.ours?.found ?? false,
    unchanged: reviews.ours?.unchanged ?? false,
  };
}
