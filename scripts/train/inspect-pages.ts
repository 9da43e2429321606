import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bundled } from './bundle.ts';
import { launch, load } from './chromium.ts';
import { type CorpusPage, readCorpus } from './corpus.ts';
import type { Inspected } from './in-page/inspect.ts';
import { type Label, labelBlocks } from './label-blocks.ts';
import type { LearnPage } from './sample.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.output/learn');

export interface Source {
  page: CorpusPage;
  /** Name of the corpus folder, or `seeds`. */
  name: string;
  /** Labels that stand already, as in the seeds, by block. */
  labels?: Label[];
}

interface Looked extends Inspected {
  figcaptions: string[];
  features: string[];
  conditions: string[];
}

/** @returns the pages of corpus folders, each a source to learn from */
export function corpusSources(folder: string): Source[] {
  return readCorpus(folder).map((page) => ({ page, name: basename(resolve(folder)) }));
}

/** Copies and other stories read like the story itself: the fence and the search for doubles decide about them. */
const OTHERS_DECIDE = /^(?:duplicate-|tacked-on-story)/;

/** @returns our own seed pages with a story, their labels taken as they are */
export function seedSources(folder = join(ROOT, 'seeds')): Source[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((slug): Source[] => {
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
          labels: labels.blocks.map(({ label, kind }: { label: Label['is']; kind: string }) => ({
            is: OTHERS_DECIDE.test(kind) ? 'neutral' : label,
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
export async function look(
  sources: readonly Source[],
): Promise<{ pages: LearnPage[]; features: string[]; conditions: string[] }> {
  const code = `${await bundled('scripts/train/in-page/inspect.ts', 'Learn')};globalThis.Learn = Learn;`;
  mkdirSync(CACHE, { recursive: true });
  const queue = [...sources.entries()];
  const pages: LearnPage[] = [];
  let features: string[] = [];
  let conditions: string[] = [];
  let browser: ReturnType<typeof launch> | undefined;
  async function worker(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [at, { page, name, labels }] = next;
      const key = createHash('sha256').update(code).update(page.html()).digest('hex').slice(0, 20);
      const file = join(CACHE, `${key}.json`);
      let looked: Looked;
      if (existsSync(file)) looked = JSON.parse(readFileSync(file, 'utf8'));
      else {
        browser ??= launch();
        looked = await inspectPage(await browser, page, code);
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
        lengths: looked.asked.map((id) => looked.blocks[id]?.text.length ?? 0),
        labels: looked.asked.map((id, at) => {
          const label = all[id] ?? { is: 'neutral', sure: 0 };
          // Nobody has said so, but the page itself gives this as its story's text.
          return label.is === 'clutter' && label.sure < 1 && looked.vectors[at]?.[told] === 1
            ? { is: 'neutral', sure: 1 }
            : label;
        }),
        ruled: looked.asked.map((id) => {
          const verdict = looked.blocks[id]?.verdict;
          return { rule: verdict?.rule ?? '', keep: verdict?.decide === 'keep' };
        }),
        values: looked.values,
        rows: looked.vectors,
      };
    }
  }
  await Promise.all([worker(), worker()]);
  await (await browser)?.close();
  return { pages, features, conditions };
}

async function inspectPage(
  browser: Awaited<ReturnType<typeof launch>>,
  page: CorpusPage,
  code: string,
): Promise<Looked> {
  const tab = await load(browser, page);
  try {
    await tab.evaluate(code);
    return await tab.evaluate(() => {
      const { inspect, figcaptionsOf, CONDITIONS, FEATURES } = (
        globalThis as unknown as { Learn: typeof import('./in-page/inspect.ts') }
      ).Learn;
      const seen = inspect(document);
      for (const row of [...seen.vectors, ...seen.values])
        for (const [at, value] of row.entries()) row[at] = Math.round(value * 1000) / 1000;
      return { ...seen, figcaptions: figcaptionsOf(document), features: [...FEATURES], conditions: [...CONDITIONS] };
    });
  } finally {
    await tab.close();
  }
}
