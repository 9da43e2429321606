/**
 * npm run train -- classifier --corpus DIR [--corpus DIR …] [--check | --folds N | --leave-out NAME | --rules | --study | --guard]
 * Trains the block classifier on pages with ground truth, and writes `assets/model.json`. The same input gives the same
 * bytes. Folders of pages without a story are ignored.
 *
 * - `--check` trains again and fails if the file would differ.
 * - `--folds N` also writes, for each publisher, a model that was trained without it: `.output/learn/folds.json`, for
 *   the benchmark.
 * - `--leave-out NAME` writes to the same file a model that was trained without the corpus in the folder NAME and
 *   without its publishers.
 * - `--rules` prints rules that also help on publishers they were not induced from; a person names them and adds
 *   examples.
 * - `--study` prints what more publishers, each family of features, and each rule contribute.
 * - `--guard` prints how much story-like prose would be hidden on each page; the limit in
 *   `lib/classify/safety-guard.ts` was chosen by this.
 *
 * npm run train -- classifier --reports DIR [--corpus DIR …] [--out DIR] [--open DIR]
 * Learns rules from readers' reports: rules for all sites go to `--out` (assets/rules), rules for single sites to
 * `.output/learn/site-rules.json`. Reports that no safe rule covers go to `--open` (test/reports/open). From reports of
 * wrong sources it learns names that are none, in assets/sources/not-sources.json.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Classifier } from '../../lib/classify/classifier/classifier.ts';
import { runAblationStudy } from './ablation-study.ts';
import { type BoostingOptions, fitTrees } from './gradient-boosting.ts';
import { collectBlockExamples, induceHeldOutRules } from './induce-from-labels.ts';
import { inspectPages, listCorpusSources, listSeedSources } from './inspect-pages.ts';
import { toClassifier } from './model-file.ts';
import { listPublishers, splitIntoFolds } from './publisher-folds.ts';
import { learnFromReports } from './reports/index.ts';
import { loadReports } from './reports/load-reports.ts';
import { NOT_SOURCES_FILE, readSourceKnowledge } from './reports/source-knowledge.ts';
import { learnFromSourceReports } from './reports/source-reports.ts';
import { summarizeLearned, summarizeLearnedNames, writeLearned, writeLearnedNames } from './reports/write-learned.ts';
import { runSafetyGuardStudy } from './safety-guard-study.ts';
import { buildSample, type ExamplePage } from './sample.ts';
import { writeOrCheck } from './write-or-check.ts';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = join(ROOT, 'assets/model.json');
const BOOSTING: BoostingOptions = { trees: 120, depth: 4, rate: 0.1, leaf: 3, ridge: 2, features: 0.5 };
const THRESHOLDS = { keep: 1, hide: 1 };

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    folds: { type: 'string' },
    'leave-out': { type: 'string' },
    rules: { type: 'boolean', default: false },
    study: { type: 'boolean', default: false },
    guard: { type: 'boolean', default: false },
    reports: { type: 'string' },
    out: { type: 'string', default: join(ROOT, 'assets/rules') },
    open: { type: 'string', default: join(ROOT, 'test/reports/open') },
  },
});
if (!values.corpus.length && !values.reports) {
  console.error(
    'Usage: npm run train -- classifier --corpus DIR [--corpus DIR …] [--check | --folds N | --leave-out NAME | --study | --guard]\n       npm run train -- classifier --reports DIR [--corpus DIR …] [--out DIR] [--open DIR]',
  );
  process.exit(1);
}

const sources = [...values.corpus.flatMap(listCorpusSources), ...listSeedSources()].filter(({ page }) => !page.noStory);
if (values.reports) {
  const { filed, wrongSources, refused } = loadReports(values.reports);
  const names = learnFromSourceReports(wrongSources, readSourceKnowledge());
  writeLearnedNames(names, { ...values, reports: values.reports, names: NOT_SOURCES_FILE });
  const learned = await learnFromReports(filed, sources);
  learned.refused.unshift(...refused);
  const siteRules = join(ROOT, '.output/learn/site-rules.json');
  await writeLearned(learned, { reports: values.reports, rules: values.out, siteRules, open: values.open });
  console.log(summarizeLearned(learned));
  if (wrongSources.length) console.log(summarizeLearnedNames(names));
  process.exit(0);
}

if (values.guard) {
  console.log(await runSafetyGuardStudy(sources));
  process.exit(0);
}

/** @param models weights by publisher */
function writeModels(models: Record<string, Classifier>): void {
  const folder = join(ROOT, '.output/learn');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'folds.json'), JSON.stringify(models));
}

const { pages, features, conditions } = await inspectPages(sources);
const ruleFeatures = features.flatMap((name, at) => (/^said\/|^group\/group-kept$/.test(name) ? [at] : []));
const sample = (from: readonly ExamplePage[]) => buildSample(from, ruleFeatures);
const learn = (from: readonly ExamplePage[]): Classifier =>
  toClassifier(fitTrees(sample(from), BOOSTING), features, THRESHOLDS);

if (values.study) console.log(runAblationStudy({ pages, features, sample, options: BOOSTING, from: THRESHOLDS }));
else if (values.rules)
  for (const rule of induceHeldOutRules(conditions, pages.flatMap(collectBlockExamples)))
    console.log(JSON.stringify(rule));
else if (values.folds) {
  const models: Record<string, Classifier> = {};
  for (const { out, from } of splitIntoFolds(listPublishers(pages), Number(values.folds))) {
    const model = learn(pages.filter(({ publisher }) => from.includes(publisher)));
    for (const name of out) models[name] = model;
    console.log(`learned from ${from.length} publishers, ${out.length} left out`);
  }
  writeModels(models);
} else if (values['leave-out']) {
  const left = listPublishers(pages.filter(({ source }) => source === values['leave-out']));
  const model = learn(
    pages.filter(({ source, publisher }) => source !== values['leave-out'] && !left.includes(publisher)),
  );
  writeModels(Object.fromEntries(left.map((name) => [name, model])));
  console.log(`${left.length} publishers left out`);
} else {
  const hash = createHash('sha256');
  for (const { page } of sources) hash.update(page.html());
  const provenance = {
    tool: `clean-copy ${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}`,
    pages: sources.length,
    publishers: new Set(pages.map(({ publisher }) => publisher)).size,
    blocks: pages.reduce((sum, { featureVectors }) => sum + featureVectors.length, 0),
    source: hash.digest('hex'),
    options: BOOSTING,
  };
  const bytes = `${JSON.stringify({ provenance, ...learn(pages) })}\n`;
  writeOrCheck(MODEL, bytes, values.check === true, `${sources.length} pages`);
}
