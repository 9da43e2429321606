/**
 * npm run bench:sources -- [FOLDER] [--failures]
 * Measures who is cited, in English, beside a plain pattern.
 *
 * Marked texts (PolNeAR, dev): an attribution is found where one of ours spans its cue and has the same cue word. Named sources
 * are compared by the last word of the name, text by text: those that people have marked with a name of their own, and
 * ours that have one; "top three" are those with most statements.
 * Labelled pages: sources other than unnamed ones are compared by their names (see names.ts), the story's text being that of
 * the corpus' truth.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type MarkedText, readMarked } from '../../../lib/learn/sources/polnear.ts';
import { type Language, languageOf } from '../../../lib/news/sources/language.ts';
import { learnedReader } from '../../../lib/news/sources/learned/index.ts';
import { modelOf } from '../../../lib/news/sources/learned/model.ts';
import { readSources } from '../../../lib/news/sources/read.ts';
import type { Source } from '../../../lib/types';
import { patternSources } from './baseline.ts';
import { isSame, type LabelledSource, wordsOf } from './names.ts';

type Finder = (text: string) => Source[];

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values, positionals } = parseArgs({ options: { failures: { type: 'boolean' } }, allowPositionals: true });
const folder = positionals[0] ?? join(root, '..', 'shared');
const asset = (name: string) => readFileSync(join(root, 'assets', 'sources', name), 'utf8');
const firstNames = JSON.parse(asset('first-names.json'));
const language = languageOf(JSON.parse(asset('en.json')), firstNames);
const english = learnedReader(language, modelOf(JSON.parse(asset('model.json'))));

const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 0);
const f1 = (p: number, r: number) => (p + r ? (2 * p * r) / (p + r) : 0);

/** Names that people have marked as sources in a text, with how many statements each has. */
function markedNames({ marked }: MarkedText, language: Language): Map<string, number> {
  const names = new Map<string, number>();
  for (const { source } of marked) {
    const key = keyOf(source[2], language);
    if (key) names.set(key, (names.get(key) ?? 0) + 1);
  }
  return names;
}

