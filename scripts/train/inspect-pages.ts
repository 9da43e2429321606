import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bundleForPage } from './bundle.ts';
import { launchChromium, loadSavedPage } from './chromium.ts';
import { type CorpusPage, readCorpus } from './corpus.ts';
import type { PageInspection } from './in-page/inspect.ts';
import { type Label, labelBlocks } from './label-blocks.ts';
import type { ExamplePage } from './sample.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.output/learn');

export interface TrainingSource {
  page: CorpusPage;
  /** Name of the corpus folder, or `seeds`. */
  name: string;
  /** Labels that stand already, as in the seeds, by block. */
  labels?: Label[];
}

interface CachedInspection extends PageInspection {
  figcaptions: string[];
  features: string[];
  conditions: string[];
}

/** @returns the pages of corpus folders, each a source to learn from */
export function listCorpusSources(folder: string): TrainingSource[] {
  return readCorpus(folder).map((page) => ({ page, name: basename(resolve(folder)) }));
}

/** Copies and other stories read like the story itself: the fence and the search for doubles decide about them. */
const DECIDED_ELSEWHERE = /^(?:duplicate-|tacked-on-story)/;

/** @returns our own seed pages with a story, their labels taken as they are */
export function listSeedSources(folder = join(ROOT, 'seeds')): TrainingSource[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((slug): TrainingSource[] => {
      const labels = JSON.parse(readFileSync(join(folder, slug, 'labels.json'), 'utf8'));
      if (!labels.found || !labels.blocks) return [];
      const truth = { id: `seed-${slug}`, url: labels.url, publisher: `seed-${slug}`, lang: labels.lang };
      const empty = { title: '', authors: [], published: '', paragraphs: [], headlines: [], summary: [], captions: [] };
      return [
        {
          name: 'seeds',
          page: {
            truth: { ...truth, ...empty },
            eye: [],
            html: () => readFileSync(join(folder, slug, 'page.html'), 'utf8'),
          },
          labels: labels.blocks.map(({ label, kind }: { label: Label['category']; kind: string }) => ({
            is: DECIDED_ELSEWHERE.test(kind) ? 'neutral' : label,
            sure: 1,
          })),
        },
      ];
    });
}

/**
 * Looks at every page in Chromium, with the core as it ships. What was seen is remembered under the hash of page and
 * code.
 */
export async function inspectPages(
  sources: readonly TrainingSource[],
): Promise<{ pages: ExamplePage[]; features: string[]; conditions: string[] }> {
  const code = `${await bundleForPage('scripts/train/in-page/inspect.ts', 'Learn')};globalThis.Learn = Learn;`;
  mkdirSync(CACHE, { recursive: true });
  const queue = [...sources.entries()];
  const pages: ExamplePage[] = [];
  let features: string[] = [];
  let conditions: string[] = [];
  let browser: ReturnType<typeof launchChromium> | undefined;
  async function worker(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [at, { page, name, labels }] = next;
      const key = createHash('sha256').update(code).update(page.html()).digest('hex').slice(0, 20);
      const file = join(CACHE, `${key}.json`);
      let looked: CachedInspection;
      if (existsSync(file)) looked = JSON.parse(readFileSync(file, 'utf8'));
      else {
        browser ??= launchChromium();
        looked = await inspectInBrowser(await browser, page, code);
        writeFileSync(file, JSON.stringify(looked));
      }
      ({ features, conditions } = looked);
      const told = features.indexOf('words/in-body');
      const texts = looked.blocks.map(({ text, main, verdict }) => ({ text, main, kept: verdict.decide === 'keep' }));
      const all = labels ?? labelBlocks(page, texts, looked.figcaptions);
      pages[at] = {
        id: page.truth.id,
        publisher: page.truth.publisher,
        source: name,
        lengths: looked.candidates.map((id) => looked.blocks[id]?.text.length ?? 0),
        labels: looked.candidates.map((id, at) => {
          const label = all[id] ?? { is: 'neutral', sure: 0 };
          // Nobody has said so, but the page itself gives this as its story's text.
          return label.is === 'clutter' && label.sure < 1 && looked.featureVectors[at]?.[told] === 1
            ? { is: 'neutral', sure: 1 }
            : label;
        }),
        ruled: looked.candidates.map((id) => {
          const verdict = looked.blocks[id]?.verdict;
          return { rule: verdict?.rule ?? '', keep: verdict?.decide === 'keep' };
        }),
        values: looked.conditionValues,
        rows: looked.featureVectors,
      };
    }
  }
  await Promise.all([worker(), worker()]);
  await (await browser)?.close();
  return { pages, features, conditions };
}

async function inspectInBrowser(
  browser: Awaited<ReturnType<typeof launchChromium>>,
  page: CorpusPage,
  code: string,
): Promise<CachedInspection> {
  const tab = await loadSavedPage(browser, page);
  try {
    await tab.evaluate(code);
    return await tab.evaluate(() => {
      const { inspect, figcaptionsOf, CONDITIONS, FEATURES } = (
        globalThis as unknown as { Learn: typeof import('./in-page/inspect.ts') }
      ).Learn;
      const seen = inspect(document);
      for (const row of [...seen.featureVectors, ...seen.conditionValues])
        for (const [at, value] of row.entries()) row[at] = Math.round(value * 1000) / 1000;
      return { ...seen, figcaptions: figcaptionsOf(document), features: [...FEATURES], conditions: [...CONDITIONS] };
    });
  } finally {
    await tab.close();
  }
}
