/**
 * Trains the model that decides whether a page is one story, and writes its weights to `assets/story-detection.json`.
 *
 * npm run train -- story-detection --corpus DIR [--corpus DIR …] [--check] [--verbose]
 *
 * A folder with `list.jsonl` contains pages without a story; all other folders contain stories. Pages composed of these
 * are added. Prints both error rates, cross-validated over publishers and over folders. The same input gives the same
 * bytes.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importLibrary } from '../import-library.ts';
import { listCorpusSources, listSeedSources, type TrainingSource } from '../inspect-pages.ts';
import { type Example, fitLogistic } from '../logistic.ts';
import { listPublishers, splitIntoFolds } from '../publisher-folds.ts';
import { readTrainingPages } from '../secondary-articles/pages.ts';
import { writeOrCheck } from '../write-or-check.ts';
import { listExamples, type StoryExample } from './examples.ts';
import { SIGNS } from './signs.ts';

const FILE = join(import.meta.dirname, '../../../assets/story-detection.json');
const FOLDS = 5;
const RIDGE = 0.001;
const THRESHOLDS = [0.1, 0.15, 0.2, 0.22, 0.25, 0.3, 0.4];
/**
 * Minimum probability (0–1) for a page to count as a story, chosen by the cross-validated error rates that this script
 * prints.
 */
const THRESHOLD = 0.22;

const { storyProbability } = await importLibrary<typeof import('./library')>(
  'scripts/train/story-detection/library.ts',
);
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const sources: TrainingSource[] = [...values.corpus.flatMap(listCorpusSources), ...listSeedSources()];
const types = new Map(sources.map(({ page }) => [page.truth.id, page.noStory ?? 'story']));
const pages = (await readTrainingPages(sources)).map((page) => ({ ...page, type: types.get(page.id) ?? 'story' }));
const examples = listExamples(pages);

const learn = (from: readonly StoryExample[]) => fitLogistic(from.map(asExample), { ridge: RIDGE, signs: SIGNS });
const asExample = ({ features, isStory, weight }: StoryExample): Example => ({ features, isPositive: isStory, weight });

interface Judged {
  example: StoryExample;
  probability: number;
}

function judge(left: readonly StoryExample[], from: readonly StoryExample[]): Judged[] {
  const model = learn(from);
  return left.map((example) => ({ example, probability: storyProbability(example.features, model) }));
}

const overPublishers = splitIntoFolds(listPublishers(pages), FOLDS).flatMap(({ out, from }) => {
  const [left, learned] = [new Set(out), new Set(from)];
  return judge(
    examples.filter(({ publisher }) => left.has(publisher)),
    examples.filter(({ publisher }) => learned.has(publisher)),
  );
});
// All pages without a story are in one folder, which is therefore never left out as a whole.
const overFolders = [...new Set(examples.map(({ corpus }) => corpus))].flatMap((folder) => {
  const isLeft = ({ corpus }: StoryExample) => corpus === folder;
  const left = examples.filter(isLeft);
  return left.some(({ type }) => type === 'story')
    ? judge(
        left,
        examples.filter((one) => !isLeft(one)),
      )
    : [];
});

const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;

function report(name: string, judged: readonly Judged[]): void {
  console.log(`Cross-validated over ${name}:`);
  const groups = [...Map.groupBy(judged, ({ example }) => example.type)].sort();
  for (const threshold of THRESHOLDS) {
    const errors = groups.map(([type, own]) => {
      const wrong = own.filter(({ example, probability }) => probability >= threshold !== example.isStory);
      return `${type} ${percent(wrong.length, own.length)}`;
    });
    console.log(`  from ${threshold}: ${errors.join(', ')}`);
  }
}

console.log(`${pages.length} pages, ${examples.length} examples.`);
report('publishers', overPublishers);
report('folders', overFolders);
if (values.verbose)
  for (const { example, probability } of overPublishers
    .filter(({ example, probability }) => !example.isComposed && probability >= THRESHOLD !== example.isStory)
    .sort((a, b) => a.probability - b.probability))
    console.log(`  ${probability.toFixed(2)} ${example.type} ${example.id} ${example.publisher}`);
const { bias, weights } = learn(examples);
const used = Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight !== 0));
const provenance = { pages: pages.length, publishers: listPublishers(pages).length, examples: examples.length };
writeOrCheck(
  FILE,
  `${JSON.stringify({ provenance, bias, weights: used, threshold: THRESHOLD }, null, 2)}\n`,
  values.check === true,
  `${pages.length} pages`,
);