/** The last word of a name, before what is tied to it; null: no name, for that word has no capital. */
function keyOf(source: string, language: Language): string | null {
  const [head = ''] = source.replace(/\s+/g, ' ').split(/,| who | which | of | from | for | at | in | on |\(/);
  const words = head
    .trim()
    .replace(/[’']s$/, '')
    .split(' ');
  const last = words.at(-1) ?? '';
  const lower = last.toLowerCase();
  if (!/^\p{Lu}/u.test(last)) return null;
  if (
    words.length === 1 &&
    [language.pronouns, language.determiners, language.people, language.documents].some((set) => set.has(lower))
  )
    return null;
  return wordsOf(last).at(-1) ?? null;
}

function measureMarked(texts: readonly MarkedText[], find: Finder) {
  let [found, ours, marked, named, oursNamed, markedNamed, top, tops] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const one of texts) {
    const sources = find(one.text);
    marked += one.marked.length;
    const used = new Set<unknown>();
    for (const { start, end, cue } of sources.flatMap(({ attributions }) => attributions)) {
      ours++;
      const hit = one.marked.find(
        (mark) =>
          !used.has(mark) &&
          start <= mark.cue[0] &&
          end >= mark.cue[1] - 1 &&
          mark.cue[2].toLowerCase().includes(cue.toLowerCase()),
      );
      if (hit) {
        used.add(hit);
        found++;
      }
    }
    const theirs = markedNames(one, language);
    const mine = new Map<string, number>();
    for (const { name, type, count } of sources) {
      const key = keyOf(name, language);
      if (key && type !== 'unnamed' && type !== 'document') mine.set(key, (mine.get(key) ?? 0) + count);
    }
    const three = (names: Map<string, number>) =>
      [...names]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 3)
        .map(([name]) => name);
    const wanted = three(theirs);
    tops += wanted.length;
    top += wanted.filter((name) => three(mine).includes(name)).length;
    named += [...theirs.keys()].filter((name) => mine.has(name)).length;
    oursNamed += mine.size;
    markedNamed += theirs.size;
  }
  const [p, r] = [percent(named, oursNamed), percent(named, markedNamed)];
  return {
    'statements, recall': percent(found, marked),
    'statements, precision': percent(found, ours),
    'named sources, F1': f1(p, r),
    'named sources, precision': p,
    'named sources, recall': r,
    'top three': percent(top, tops),
  };
}

interface LabelledPage {
  id: string;
  text: string;
  sources: LabelledSource[];
}

function labelledPages(): LabelledPage[] {
  const lines = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const truth = new Map(lines('corpus/truth.jsonl').map(({ id, paragraphs }) => [id, paragraphs.join('\n')]));
  return lines('sources/labels-open.jsonl')
    .filter(({ id, lang }) => lang === 'en' && truth.has(id))
    .map(({ id, sources }) => ({ id, sources, text: truth.get(id) }));
}

function measureLabelled(pages: readonly LabelledPage[], find: Finder, tell: boolean) {
  let [found, ours, labelled, typed, counted, unnamed, allUnnamed] = [0, 0, 0, 0, 0, 0, 0];
  for (const { id, text, sources } of pages) {
    const mine = find(text);
    const wanted = sources.filter(({ type }) => type !== 'unnamed');
    const used = new Set<LabelledSource>();
    const faults: string[] = [];
    for (const source of mine.filter(({ type }) => type !== 'unnamed')) {
      ours++;
      const free = wanted.filter((one) => !used.has(one) && isSame(one, source));
      const hit = free.find(({ type }) => type === source.type) ?? free[0];
      if (!hit) {
        faults.push(`too much: ${source.name} (${source.type}, ${source.attributions[0]?.cue})`);
        continue;
      }
      used.add(hit);
      found++;
      if (hit.type === source.type) typed++;
      else faults.push(`${source.name} is ${hit.type}, not ${source.type}`);
      if (hit.count === source.count) counted++;
    }
    labelled += wanted.length;
    faults.push(...wanted.filter((one) => !used.has(one)).map(({ name }) => `missing: ${name}`));
    for (const one of sources.filter(({ type }) => type === 'unnamed')) {
      allUnnamed++;
      if (mine.some((source) => isSame(source, one))) unnamed++;
      else faults.push(`missing: ${one.name} (unnamed)`);
    }
    if (tell && faults.length) console.log(`${id}: ${faults.join('; ')}`);
  }
  const [p, r] = [percent(found, ours), percent(found, labelled)];
  return {
    'pages: named, F1': f1(p, r),
    'pages: named, precision': p,
    'pages: named, recall': r,
    'pages: type right': percent(typed, found),
    'pages: count right': percent(counted, found),
    'pages: unnamed, recall': percent(unnamed, allUnnamed),
  };
}

const texts = readMarked(folder, 'dev', language);
const pages = labelledPages();
const engine: Finder = (text) => readSources(text, english);
engine(texts[0]?.text ?? '');
const start = performance.now();
for (const { text } of texts) engine(text);
const time = (performance.now() - start) / texts.length;
const measured = (find: Finder, tell = false): Record<string, number> => ({
  ...measureMarked(texts, find),
  ...measureLabelled(pages, find, tell),
});
const mine = measured(engine, values.failures);
const plain = measured(patternSources);
console.log(`${texts.length} marked texts, ${pages.length} labelled pages in English`);
console.log(`${''.padEnd(28)}    ours  pattern`);
for (const name of Object.keys(mine))
  console.log(`${name.padEnd(28)} ${mine[name]?.toFixed(1).padStart(7)} ${plain[name]?.toFixed(1).padStart(8)}`);
const size = ['en.json', 'first-names.json', 'model.json'].reduce((sum, name) => sum + gzipSync(asset(name)).length, 0);
console.log(
  `milliseconds a text, in Node: ${time.toFixed(1)}; language file and weights: ${(size / 1000).toFixed(1)} kB gzipped`,
);
