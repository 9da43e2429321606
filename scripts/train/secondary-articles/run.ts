/**
 * npm run train -- secondary-articles --corpus DIR [--corpus DIR …] [--check]
 * Trains the model that finds where another article begins on a page, and writes `assets/article-boundary.json`.
 * Positive examples are composite pages (`composites.ts`); negative examples are candidates inside the stories of the
 * corpus. Some forms of headlines are used for evaluation only. Prints both error rates, cross-validated over
 * publishers and over corpora. The same input gives the same bytes.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '../../../lib/types';
import { importLibrary } from '../import-library.ts';
import { listCorpusSources, listSeedSources } from '../inspect-pages.ts';
import { type Example, fitLogistic } from '../logistic.ts';
import { listPublishers, splitIntoFolds } from '../publisher-folds.ts';
import { randomNumbers } from '../random-numbers.ts';
import { writeOrCheck } from '../write-or-check.ts';
import { compose, HEADLINE_FORMS, HELD_OUT_FORMS, type HeadlineForm } from './composites.ts';
import { readTrainingPages, type TrainingPage } from './pages.ts';

const FILE = join(import.meta.dirname, '../../../assets/article-boundary.json');
const FOLDS = 5;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];
/**
 * Minimum probability for a candidate to count as the beginning of another article. Chosen by the cross-validated error
 * rates that this script prints.
 */
const THRESHOLD = 0.85;
const MEDIA_THRESHOLD = 0.9;
/** How far below the threshold a candidate still counts as one that the prefilter must not exclude. */
const PREFILTER_MARGIN = 0.15;
/**
 * Minimum probability of the prefilter. Cross-validated over publishers, on 33,427 candidates, it excludes 56 % of them and none
 * of the 2,410 that the model accepts.
 */
const PREFILTER_THRESHOLD = 0.1;

interface Judged extends Example {
  /** The features that the prefilter uses. */
  quickFeatures: Record<string, number>;
  corpus: string;
  publisher: string;
  id: string;
  /** Text of the candidate's first block. */
  text: string;
  form: HeadlineForm | OwnOpening;
}

/** A candidate inside a story: a line that could be a headline, or a picture without one. */
type OwnOpening = 'own-line' | 'own-media';
const openingKind = (form: string): OwnOpening => (form === 'media' ? 'own-media' : 'own-line');

const {
  boundaryProbability,
  createOwnHeadlineScorer,
  findPageHeadline,
  listBoundaryExamples,
  measureBlocks,
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

function examplesIn(training: TrainingPage, page: Page, readable: Set<number>) {
  const input = { page, facts: training.facts, readabilityBlocks: readable, measures: measureBlocks(page, readable) };
  const scoreOwn = createOwnHeadlineScorer(input);
  const headline = findPageHeadline(input, scoreOwn);
  return headline < 0 ? [] : listBoundaryExamples(prepareBoundaryPage(input, headline), scoreOwn);
}

/** Lists the candidates inside a page's own story, where no other article begins, as negative examples. */
function negatives(training: TrainingPage): Judged[] {
  const { page, isStory, id, publisher, corpus } = training;
  return examplesIn(training, page, new Set(training.readable)).flatMap(({ candidate, features, quickFeatures }) => {
    const text = page.blocks[candidate.block]?.text ?? '';
    return isStory[candidate.firstBelow]
      ? [{ features, quickFeatures, isPositive: false, id, corpus, publisher, text, form: openingKind(candidate.form) }]
      : [];
  });
}

/**
 * Builds one composite in each form, mostly with another page in the same language, sometimes in a different one.
 *
 * @returns positive examples, and the forms of composites whose second article has no candidate
 */
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
    const { id, corpus, publisher } = training;
    const { features, quickFeatures } = example;
    return [
      { features, quickFeatures, isPositive: true, id: `${id} + ${other.id}`, corpus, publisher, text, form: headline },
    ];
  });
}

