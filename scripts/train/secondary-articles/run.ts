/**
 * npm run train -- secondary-articles --corpus DIR [--corpus DIR …] [--check]
 * Trains the model that finds where another article begins on a page, and writes `assets/article-boundary.json`.
 * Positive examples are composite pages (`composites.ts`); negative examples are candidates inside the stories of the
 * corpus. Some forms of headlines are used for evaluation only. Prints both error rates, cross-validated over
 * publishers and over corpora. The same input gives the same bytes.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listCorpusSources, listSeedSources } from '../inspect-pages.ts';
import { fitLogistic } from '../logistic.ts';
import { listPublishers, splitIntoFolds } from '../publisher-folds.ts';
import { randomNumbers } from '../random-numbers.ts';
import { writeOrCheck } from '../write-or-check.ts';
import { HEADLINE_FORMS, HELD_OUT_FORMS, type HeadlineForm } from './composites.ts';
import { buildPositives, type JudgedExample, listNegatives, type OwnOpening } from './examples.ts';
import { library } from './load-library.ts';
import { readTrainingPages } from './pages.ts';

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

const { boundaryProbability } = library;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const pages = await readTrainingPages([...values.corpus.flatMap(listCorpusSources), ...listSeedSources()]);

const random = randomNumbers(20261130);
const examples: JudgedExample[] = [];
/** Composites whose second article has no candidate. */
const missed: { form: HeadlineForm; corpus: string }[] = [];
for (const training of pages) {
  examples.push(...listNegatives(training));
  for (const one of buildPositives(training, pages, random)) {
    if (typeof one === 'string') missed.push({ form: one, corpus: training.corpus });
    else examples.push(one);
  }
}
const isTrained = ({ form }: JudgedExample) => !HELD_OUT_FORMS.has(form as HeadlineForm);
const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;

interface Judgement {
  example: JudgedExample;
  probability: number;
}

/** Judges each example with a model that was trained without its group. */
function crossValidate(
  groupOf: (example: JudgedExample) => string,
  groups: readonly (readonly string[])[],
): Judgement[] {
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
const isNear = ({ features }: JudgedExample) => boundaryProbability(features, model) >= THRESHOLD - PREFILTER_MARGIN;
const prefilter = fitLogistic(examples.map((one) => ({ features: one.quickFeatures, isPositive: isNear(one) })));
const provenance = { pages: pages.length, publishers: listPublishers(pages).length, examples: examples.length };
writeOrCheck(
  FILE,
  `${JSON.stringify({ provenance, ...model, prefilter: { ...prefilter, threshold: PREFILTER_THRESHOLD } }, null, 2)}\n`,
  values.check === true,
  `${pages.length} pages`,
);
