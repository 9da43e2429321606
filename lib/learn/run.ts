/**
 * Learns the weights in `assets/model.json` from pages with the truth.
 *
 *   npm run learn -- --corpus DIR [--corpus DIR …] [--check] [--folds N]
 *
 * Same input, same bytes: `--check` derives them again and fails where they differ. `--folds` writes, beside them, a
 * model for every publisher that was learned without it (`.output/learn/folds.json`), for the bench.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Model } from '../verdicts/model/model.ts';
import { modelOf } from './model-file.ts';
import { corpusSources, look, seedSources } from './pages.ts';
import { type LearnPage, sampleOf } from './sample.ts';
import { fitTrees, type Options } from './trees.ts';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = join(ROOT, 'assets/model.json');
const OPTIONS: Options = { trees: 120, depth: 4, rate: 0.1, leaf: 3, ridge: 2, features: 0.5 };
const FROM = { keep: 1.5, hide: 1.5 };

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
    folds: { type: 'string' },
    share: { type: 'string', default: '1' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
if (!values.corpus.length) {
  console.error('Usage: npm run learn -- --corpus DIR [--corpus DIR …] [--check] [--folds N]');
  process.exit(1);
}

const sources = [...values.corpus.flatMap(corpusSources), ...seedSources()];
const { pages, features } = await look(sources);
const said = features.flatMap((name, at) => (/^said\/|^group\/group-kept$/.test(name) ? [at] : []));
const allowed = features.map((name) => !values.without.some((family) => name.startsWith(family)));
const learn = (from: LearnPage[]): Model => modelOf(fitTrees(sampleOf(from, said), OPTIONS, allowed), features, FROM);

if (values.folds) {
  const count = Number(values.folds);
  const publishers = [...new Set(pages.map(({ publisher }) => publisher))].sort();
  const part = Number(values.share);
  const models: Record<string, Model> = {};
  for (let fold = 0; fold < count; fold++) {
    const out = publishers.filter((_, at) => at % count === fold);
    const left = publishers.filter((name) => !out.includes(name));
    // Every second, every fourth of the publishers: for the learning curve.
    const kept = new Set(left.filter((_, at) => (at * 7919) % left.length < left.length * part));
    const model = learn(pages.filter(({ publisher }) => kept.has(publisher)));
    for (const name of out) models[name] = model;
    console.log(`fold ${fold + 1} of ${count}: learned from ${kept.size} publishers`);
  }
  writeFileSync(join(ROOT, '.output/learn/folds.json'), JSON.stringify(models));
} else {
  const hash = createHash('sha256');
  for (const { page } of sources) hash.update(page.html());
  const provenance = {
    tool: `clean-copy ${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}`,
    pages: sources.length,
    publishers: new Set(pages.map(({ publisher }) => publisher)).size,
    blocks: pages.reduce((sum, { rows }) => sum + rows.length, 0),
    source: hash.digest('hex'),
    options: OPTIONS,
  };
  const bytes = `${JSON.stringify({ provenance, ...learn(pages) })}\n`;
  if (!values.check) writeFileSync(MODEL, bytes);
  else if (!existsSync(MODEL) || readFileSync(MODEL, 'utf8') !== bytes) {
    console.error('assets/model.json is not what these pages teach.');
    process.exitCode = 1;
  } else console.log('assets/model.json is what these pages teach.');
}
