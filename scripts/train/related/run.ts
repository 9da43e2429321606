/**
 * npm run train -- related FOLDER [--check]
 * Trains the weights for related coverage from graded links of saved pages, writes assets/sources/related.json, and
 * prints cross-validated precision and recall. With --check it trains again and fails if the file would differ.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFeatureRows, type FeatureRow } from '../../../lib/article/related/feature-rows.ts';
import { LINK_FEATURES } from '../../../lib/article/related/link-features.ts';
import { linkProbability, scoreRelevance } from '../../../lib/article/related/ranking.ts';
import { hostAndPath } from '../../../lib/text/url.ts';
import type { Reading } from '../../../lib/types';
import { launchChromium, loadSavedPage } from '../chromium.ts';
import { readCorpus } from '../corpus.ts';
import { writeOrCheck } from '../write-or-check.ts';

/** Weight of a link to the same story, relative to a link to the same topic. */
const SAME_STORY_WEIGHT = 1.6;
const ROUNDS = 3000;
const RATE = 1.5;
const DECAY = 0.003;
const THRESHOLD = 0.57;
const FOLDS = 8;

/** A link that a person has graded. */
interface Example extends FeatureRow {
  grade: number;
}

interface GradedPage {
  outlet: string;
  examples: Example[];
}

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const file = join(root, 'assets', 'sources', 'related.json');
const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (!folder) {
  console.error('Usage: npm run train -- related FOLDER [--check]');
  process.exit(1);
}
const labels = readFileSync(join(folder, 'related', 'open.jsonl'), 'utf8');
const grades = new Map<string, { url: string; grade: number }[]>(
  labels
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, links }) => [id, links]),
);

/** Fits a logistic regression by gradient descent without random numbers: the same examples give the same weights. */
function train(examples: readonly Example[]): number[] {
  const weights = LINK_FEATURES.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = LINK_FEATURES.map(() => 0);
    for (const { features, grade } of examples) {
      const error = (linkProbability(features, weights) - (grade > 0 ? 1 : 0)) * (grade === 2 ? SAME_STORY_WEIGHT : 1);
      for (const [at, value] of features.entries()) slopes[at] = (slopes[at] ?? 0) + error * value;
    }
    for (const [at, slope] of slopes.entries())
      weights[at] = (weights[at] ?? 0) - RATE * (slope / examples.length + (at ? DECAY * (weights[at] ?? 0) : 0));
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

async function readPages(): Promise<GradedPage[]> {
  execFileSync(process.execPath, ['scripts/build-core.mjs', '--no-types'], { cwd: root, stdio: 'inherit' });
  const core = readFileSync(join(root, '.output', 'core', 'clean-copy.iife.js'), 'utf8');
  const chromium = await launchChromium();
  try {
    const all: GradedPage[] = [];
    for (const page of readCorpus(join(folder ?? '', 'corpus')).filter(({ truth }) => grades.has(truth.id))) {
      const tab = await loadSavedPage(chromium, page);
      const reading = (await tab.evaluate(`${core};CleanCopy.readPage(document).reading`)) as Reading;
      await tab.close();
      const known = new Map<string, number>();
      for (const { url, grade } of grades.get(page.truth.id) ?? [])
        known.set(hostAndPath(url), Math.max(grade, known.get(hostAndPath(url)) ?? 0));
      const { blocks, verdicts, url, article } = reading;
      const examples = buildFeatureRows(blocks, verdicts, url, article).flatMap((one) => {
        const grade = known.get(hostAndPath(one.candidate.url));
        return grade === undefined ? [] : [{ ...one, grade }];
      });
      all.push({ outlet: page.truth.publisher, examples });
    }
    return all;
  } finally {
    await chromium.close();
  }
}

const all = await readPages();
const everyExample = all.flatMap(({ examples }) => examples);
const weights = train(everyExample);
const outlets = [...new Set(all.map(({ outlet }) => outlet))].sort();
const sums = { shown: 0, related: 0, sameStoryShown: 0, sameStory: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = ({ outlet }: GradedPage) => outlets.indexOf(outlet) % FOLDS === fold;
  const learned = train(all.filter((page) => !isHeld(page)).flatMap(({ examples }) => examples));
  for (const { examples } of all.filter(isHeld)) {
    const relevances = scoreRelevance(examples, learned);
    const shown = examples.filter((_, at) => (relevances[at] ?? 0) >= THRESHOLD);
    sums.shown += shown.length;
    sums.related += shown.filter(({ grade }) => grade > 0).length;
    sums.sameStoryShown += shown.filter(({ grade }) => grade === 2).length;
    sums.sameStory += examples.filter(({ grade }) => grade === 2).length;
  }
}
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
console.log(
  `in ${FOLDS} folds over outlets: precision ${percent(sums.related, sums.shown)}, same story found ${percent(sums.sameStoryShown, sums.sameStory)}`,
);
const written = `${JSON.stringify(
  {
    about:
      'Weights of a logistic regression: is a link of the page about its story, or its topic? In the order of LINK_FEATURES in lib/article/related/link-features.ts.',
    origin: 'learned',
    from: `${everyExample.length} links of ${all.length} pages, graded by reading, ${createHash('sha256').update(labels).digest('hex').slice(0, 16)}`,
    threshold: THRESHOLD,
    weights,
  },
  null,
  2,
)}\n`;
writeOrCheck(file, written, values.check === true, `${everyExample.length} links`);
