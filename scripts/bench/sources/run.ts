/**
 * npm run bench -- sources [FOLDER] [--failures]
 * Measures cited sources, with a regular expression as the baseline: in English on texts annotated by people (PolNeAR,
 * dev part), and in each supported language on labelled pages, for which the story's text is taken from the ground
 * truth.
 *
 * Annotated texts: an attribution counts as found if one of ours has the same cue and its words for the source overlap
 * (the baseline has no such words: there the passage counts). Named sources are compared within each text by the last
 * word of their names. "Top three" are the sources with the most statements in a text.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { extractSources } from '../../../lib/article/attribution/extract-sources.ts';
import { createGrammarAnalyzer } from '../../../lib/article/attribution/grammar/index.ts';
import { compileLanguage } from '../../../lib/article/attribution/language.ts';
import { decodeClassifier } from '../../../lib/article/attribution/learned/classifier.ts';
import { createLearnedAnalyzer } from '../../../lib/article/attribution/learned/index.ts';
import { readPolnear } from '../../train/sources/polnear.ts';
import { scoreAnnotatedTexts } from './annotated.ts';
import { findSourcesByPattern, type SourceFinder } from './baseline.ts';
import { readLabelledPages, scoreLabelledPages } from './labelled.ts';

const GRAMMARS = ['de', 'fr', 'es'];

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values, positionals } = parseArgs({ options: { failures: { type: 'boolean' } }, allowPositionals: true });
const folder = positionals[0] ?? join(root, '..', 'shared');
const asset = (name: string) => readFileSync(join(root, 'assets', 'sources', `${name}.json`), 'utf8');
const languageNamed = (name: string) => compileLanguage(JSON.parse(asset(name)), JSON.parse(asset('first-names')));
const english = languageNamed('en');
const learned = createLearnedAnalyzer(english, decodeClassifier(JSON.parse(asset('model'))));

function printTable(
  title: string,
  find: SourceFinder,
  measure: (find: SourceFinder, tell: boolean) => Record<string, number>,
) {
  const ours = measure(find, values.failures === true);
  const plain = measure(findSourcesByPattern, false);
  console.log(`\n${title.padEnd(58)} ours  pattern`);
  for (const [name, figure] of Object.entries(ours))
    console.log(`${name.padEnd(54)} ${figure.toFixed(1).padStart(8)} ${plain[name]?.toFixed(1).padStart(8)}`);
}

/** Returns the mean time per text, in milliseconds, after a warm-up. */
function measureTime(find: SourceFinder, texts: readonly string[]): string {
  for (const text of texts.slice(0, 20)) find(text);
  const start = performance.now();
  for (const text of texts) find(text);
  return ((performance.now() - start) / texts.length).toFixed(1);
}

const pages = readLabelledPages(folder);
const texts = readPolnear(folder, 'dev', english);
const engine: SourceFinder = (text) => extractSources(text, learned).filter(({ lessCertain }) => !lessCertain);
printTable(`English: ${texts.length} marked texts`, engine, (find) => scoreAnnotatedTexts(texts, find, english));
const times = [
  `en ${measureTime(
    engine,
    texts.map(({ text }) => text),
  )}`,
];
for (const lang of ['en', ...GRAMMARS]) {
  const own = pages.filter((page) => page.lang === lang);
  const reader = lang === 'en' ? learned : createGrammarAnalyzer(languageNamed(lang));
  const find: SourceFinder = (text) => extractSources(text, reader).filter(({ lessCertain }) => !lessCertain);
  printTable(`${lang}: ${own.length} labelled pages`, find, (finder, tell) => scoreLabelledPages(own, finder, tell));
  if (lang !== 'en')
    times.push(
      `${lang} ${measureTime(
        find,
        own.map(({ text }) => text),
      )}`,
    );
}
const size = ['en', ...GRAMMARS, 'first-names', 'model'].map(
  (name) => [name, gzipSync(asset(name)).length / 1000] as const,
);
console.log(`\nmilliseconds a text, in Node: ${times.join(', ')}`);
console.log(
  `language files and weights, kB gzipped: ${size.map(([name, kB]) => `${name} ${kB.toFixed(1)}`).join(', ')}; together ` +
    size.reduce((sum, [, kB]) => sum + kB, 0).toFixed(1),
);
