/** Pages as plain data, read in Chromium and cached under a hash of page and code. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bundleForPage } from './bundle.ts';
import { launchChromium, loadSavedPage } from './chromium.ts';
import type { CorpusPage } from './corpus.ts';
import type { PageData } from './in-page/page-data.ts';

const CACHE = join(import.meta.dirname, '../../.output/train/pages');
const PARALLEL_TABS = 2;

/**
 * Reads pages in Chromium unless they are cached. A page that cannot be loaded is reported on stderr and omitted.
 *
 * @returns the pages with their sources, in the order of their ids
 */
export async function readPageData<S extends { page: CorpusPage }>(
  sources: readonly S[],
): Promise<{ source: S; data: PageData }[]> {
  const code = `${await bundleForPage('scripts/train/in-page/page-data.ts', 'Inside')};globalThis.Inside = Inside;`;
  mkdirSync(CACHE, { recursive: true });
  const queue = [...sources];
  const found: { source: S; data: PageData }[] = [];
  let browser: ReturnType<typeof launchChromium> | undefined;
  async function worker(): Promise<void> {
    for (let source = queue.shift(); source; source = queue.shift()) {
      const { page } = source;
      const hash = createHash('sha256').update(code).update(page.truth.url).update(page.html()).digest('hex');
      const file = join(CACHE, `${hash.slice(0, 20)}.gz`);
      try {
        if (!existsSync(file)) {
          browser ??= launchChromium();
          writeFileSync(file, gzipSync(JSON.stringify(await readInBrowser(await browser, page, code)), { level: 1 }));
        }
        found.push({ source, data: JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) });
      } catch (error) {
        console.error(`${page.truth.id}: ${String(error).split('\n')[0]}`);
      }
    }
  }
  await Promise.all(Array.from({ length: PARALLEL_TABS }, worker));
  await (await browser)?.close();
  return found.sort((a, b) => (a.source.page.truth.id < b.source.page.truth.id ? -1 : 1));
}

async function readInBrowser(
  browser: Awaited<ReturnType<typeof launchChromium>>,
  page: CorpusPage,
  code: string,
): Promise<PageData> {
  const tab = await loadSavedPage(browser, page);
  try {
    await tab.evaluate(code);
    return await tab.evaluate(() =>
      (globalThis as unknown as { Inside: typeof import('./in-page/page-data.ts') }).Inside.pageData(document),
    );
  } finally {
    await tab.close();
  }
}
