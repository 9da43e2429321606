/** Reads corpus pages as plain data, and caches them under a hash of page and code. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bundleForPage } from '../bundle.ts';
import { launchChromium, loadSavedPage } from '../chromium.ts';
import type { CorpusPage } from '../corpus.ts';
import type { TrainingSource } from '../inspect-pages.ts';
import { labelBlocks } from '../label-blocks.ts';
import type { PageData } from './inside.ts';

const CACHE = join(import.meta.dirname, '../../../.output/train/pages');
const PARALLEL_TABS = 2;

/** A corpus page, with the blocks that are story by its ground truth. */
export interface TrainingPage extends PageData {
  id: string;
  publisher: string;
  corpus: string;
  /** Whether each block is story, by block id. */
  isStory: boolean[];
}

/** Reads pages in Chromium unless they are cached. A page that cannot be loaded is reported on stderr and left out. */
export async function readTrainingPages(sources: readonly TrainingSource[]): Promise<TrainingPage[]> {
  const code = `${await bundleForPage('scripts/train/secondary-articles/inside.ts', 'Inside')};globalThis.Inside = Inside;`;
  mkdirSync(CACHE, { recursive: true });
  const queue = [...sources];
  const found: TrainingPage[] = [];
  let browser: ReturnType<typeof launchChromium> | undefined;
  async function worker(): Promise<void> {
    for (let source = queue.shift(); source; source = queue.shift()) {
      const { page } = source;
      const file = join(
        CACHE,
        `${createHash('sha256').update(code).update(page.html()).digest('hex').slice(0, 20)}.gz`,
      );
      try {
        if (!existsSync(file)) {
          browser ??= launchChromium();
          writeFileSync(file, gzipSync(JSON.stringify(await readInBrowser(await browser, page, code)), { level: 1 }));
        }
        found.push(labelled(source, JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'))));
      } catch (error) {
        console.error(`${page.truth.id}: ${String(error).split('\n')[0]}`);
      }
    }
  }
  await Promise.all(Array.from({ length: PARALLEL_TABS }, worker));
  await (await browser)?.close();
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
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
      (globalThis as unknown as { Inside: typeof import('./inside.ts') }).Inside.pageData(document),
    );
  } finally {
    await tab.close();
  }
}

function labelled({ page, name, labels }: TrainingSource, data: PageData): TrainingPage {
  const blocks = data.page.blocks.map(({ text }, id) => ({
    text,
    inMainContent: data.readable.includes(id),
    kept: true,
  }));
  const all = labels ?? labelBlocks(page, blocks, data.figcaptions);
  const isStory = all.map(({ category }) => category === 'story');
  return { ...data, id: page.truth.id, publisher: page.truth.publisher, corpus: name, isStory };
}