const random = randomNumbers(20261130);
const examples: Judged[] = [];
/** Composites whose second article has no candidate. */
const missed: { form: HeadlineForm; corpus: string }[] = [];
for (const training of pages) {
  examples.push(...negatives(training));
  for (const one of positives(training, random)) {
    if (typeof one === 'string') missed.push({ form: one, corpus: training.corpus });
    else examples.push(one);
  }
}
const isTrained = ({ form }: Judged) => !HELD_OUT_FORMS.has(form as HeadlineForm);
const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;

interface Judgement {
  example: Judged;
  probability: number;
}

/** Judges each example with a model that was trained without its group. */
function crossValidate(groupOf: (example: Judged) => string, groups: readonly (readonly string[])[]): Judgement[] {
  return groups.flatMap((group) => {
    const left = new Set(group);
    const model = fitLogistic(examples.filter((one) => isTrained(one) && !left.has(groupOf(one))));
    return examples
      .filter((example) => left.has(groupOf(example)))
      .map((example) => ({ example, probability: boundaryProbability(example.features, model) }));
  });
}

/** Prints both error rates by threshold. Forms marked with * are never used for training. */
function printErrors(judged: readonly Judgement[], number: number, corpus?: string): void {
  for (const threshold of THRESHOLDS) {
    const cutBy = (form: OwnOpening) =>
      new Set(
        judged
          .filter(({ example, probability }) => example.form === form && probability >= threshold)
          .map(({ example }) => example.id),
      ).size;
    const forms = HEADLINE_FORMS.map((form) => {
      const own = judged.filter(({ example }) => example.form === form);
      const withoutCandidate = missed.filter((one) => one.form === form && (!corpus || one.corpus === corpus)).length;
      const left = own.filter(({ probability }) => probability < threshold).length + withoutCandidate;
      return `${form}${HELD_OUT_FORMS.has(form) ? '*' : ''} ${percent(left, own.length + withoutCandidate)}`;
    });
    console.log(
      `  from ${threshold}: stories cut at a line ${percent(cutBy('own-line'), number)}, at media ${percent(cutBy('own-media'), number)}; second articles left: ${forms.join(', ')}`,
    );
  }
}

console.log(`${pages.length} pages, ${examples.length} examples; cross-validated over publishers:`);
const folds = splitIntoFolds(listPublishers(pages), FOLDS).map(({ out }) => out);
const judged = crossValidate(({ publisher }) => publisher, folds);
printErrors(judged, pages.length);
const corpora = [...new Set(pages.map(({ corpus }) => corpus))];
const overCorpora = crossValidate(
  ({ corpus }) => corpus,
  corpora.map((corpus) => [corpus]),
);
for (const corpus of corpora) {
  const number = pages.filter((page) => page.corpus === corpus).length;
  console.log(`learned without ${corpus}, measured on its ${number} pages:`);
  printErrors(
    overCorpora.filter(({ example }) => example.corpus === corpus),
    number,
    corpus,
  );
}
if (values.verbose)
  for (const { example, probability } of judged
    .filter(({ example }) => !example.isPositive)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 60))
    console.log(`  ${probability.toFixed(2)} ${example.id}: ${example.text.slice(0, 90)}`);
const model = { ...fitLogistic(examples.filter(isTrained)), threshold: THRESHOLD, mediaThreshold: MEDIA_THRESHOLD };
/** The prefilter learns which candidates come near the threshold, so that it excludes none that the model would accept. */
const isNear = ({ features }: Judged) => boundaryProbability(features, model) >= THRESHOLD - PREFILTER_MARGIN;
const prefilter = fitLogistic(examples.map((one) => ({ features: one.quickFeatures, isPositive: isNear(one) })));
const provenance = { pages: pages.length, publishers: listPublishers(pages).length, examples: examples.length };
writeOrCheck(
  FILE,
  `${JSON.stringify({ provenance, ...model, prefilter: { ...prefilter, threshold: PREFILTER_THRESHOLD } }, null, 2)}\n`,
  values.check === true,
  `${pages.length} pages`,
);
