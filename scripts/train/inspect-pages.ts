import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type CorpusPage, readCorpus } from './corpus.ts';
import { importLibrary } from './import-library.ts';
import type { PageInspection } from './inspect-page.ts';
import { type Label, labelBlocks } from './label-blocks.ts';
import { readPageData } from './page-data.ts';
import type { ExamplePage } from './sample.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface TrainingSource {
  page: CorpusPage;
  /** Name of the corpus folder, or `seeds`. */
  name: string;
  /** Labels of the blocks, for pages that have been labelled already, such as seeds. */
  labels?: Label[];
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

/**
 * Computes the examples of every page. Pages are read in Chromium with the core as it ships and cached; the rest runs in
 * Node. A page that cannot be loaded is reported on stderr and omitted.
 */
export async function inspectPages(
  sources: readonly TrainingSource[],
): Promise<{ pages: ExamplePage[]; features: string[]; conditions: string[] }> {
  const { inspectPage, FEATURES, CONDITIONS } = await importLibrary<typeof import('./inspect-page.ts')>(
    'scripts/train/inspect-page.ts',
  );
  const inBody = FEATURES.indexOf('words/in-body');
  const pages = (await readPageData(sources)).map(({ source, data }) =>
    toExamplePage(source, inspectPage(data), data.figcaptions, inBody),
  );
  return { pages, features: [...FEATURES], conditions: [...CONDITIONS] };
}

/** @param inBody index of the feature that tells whether the article body in the page's metadata contains a block */
function toExamplePage(
  { page, name, labels }: TrainingSource,
  { blocks, candidates, featureVectors, conditionValues }: PageInspection,
  figcaptions: string[],
  inBody: number,
): ExamplePage {
  const texts = blocks.map(({ text, inMainContent, verdict }) => ({
    text,
    inMainContent,
    kept: verdict.decide === 'keep',
  }));
  const all = labels ?? labelBlocks(page, texts, figcaptions);
  return {
    id: page.truth.id,
    publisher: page.truth.publisher,
    source: name,
    textLengths: candidates.map((id) => blocks[id]?.text.length ?? 0),
    labels: candidates.map((id, at) => {
      const label = all[id] ?? { category: 'neutral', confidence: 0 };
      // The ground truth lacks this text, but the article body in the page's metadata contains it.
      return label.category === 'clutter' && label.confidence < 1 && featureVectors[at]?.[inBody] === 1
        ? { category: 'neutral', confidence: 1 }
        : label;
    }),
    ruleVerdicts: candidates.map((id) => {
      const verdict = blocks[id]?.verdict;
      return { rule: verdict?.rule ?? '', keep: verdict?.decide === 'keep' };
    }),
    conditionValues,
    featureVectors,
  };
}
