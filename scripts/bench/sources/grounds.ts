/**
 * npm run bench -- source-grounds FOLDER LABELS [--lang en] [--folds 0,1,2] [--failures]
 * Measures how a cited source can know what it says, on the pages of `sources/spans` in FOLDER. LABELS is a folder
 * whose `labels.jsonl` has a line for each source: page id, outlet, name, ground and anonymity.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractStory } from '../../../lib/article/attribution/extract-sources.ts';
import { createGrammarAnalyzer } from '../../../lib/article/attribution/grammar/index.ts';
import { compileLanguage } from '../../../lib/article/attribution/language.ts';
import { decodeClassifier } from '../../../lib/article/attribution/learned/classifier.ts';
import { createLearnedAnalyzer } from '../../../lib/article/attribution/learned/index.ts';
import type { Source } from '../../../lib/types';
import { groundFigures, type JudgedSource } from './ground-figures.ts';
import { isSameSource } from './names.ts';
import { readLines, readSpanLabels } from './span-labels.ts';

/** A source as a person labelled it. */
interface GroundLabel {
  id: string;
  outlet: string;
  name: string;
  ground: string;
  anonymity: string | null;
}

const FOLDS = 5;

const root = join(import.meta.dirname, '../../..');
const { values, positionals } = parseArgs({
  options: {
    failures: { type: 'boolean' },
    folds: { type: 'string', default: '0,1,2,3,4' },
    lang: { type: 'string', default: 'en' },
  },
  allowPositionals: true,
});
const [folder, labelFolder] = positionals;
if (!folder || !labelFolder)
  throw new Error('Usage: npm run bench -- source-grounds FOLDER LABELS [--lang en] [--folds 0,1,2] [--failures]');

const readAsset = (name: string) => JSON.parse(readFileSync(join(root, 'assets', 'sources', `${name}.json`), 'utf8'));
const language = compileLanguage(readAsset(values.lang), readAsset('first-names'));
const analyzer =
  values.lang === 'en'
    ? createLearnedAnalyzer(language, decodeClassifier(readAsset('model')))
    : createGrammarAnalyzer(language);
/** The fold of an outlet: all its pages are in one. */
const foldOf = (outlet: string) =>
  Number.parseInt(createHash('md5').update(outlet).digest('hex').slice(0, 6), 16) % FOLDS;
const folds = new Set(values.folds.split(',').map(Number));
const labels = (readLines(join(labelFolder, 'labels.jsonl')) as GroundLabel[]).filter(({ outlet }) =>
  folds.has(foldOf(outlet)),
);

const judged: JudgedSource[] = [];
let time = 0;
let stories = 0;
for (const page of readSpanLabels(folder).filter(({ lang }) => lang === values.lang)) {
  const own = labels.filter(({ id }) => id === page.id);
  if (!own.length) continue;
  const start = performance.now();
  const { sources } = extractStory(page.text, analyzer);
  time += performance.now() - start;
  stories++;
  for (const label of own) {
    const labelled = page.sources.find(({ name }) => name === label.name) ?? label;
    const found = matchSource(labelled, sources);
    judged.push({ expected: label.ground, anonymity: label.anonymity, found });
    if (!values.failures) continue;
    const shown = found ? (found.ground?.kind ?? 'none') : 'not found';
    if (shown !== label.ground)
      console.log(
        `${page.id} ${label.name}: ${label.ground}, ours ${shown} “${found?.ground?.evidence ?? ''}” (${found?.name}, ${found?.type})`,
      );
  }
}
console.log(`\n${values.lang}: ${stories} pages, ${(time / stories).toFixed(1)} ms each with attribution`);
for (const [name, figure] of Object.entries(groundFigures(judged))) console.log(`${name.padEnd(44)} ${figure}`);

/** Returns our source for a labelled one: the same name if there is one, otherwise a similar one. */
function matchSource(labelled: { name: string; also?: string[] }, sources: readonly Source[]): Source | undefined {
  const certain = sources.filter(({ lessCertain }) => !lessCertain);
  return certain.find(({ name }) => name === labelled.name) ?? certain.find((one) => isSameSource(one, labelled));
}
