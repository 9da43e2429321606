/**
 * npm run bench -- related [FOLDER] [--failures]
 * Measures related coverage on pages whose links are graded (0 unrelated, 1 same topic, 2 same story): precision (shown
 * links of grade 1 or 2), recall of grade 2, and the ranking of the first ten links (nDCG: Järvelin and Kekäläinen
 * 2002, gains 2^grade − 1). Baselines: all links, and links that share a long word with the headline. The ranking is
 * measured twice: for the links that are shown, where a related link that is not shown counts as missing, and for all
 * candidates before the relevance threshold.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFeatureRows } from '../../../lib/article/related/feature-rows.ts';
import { scoreRelevance } from '../../../lib/article/related/ranking.ts';
import { hostAndPath } from '../../../lib/text/url.ts';
import { launchChromium, loadSavedPage } from '../../train/chromium.ts';
import { readCorpus } from '../../train/corpus.ts';
import { buildPageScripts } from '../browser.ts';
import { runInParallel } from '../progress.ts';

declare global {
  var CleanCopy: typeof import('../../../lib/core.ts');
}

interface Graded {
  url: string;
  text: string;
  grade: number;
}

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values, positionals } = parseArgs({ options: { failures: { type: 'boolean' } }, allowPositionals: true });
const folder = positionals[0] ?? join(root, '..', 'shared');
const labels = new Map<string, Graded[]>(
  readFileSync(join(folder, 'related', 'open.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, links }) => [id, links]),
);

/** By page id: addresses of the shown links, in the order in which they are shown. */
type Shown = Map<string, string[]>;

function measure(shown: Shown, tell: boolean) {
  let [all, good, found, wanted, gain, ranked, none, silent] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const [id, links] of labels) {
    const grades = new Map<string, number>();
    for (const { url, grade } of links)
      grades.set(hostAndPath(url), Math.max(grade, grades.get(hostAndPath(url)) ?? 0));
    // An address that is linked twice counts once.
    const mine = [...new Set((shown.get(id) ?? []).map(hostAndPath))];
    const graded = mine.flatMap((url) => grades.get(url) ?? []);
    all += graded.length;
    good += graded.filter((grade) => grade > 0).length;
    found += graded.filter((grade) => grade === 2).length;
    const best = [...grades.values()].sort((a, b) => b - a);
    wanted += best.filter((grade) => grade === 2).length;
    const sum = (list: readonly number[]) =>
      list.slice(0, 10).reduce((total, grade, at) => total + (2 ** grade - 1) / Math.log2(at + 2), 0);
    if (sum(best)) {
      ranked++;
      gain += sum(graded) / sum(best);
    } else {
      none++;
      if (!graded.length) silent++;
    }
    if (!tell) continue;
    for (const { url, text, grade } of links) {
      const is = mine.includes(hostAndPath(url));
      if (is && grade === 0) console.log(`${id}: too much: ${text.slice(0, 90)}`);
      if (!is && grade === 2) console.log(`${id}: missing: ${text.slice(0, 90)}`);
    }
  }
  const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–');
  return `precision ${percent(good, all)}, same story found ${percent(found, wanted)}, nDCG@10 ${percent(gain, ranked)}, nothing shown where nothing is related ${silent} of ${none}`;
}

const longWords = (text: string) =>
  new Set(text.toLowerCase().match(/\p{L}{6,}|[\p{Script=Han}\p{Script=Katakana}]{2,}/gu) ?? []);

const scripts = await buildPageScripts();
const browser = await launchChromium();
const ours: Shown = new Map();
/** By page id: all candidate links, most relevant first, before the relevance threshold. */
const order: Shown = new Map();
const { weights } = JSON.parse(readFileSync(join(root, 'assets', 'sources', 'related.json'), 'utf8'));
const headlines = new Map<string, string>();
try {
  const pages = readCorpus(join(folder, 'corpus')).filter(({ truth }) => labels.has(truth.id));
  await runInParallel(pages, 2, async (page) => {
    const tab = await loadSavedPage(browser, page);
    try {
      await tab.evaluate(scripts);
      const reading = await tab.evaluate(() => globalThis.CleanCopy.readPage(document).reading);
      const { headline, related } = reading.article;
      const described = buildFeatureRows(reading.blocks, reading.verdicts, reading.url, reading.article);
      const relevances = scoreRelevance(described, weights);
      order.set(
        page.truth.id,
        described
          .map(({ candidate }, at) => ({ url: candidate.url, relevance: relevances[at] ?? 0 }))
          .sort((one, other) => other.relevance - one.relevance)
          .map(({ url }) => url),
      );
      headlines.set(page.truth.id, headline);
      ours.set(
        page.truth.id,
        related.map(({ url }) => url),
      );
    } finally {
      await tab.close();
    }
  });
} finally {
  await browser.close();
}
const plain: Shown = new Map();
const every: Shown = new Map();
for (const [id, links] of labels) {
  const words = longWords(headlines.get(id) ?? '');
  plain.set(
    id,
    links.filter(({ text }) => [...longWords(text)].some((word) => words.has(word))).map(({ url }) => url),
  );
  every.set(
    id,
    links.map(({ url }) => url),
  );
}
console.log(`ours:          ${measure(ours, values.failures === true)}`);
console.log(`before the cut: ${/nDCG@10 [\d.]+/.exec(measure(order, false))?.[0]}`);
console.log(`a shared word: ${measure(plain, false)}`);
console.log(`all links:     ${measure(every, false)}`);
