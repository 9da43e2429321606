/**
 * Measures what each bundled rule is worth: decides every page with all rules, and again without each of them.
 *
 * npm run bench -- rules --corpus DIR [--corpus DIR …] [--seeds] [--verbose] [--write]
 *
 * Prints for each rule and corpus how many words of story and of clutter only this rule hides; `--write` puts the table
 * into docs/verdicts.md, `--verbose` lists the blocks. The classifier is the bundled one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Verdict } from '../../../lib/types';
import { importLibrary } from '../../train/import-library.ts';
import { listCorpusSources, listSeedSources, type TrainingSource } from '../../train/inspect-pages.ts';
import { labelBlocks } from '../../train/label-blocks.ts';
import { readPageData } from '../../train/page-data.ts';
import {
  addEffects,
  compareVerdicts,
  type LabelledBlock,
  type RuleEffect,
  renderEffects,
  replaceBetweenMarkers,
} from './effects.ts';

const DOCUMENT = join(import.meta.dirname, '../../../docs/verdicts.md');
const MARKER = 'rules';
const MAX_SHOWN_CHARS = 120;

const { applySafetyGuard, buildPageContext, bundledClassifier, bundledRules, decideByRules, decideVerdicts } =
  await importLibrary<typeof import('./library')>('scripts/bench/rules/library.ts');
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    seeds: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const rules = bundledRules();
const sources = [...values.corpus.flatMap(listCorpusSources), ...(values.seeds ? listSeedSources() : [])];
const effects = new Map(rules.map(({ id }) => [id, new Map<string, RuleEffect>()]));

for (const { source, data } of await readPageData(sources)) measureSource(source, data);

function measureSource(
  { page: saved, name, labels }: TrainingSource,
  data: Awaited<ReturnType<typeof readPageData>>[number]['data'],
): void {
  const context = buildPageContext(data.page, data.facts, new Set(data.readable));
  const decide = (own: typeof rules): Verdict[] =>
    applySafetyGuard(decideVerdicts(context, own, bundledClassifier), context);
  const withAll = decide(rules).map(isKept);
  const texts = data.page.blocks.map(({ text }, id) => ({
    text,
    inMainContent: data.readable.includes(id),
    kept: withAll[id] === true,
  }));
  const blocks = (labels ?? labelBlocks(saved, texts, data.figcaptions)).map(
    ({ category }, id): LabelledBlock => ({
      words: context.measures[id]?.tokens.length ?? 0,
      label: category,
    }),
  );
  // A rule that decides on no block changes nothing.
  const deciding = new Set(decideByRules(context, rules).map(({ rule }) => rule));
  for (const { id } of rules.filter((rule) => deciding.has(rule.id))) {
    const without = decide(rules.filter((rule) => rule.id !== id)).map(isKept);
    const effect = compareVerdicts(blocks, withAll, without);
    const own = effects.get(id);
    own?.set(name, addEffects(own.get(name) ?? { lost: 0, removed: 0, pages: 0 }, effect));
    if (values.verbose && effect.pages)
      for (const [at, { label }] of blocks.entries())
        if (withAll[at] !== without[at] && label !== 'neutral')
          console.log(
            `  ${id} ${withAll[at] ? 'keeps' : 'hides'} ${label}: ${saved.truth.id} ${texts[at]?.text.slice(0, MAX_SHOWN_CHARS)}`,
          );
  }
}

function isKept({ decide }: Verdict): boolean {
  return decide === 'keep';
}

const table = renderEffects(effects, [...new Set(sources.map(({ name }) => name))]);
console.log(table);
if (values.write) writeFileSync(DOCUMENT, replaceBetweenMarkers(readFileSync(DOCUMENT, 'utf8'), MARKER, table));
