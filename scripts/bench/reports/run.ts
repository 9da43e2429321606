/**
 * npm run bench -- reports [--corpus FOLDER …] [--failures]
 * Measures the rules that are learned from readers' reports. The clutter that layout rules leave on one half of the
 * seeds is reported, rules are learned from these reports alone, and are tried on the other half; then the same with
 * the halves swapped. Story text of the first half, and of the corpus, protects against rules that hide too much.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Rule } from '../../../lib/rules/rule.ts';
import { bundleForPage } from '../../train/bundle.ts';
import { launchChromium, loadSavedPage } from '../../train/chromium.ts';
import { listCorpusSources, listSeedSources } from '../../train/inspect-pages.ts';
import { learnFromReports } from '../../train/reports/index.ts';
import { loadReports } from '../../train/reports/load-reports.ts';
import { runInParallel } from '../progress.ts';
import type { ClutterCounts, SeedLabel } from './in-page.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const { values } = parseArgs({
  options: { corpus: { type: 'string', multiple: true, default: [] }, failures: { type: 'boolean', default: false } },
});
const seeds = listSeedSources();
const corpus = values.corpus.flatMap(listCorpusSources);
const labelsOf = (id: string): SeedLabel[] =>
  JSON.parse(readFileSync(join(root, 'seeds', id.replace(/^seed-/, ''), 'labels.json'), 'utf8')).blocks;

const script = await bundleForPage('scripts/bench/reports/in-page.ts', 'Bench');
const browser = await launchChromium();
const total: ClutterCounts = { all: 0, matched: 0, left: 0, hidden: 0 };
let lostTotal = 0;
const share = (some: number, all: number) => `${some} of ${all} (${((100 * some) / Math.max(1, all)).toFixed(1)} %)`;
try {
  for (const half of [0, 1]) {
    const reported = seeds.filter((_, at) => at % 2 === half);
    const tried = seeds.filter((_, at) => at % 2 !== half);
    const folder = join(root, '.output', 'learn', `half-${half}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const kinds = await writeReports(reported, folder);
    const { filed, refused } = loadReports(folder);
    const start = performance.now();
    const learned = await learnFromReports(filed, [...reported, ...corpus]);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `\n${filed.length} reports from ${reported.length} seeds, ${learned.rules.length} rules in ${seconds.toFixed(1)} s`,
    );
    for (const { name, reason } of [...refused, ...learned.refused]) console.log(`  refused ${name}: ${reason}`);
    const { counts, lost, missed } = await tryRules(tried, learned.rules);
    const mine: ClutterCounts = { all: 0, matched: 0, left: 0, hidden: 0 };
    for (const [kind, its] of Object.entries(counts)) {
      if (!kinds.has(kind)) continue;
      for (const name of ['all', 'matched', 'left', 'hidden'] as const) mine[name] += its[name];
      console.log(
        `  ${kind.padEnd(20)} rules match ${share(its.matched, its.all)}; of what layout rules leave, they hide ${share(its.hidden, its.left)}`,
      );
    }
    console.log(
      `on ${tried.length} other seeds the rules match ${share(mine.matched, mine.all)} lines of the same kinds`,
    );
    console.log(
      `of what layout rules leave of these, they hide ${share(mine.hidden, mine.left)}; both together hide ${share(mine.all - mine.left + mine.hidden, mine.all)}; ${lost.length} story lines are lost`,
    );
    for (const line of lost) console.log(`  lost: ${line}`);
    for (const name of ['all', 'matched', 'left', 'hidden'] as const) total[name] += mine[name];
    lostTotal += lost.length;
    if (!values.failures) continue;
    for (const line of missed) console.log(`  missed: ${line}`);
    for (const { id, when, says, about } of learned.rules)
      console.log(`  ${id}: ${says ?? JSON.stringify(when)} ${about}`);
    for (const { about, lines, settled } of learned.outcomes)
      if (settled < lines) console.log(`  open ${about}: ${settled} of ${lines}`);
  }
} finally {
  await browser.close();
}
console.log(
  `\ntogether: rules match ${share(total.matched, total.all)}; of what layout rules leave, they hide ${share(total.hidden, total.left)}; ${lostTotal} story lines are lost`,
);

/** Writes a report about all clutter of each page into `folder`; returns the kinds of clutter that were reported. */
async function writeReports(sources: typeof seeds, folder: string): Promise<Set<string>> {
  const kinds = new Set<string>();
  await runInParallel(sources, 2, async ({ page }) => {
    const tab = await loadSavedPage(browser, page);
    await tab.evaluate(script);
    const found = await tab.evaluate(([url, labels]) => globalThis.ReportBench.reportClutter(url, labels), [
      page.truth.url,
      labelsOf(page.truth.id),
    ] as const);
    await tab.close();
    for (const kind of found.kinds) kinds.add(kind);
    for (const [at, report] of found.reports.entries())
      writeFileSync(join(folder, `${page.truth.id}-${String(at).padStart(2, '0')}.json`), JSON.stringify(report));
  });
  return kinds;
}

async function tryRules(sources: typeof seeds, rules: readonly Rule[]) {
  const counts: Record<string, ClutterCounts> = {};
  const [lost, missed]: [string[], string[]] = [[], []];
  await runInParallel(sources, 2, async ({ page }) => {
    const tab = await loadSavedPage(browser, page);
    await tab.evaluate(script);
    const found = await tab.evaluate(
      ([url, labels, rules]) => globalThis.ReportBench.evaluateRules(url, labels, rules),
      [page.truth.url, labelsOf(page.truth.id), rules] as const,
    );
    await tab.close();
    for (const [kind, its] of Object.entries(found.counts)) {
      counts[kind] ??= { all: 0, matched: 0, left: 0, hidden: 0 };
      const sum = counts[kind] as ClutterCounts;
      for (const name of ['all', 'matched', 'left', 'hidden'] as const) sum[name] += its[name];
    }
    lost.push(...found.lost.map((line) => `${page.truth.id} ${line}`));
    missed.push(...found.missed.map((line) => `${page.truth.id} ${line}`));
  });
  return { counts, lost, missed };
}
