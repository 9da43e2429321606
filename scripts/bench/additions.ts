/**
 * Measures the cost of content that a page adds while the clean view is on: main-thread time per batch, relative to the
 * first reading of the same page. The page controller runs as it ships; only its timers are run by hand, to be timed.
 */
import type { Browser } from 'playwright';
import type { PageController as Controller } from '../../lib/page-controller/page-controller';
import { loadSavedPage } from '../train/chromium.ts';
import type { CorpusPage } from '../train/corpus.ts';
import { bundleMinified } from './bundle.ts';
import { runInParallel, startProgress } from './progress.ts';

/** Main-thread times (milliseconds) and results for one page. */
export interface AdditionTimes {
  id: string;
  /** Time to read the page and switch the clean view on. */
  first: number;
  batches: number[];
  /** How many of the added story paragraphs, and of the added pieces of clutter, are visible at the end. */
  shown: { story: number; clutter: number };
}

/** Number of story paragraphs added to each page, and of pieces of clutter. */
const ADDITIONS_PER_KIND = 12;

/** Measures every page that has a story, in the order of `pages`. */
export async function measureAdditions(pages: readonly CorpusPage[], browser: Browser): Promise<AdditionTimes[]> {
  const script = await bundleMinified('scripts/bench/in-page/page-controller.ts', 'CleanCopySession');
  const found: AdditionTimes[] = [];
  const progress = startProgress('pages with additions', pages.length);
  await runInParallel(pages, 1, async (page) => {
    const tab = await loadSavedPage(browser, page);
    try {
      await tab.evaluate(script);
      const times = await tab.evaluate(addTo, ADDITIONS_PER_KIND);
      if (times) found.push({ id: page.truth.id, ...times });
    } catch (error) {
      console.error(`${page.truth.id}: ${(error as Error).message.split('\n')[0]}`);
    } finally {
      await tab.close();
    }
    progress();
  });
  return found;
}

/**
 * Adds content to the page and times how it is read. Runs inside the page, so it must not use anything from this
 * module.
 *
 * @param each number of paragraphs to add, and of pieces of clutter
 * @returns null if the page has no story
 */
async function addTo(each: number): Promise<Omit<AdditionTimes, 'id'> | null> {
  const { PageController, insertSheet } = (
    globalThis as unknown as {
      CleanCopySession: {
        PageController: typeof Controller;
        insertSheet(document: Document): void;
      };
    }
  ).CleanCopySession;
  const waiting: (() => void)[] = [];
  const later = globalThis.setTimeout;
  globalThis.setTimeout = ((work: () => void) => waiting.push(work)) as unknown as typeof setTimeout;
  const turn = () => new Promise<void>((done) => void later(done, 0));
  insertSheet(document);
  const controller = new PageController(document, { onChange: () => {} });
  const start = performance.now();
  const state = controller.setClean(true);
  const first = performance.now() - start;
  const shown = controller.shownStory();
  if (!state.on || !shown) return null;
  const { reading, elements } = shown;
  const texts = reading.verdicts.flatMap(({ block, decide, kind }) => {
    const element = elements.get(block)?.element;
    return decide === 'keep' && kind === 'paragraph' && element?.localName === 'p' ? element : [];
  });
  const model = texts.at(-1);
  if (!model) return null;
  const words = texts.flatMap((element) => (element.textContent ?? '').split(/\s+/)).filter((word) => word.length > 3);
  if (words.length < 40) return null;
  const story: Element[] = [];
  const clutter: Element[] = [];
  const batches: number[] = [];
  let after = model;
  for (let n = 0; n < each; n++) {
    const paragraph = model.cloneNode(false) as Element;
    paragraph.removeAttribute('data-clean-copy');
    paragraph.textContent = `${Array.from({ length: 24 }, (_, at) => words[(n * 31 + at * 7 + ((n * at) % 11)) % words.length]).join(' ')}.`;
    const box = document.createElement('div');
    box.className = 'promo';
    const [line, link] = [document.createElement('p'), document.createElement('a')];
    line.textContent = `Sign up for our newsletter number ${n} and never miss a story`;
    link.href = `/story-${n}`;
    link.textContent = `Another story of the day that has the number ${n}`;
    box.append(line, link);
    after.after(paragraph, box);
    after = paragraph;
    story.push(paragraph);
    clutter.push(box);
    if (n % 4 < 3) continue;
    // Mutation records are delivered before the next task.
    await turn();
    while (waiting.length) {
      const work = waiting.shift();
      const begun = performance.now();
      work?.();
      const spent = performance.now() - begun;
      if (spent > 0.2) batches.push(spent);
      await turn();
    }
  }
  const count = (list: Element[]) => list.filter((element) => element.checkVisibility()).length;
  return { first, batches, shown: { story: count(story), clutter: count(clutter) } };
}

/** Formats the measurements for the console. */
export function formatAdditions(all: readonly AdditionTimes[]): string {
  const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
  const at = (list: number[], share: number) => sorted(list)[Math.floor((list.length - 1) * share)] ?? 0;
  const batches = all.flatMap((page) => page.batches);
  const percent = (name: 'story' | 'clutter') =>
    ((all.reduce((sum, { shown }) => sum + shown[name], 0) / (all.length * ADDITIONS_PER_KIND)) * 100).toFixed(1);
  const ratio = all.map(({ first, batches }) => at(batches, 0.5) / first);
  return [
    `Additions, ${all.length} pages, ${batches.length} batches`,
    `  time a batch, ms: median ${at(batches, 0.5).toFixed(1)}, 95 % ${at(batches, 0.95).toFixed(1)}, longest ${at(batches, 1).toFixed(1)}`,
    `  median batch over the first reading of its page: ${at(ratio, 0.5).toFixed(2)}`,
    `  added paragraphs shown ${percent('story')} %, added clutter shown ${percent('clutter')} %`,
  ].join('\n');
}
