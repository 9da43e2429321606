/**
 * npm run bench -- datelines [FOLDER] [--failures]
 * Measures datelines and wire credits, with a single regular expression as the baseline: on saved pages that are read
 * as a whole, and on labelled texts from which only the paragraphs are read. A dateline is correct if its place, date
 * and agency equal the label's, ignoring white space, full stops and case.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Article, Dateline } from '../../../lib/types';
import { launchChromium, loadSavedPage } from '../../train/chromium.ts';
import { readCorpus } from '../../train/corpus.ts';
import { buildPageScripts } from '../browser.ts';
import { runInParallel } from '../progress.ts';
import { findDatelineByPattern } from './baseline.ts';

declare global {
  var CleanCopy: typeof import('../../../lib/core.ts');
}

interface Label {
  id: string;
  lang: string;
  place: string | null;
  date: string | null;
  agency: string | null;
  verbatim: string | null;
  credit?: { agency: string; verbatim: string } | null;
}

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values, positionals } = parseArgs({ options: { failures: { type: 'boolean' } }, allowPositionals: true });
const folder = positionals[0] ?? join(root, '..', 'shared');
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const labels = (name: string): Label[] => lines(readFileSync(join(folder, 'datelines', name), 'utf8'));
const normalize = (text: string | null | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[\s.,/-]+/g, ' ')
    .trim();

interface Score {
  wanted: number;
  found: number;
  hit: number;
  right: number;
}

function score(pairs: readonly { label: Label; found: Dateline | null }[], tell: boolean): Score {
  const sum: Score = { wanted: 0, found: 0, hit: 0, right: 0 };
  for (const { label, found } of pairs) {
    const wanted = label.verbatim !== null;
    if (wanted) sum.wanted++;
    if (found) sum.found++;
    const all =
      found !== null &&
      normalize(found.places.join(' ')) === normalize(label.place) &&
      normalize(found.date) === normalize(label.date) &&
      normalize(found.agency) === normalize(label.agency);
    if (wanted && found) sum.hit++;
    if (wanted && all) sum.right++;
    if (tell && (wanted !== (found !== null) || (wanted && !all)))
      console.log(`${label.id}: wanted ${label.verbatim ?? 'none'}, found ${found ? JSON.stringify(found) : 'none'}`);
  }
  return sum;
}

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);
function printScore(name: string, { wanted, found, hit, right }: Score): void {
  console.log(
    `${name.padEnd(26)} precision ${percent(hit, found)}  recall ${percent(hit, wanted)}  all fields right ${percent(right, hit)} of those found`,
  );
}

const polnear = labels('polnear-open.jsonl');
const texts = new Map<string, string>(
  ['train', 'dev']
    .flatMap((part) =>
      lines(gunzipSync(readFileSync(join(folder, 'sources', `polnear-${part}.jsonl.gz`))).toString('utf8')),
    )
    .map(({ id, text }) => [id, text]),
);
const paragraphsOf = (id: string) => (texts.get(id) ?? '').split(/\n+/).filter(Boolean);

/** Labels of whole pages: a name, the file of labels, and the folders with the pages. */
const PAGE_SETS = [
  ['pages', 'fundus-open.jsonl', ['corpus']],
  ['other pages', 'more-open.jsonl', ['corpus-third', 'corpus-segments']],
] as const;

interface PageReading {
  article: Article;
  /** The first paragraphs, for the baseline. */
  paragraphs: string[];
}

async function readPages(ids: ReadonlySet<string>, folders: readonly string[]): Promise<Map<string, PageReading>> {
  const readings = new Map<string, PageReading>();
  const pages = folders
    .filter((one) => existsSync(join(folder, one)))
    .flatMap((one) => readCorpus(join(folder, one)))
    .filter(({ truth }) => ids.has(truth.id));
  await runInParallel(pages, 2, async (page) => {
    const loaded = await loadSavedPage(browser, page);
    try {
      await loaded.evaluate(scripts);
      const read = await loaded.evaluate(() => {
        const { reading } = globalThis.CleanCopy.readPage(document);
        return {
          article: reading.article,
          paragraphs: globalThis.CleanCopy.keptText(reading, ['paragraph']).split('\n').slice(0, 3),
        };
      });
      readings.set(page.truth.id, read);
    } finally {
      await loaded.close();
    }
  });
  return readings;
}

async function measurePages(name: string, pageLabels: readonly Label[], folders: readonly string[]): Promise<void> {
  const readings = await readPages(new Set(pageLabels.map(({ id }) => id)), folders);
  const read = pageLabels.filter(({ id }) => readings.has(id));
  const found = (label: Label) => readings.get(label.id)?.article.dateline ?? null;
  const byPattern = (label: Label) => findDatelineByPattern(readings.get(label.id)?.paragraphs ?? []);
  printScore(
    `${name} (${read.length}), ours`,
    score(
      read.map((label) => ({ label, found: found(label) })),
      values.failures === true,
    ),
  );
  printScore(
    `${name}, pattern`,
    score(
      read.map((label) => ({ label, found: byPattern(label) })),
      false,
    ),
  );
  let [credited, ours, right] = [0, 0, 0];
  for (const { id, credit } of read) {
    const mine = readings.get(id)?.article.credit;
    const same = normalize(credit?.agency) === normalize(mine);
    if (credit) credited++;
    if (mine) ours++;
    if (credit && mine && same) right++;
    if (values.failures && !same)
      console.log(`${id}: credit wanted ${credit?.verbatim ?? 'none'}, found ${mine ?? 'none'}`);
  }
  console.log(`${`${name}, credits`.padEnd(26)} precision ${percent(right, ours)}  recall ${percent(right, credited)}`);
}

const scripts = await buildPageScripts();
const browser = await launchChromium();
try {
  const tab = await browser.newPage();
  await tab.evaluate(scripts);
  const found = await tab.evaluate(
    (all) => all.map((paragraphs) => globalThis.CleanCopy.datelineOf(paragraphs)),
    polnear.map(({ id }) => paragraphsOf(id)),
  );
  printScore(
    `texts (${polnear.length}), ours`,
    score(
      polnear.map((label, at) => ({ label, found: found[at] ?? null })),
      values.failures === true,
    ),
  );
  printScore(
    'texts, pattern',
    score(
      polnear.map((label) => ({ label, found: findDatelineByPattern(paragraphsOf(label.id)) })),
      false,
    ),
  );
  for (const [name, pageLabels, folders] of PAGE_SETS) await measurePages(name, labels(pageLabels), folders);
} finally {
  await browser.close();
}
