/**
 * npm run train -- secondary-articles --corpus DIR [--corpus DIR …] [--check]
 * Trains the model that finds where another article begins on a page, and writes `assets/article-boundary.json`.
 * Positive examples are composite pages (`composites.ts`); negative examples are candidates inside the stories of the
 * corpus. Some forms of headlines are used for evaluation only. Prints both error rates, cross-validated over
 * publishers. The same input gives the same bytes.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '../../../lib/types';
import { importLibrary } from '../import-library.ts';
import { listCorpusSources, listSeedSources } from '../inspect-pages.ts';
import { listPublishers, splitIntoFolds } from '../publisher-folds.ts';
import { writeOrCheck } from '../write-or-check.ts';
import { compose, HEADLINE_FORMS, HELD_OUT_FORMS, type HeadlineForm } from './composites.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { readTrainingPages, type TrainingPage } from './pages.ts';

const FILE = join(import.meta.dirname, '../../../assets/article-boundary.json');
const FOLDS = 5;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];
/**
 * Minimum probability for a candidate to count as the beginning of another article. Chosen by the cross-validated error
 * rates that this script prints.
 */
const THRESHOLD = 0.8;
const MEDIA_THRESHOLD = 0.95;

interface Judged extends Example {
  publisher: string;
  id: string;
  /** Text of the candidate's first block. */
  text: string;
  form: HeadlineForm | 'inside-story';
}

const {
  boundaryProbability,
  createOwnHeadlineScorer,
  findPageHeadline,
  listBoundaryExamples,
  measurePage,
  prepareBoundaryPage,
} = await importLibrary<typeof import('./library')>('scripts/train/secondary-articles/library.ts');

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const pages = await readTrainingPages([...values.corpus.flatMap(listCorpusSources), ...listSeedSources()]);

/** Returns a generator of numbers from 0 to 1, by the mulberry32 algorithm; the same seed gives the same numbers. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function examplesIn(training: TrainingPage, page: Page, readable: Set<number>) {
  const input = { page, facts: training.facts, readabilityBlocks: readable, measures: measurePage(page, readable) };
  const scoreOwn = createOwnHeadlineScorer(input);
  const headline = findPageHeadline(input, scoreOwn);
  return headline < 0 ? [] : listBoundaryExamples(prepareBoundaryPage(input, headline), scoreOwn);
}

/** Lists the candidates inside a page's own story, where no other article begins. */
function negatives(training: TrainingPage): Judged[] {
  const { page, isStory, id, publisher } = training;
  return examplesIn(training, page, new Set(training.readable)).flatMap(({ candidate, features }) => {
    const text = page.blocks[candidate.block]?.text ?? '';
    return isStory[candidate.firstBelow]
      ? [{ features, isPositive: false, id, publisher, text, form: 'inside-story' as const }]
      : [];
  });
}

/** Builds one composite in each form, mostly with another page of the same language, sometimes of another one. */
function positives(training: TrainingPage, random: () => number): (Judged | HeadlineForm)[] {
  const lang = training.page.lang.slice(0, 2);
  const others = pages.filter((other) => other !== training);
  const sameLanguage = others.filter(({ page }) => page.lang.slice(0, 2) === lang);
  const samePublisher = others.filter(({ publisher }) => publisher === training.publisher);
  return HEADLINE_FORMS.flatMap((headline): (Judged | HeadlineForm)[] => {
    const near = samePublisher.length && random() < 0.5 ? samePublisher : sameLanguage;
    const pool = random() < 0.1 || !near.length ? others : near;
    const other = pool[Math.floor(random() * pool.length)];
    const composite =
      other &&
      compose(training, other, {
        headline,
        byline: random() < 0.35,
        figure: random() < 0.35,
        tool: random() < 0.2,
        paragraphs: random() < 0.25 ? 3 + Math.floor(random() * 3) : 0,
        ...(random() < 0.3 && { wrapper: (['div', 'section', 'article'] as const)[Math.floor(random() * 3)] }),
      });
    if (!composite) return [];
    const example = examplesIn(training, composite.page, composite.readable).find(
      ({ candidate }) => candidate.block >= composite.first && candidate.block <= composite.first + 1,
    );
    if (!example) return [headline];
    const text = composite.page.blocks[example.candidate.block]?.text ?? '';
    const { id, publisher } = training;
    return [
      { features: example.features, isPositive: true, id: `${id} + ${other.id}`, publisher, text, form: headline },
    ];
  });
}

const random = randomNumbers(20261130);
const examples: Judged[] = [];
const missed: HeadlineForm[] = [];
for (const training of pages) {
  examples.push(...negatives(training));
  for (const one of positives(training, random)) {
    if (typeof one === 'string') missed.push(one);
    else examples.push(one);
  }
}
const isTrained = ({ form }: Judged) => form === 'inside-story' || !HELD_OUT_FORMS.has(form);
const judged: { example: Judged; probability: number }[] = [];
for (const { out, from } of splitIntoFolds(listPublishers(pages), FOLDS)) {
  const learned = new Set(from);
  const left = new Set(out);
  const model = {
    ...fitLogistic(examples.filter((one) => isTrained(one) && learned.has(one.publisher))),
  };
  for (const example of examples)
    if (left.has(example.publisher))
      judged.push({ example, probability: boundaryProbability(example.features, model) });
}

const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;
console.log(
  `${pages.length} pages, ${examples.length} examples; cross-validated over publishers (* never trained on):`,
);
for (const threshold of THRESHOLDS) {
  const cut = judged.filter(({ example, probability }) => !example.isPositive && probability >= threshold);
  const forms = HEADLINE_FORMS.map((form) => {
    const own = judged.filter(({ example }) => example.form === form);
    const left =
      own.filter(({ probability }) => probability < threshold).length + missed.filter((one) => one === form).length;
    return `${form}${HELD_OUT_FORMS.has(form) ? '*' : ''} ${percent(left, own.length + missed.filter((one) => one === form).length)}`;
  });
  const wrong = new Set(cut.map(({ example }) => example.id)).size;
  console.log(
    `  from ${threshold}: stories cut ${percent(wrong, pages.length)}; second articles left: ${forms.join(', ')}`,
  );
}
if (values.verbose)
  for (const { example, probability } of judged
    .filter(({ example }) => !example.isPositive)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 60))
    console.log(`  ${probability.toFixed(2)} ${example.id}: ${example.text.slice(0, 90)}`);
const model = { ...fitLogistic(examples.filter(isTrained)), threshold: THRESHOLD, mediaThreshold: MEDIA_THRESHOLD };
const provenance = { pages: pages.length, publishers: listPublishers(pages).length, examples: examples.length };
writeOrCheck(
  FILE,
  `${JSON.stringify({ provenance, ...model }, null, 2)}\n`,
  values.check === true,
  `${pages.length} pages`,
);
