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
  /** Labels of the blocks, for pages that have been labelled already, such as seeds. */
  labels?: Label[];
}

interface CachedInspection extends PageInspection {
  figcaptions: string[];
  features: string[];
  conditions: string[];
}

/** Lists the pages of a corpus folder. */
export function listCorpusSources(folder: string): TrainingSource[] {
  return readCorpus(folder).map((page) => ({ page, name: basename(resolve(folder)) }));
}

/**
 * Kinds of seed labels that the classifier is not trained on: duplicates and secondary articles read like the story,
 * and other stages decide about them.
 */
const DECIDED_ELSEWHERE = /^(?:duplicate-|tacked-on-story)/;

/** Lists the seed pages that have a story, with their labels. */
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
          labels: labels.blocks.map(
            ({ label, kind }: { label: Label['category']; kind: string }): Label => ({
              category: DECIDED_ELSEWHERE.test(kind) ? 'neutral' : label,
              confidence: 1,
            }),
          ),
        },
      ];
    });
}

/** Inspects every page in Chromium with the core as it ships. Results are cached under a hash of page and code. */
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
      const inBodyFeature = features.indexOf('words/in-body');
      const texts = looked.blocks.map(({ text, inMainContent, verdict }) => ({
        text,
        inMainContent,
        kept: verdict.decide === 'keep',
      }));
      const all = labels ?? labelBlocks(page, texts, looked.figcaptions);
      pages[at] = {
        id: page.truth.id,
        publisher: page.truth.publisher,
        source: name,
        textLengths: looked.candidates.map((id) => looked.blocks[id]?.text.length ?? 0),
        labels: looked.candidates.map((id, at) => {
          const label = all[id] ?? { category: 'neutral', confidence: 0 };
          // The ground truth lacks this text, but the article body in the page's metadata contains it.
          return label.category === 'clutter' &&
            label.confidence < 1 &&
            looked.featureVectors[at]?.[inBodyFeature] === 1
            ? { category: 'neutral', confidence: 1 }
            : label;
        }),
        ruleVerdicts: looked.candidates.map((id) => {
          const verdict = looked.blocks[id]?.verdict;
          return { rule: verdict?.rule ?? '', keep: verdict?.decide === 'keep' };
        }),
        conditionValues: looked.conditionValues,
        featureVectors: looked.featureVectors,
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
      const { inspectPage, collectFigcaptions, CONDITIONS, FEATURES } = (
        globalThis as unknown as { Learn: typeof import('./in-page/inspect.ts') }
      ).Learn;
      const seen = inspectPage(document);
      for (const row of [...seen.featureVectors, ...seen.conditionValues])
        for (const [at, value] of row.entries()) row[at] = Math.round(value * 1000) / 1000;
      return {
        ...seen,
        figcaptions: collectFigcaptions(document),
        features: [...FEATURES],
        conditions: [...CONDITIONS],
      };
    });
  } finally {
    await tab.close();
  }
}
