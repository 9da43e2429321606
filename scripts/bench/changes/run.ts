/**
 * npm run bench -- changes FOLDER [--pages N] [--failures]
 * Measures what is found of changes of a story: twelve kinds of edits, generated on saved pages, and six kinds of differences between
 * two visits that are no change. The pages are read in Chromium as they are and after each edit; the readings are compared
 * here, as the extension does, with the earlier one shortened as it is stored. The generator of edits knows only the ground
 * truth, not the rules of the comparison.
 */
import { parseArgs } from 'node:util';
import { buildVersion, compareVersions, shortenVersion } from '../../../lib/history/changes/index.ts';
import type { StoryChanges, StoryVersion } from '../../../lib/types/index.ts';
import { bundleForPage } from '../../train/bundle.ts';
import { launchChromium, loadSavedPage } from '../../train/chromium.ts';
import { readCorpus } from '../../train/corpus.ts';
import { runInParallel, startProgress } from '../progress.ts';
import type { PageReadings, Snapshot } from './in-page.ts';

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string', default: '100' }, failures: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('Usage: npm run bench -- changes FOLDER [--pages N] [--failures]');
const all = readCorpus(folder).filter(({ truth, noStory }) => !noStory && truth.paragraphs.length >= 4);
// Spread over the folder, so that all publishers take part.
const step = Math.max(1, all.length / Number(values.pages));
const pages = Array.from(
  { length: Math.min(all.length, Number(values.pages)) },
  (_, at) => all[Math.floor(at * step)],
).flatMap((page) => page ?? []);

const READ = new Date('2026-11-24T14:20:00Z');
const AGAIN = new Date('2026-11-26T09:00:00Z');
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const versionOf = ({ text, ...facts }: Snapshot, now: Date): StoryVersion => buildVersion(text, facts, now);

/** Returns what has changed; null if nothing has. */
function changesOf(before: Snapshot, after: Snapshot): StoryChanges | null {
  const compared = compareVersions(shortenVersion(versionOf(before, READ)), versionOf(after, AGAIN));
  return compared.relation === 'changed' ? compared.changes : null;
}

/** Tells whether a passage contains what was edited: the new text, or, if there is none, the old one. */
function isFound(changes: StoryChanges | null, { from, to }: { from: string; to: string }, kind: string): boolean {
  if (!changes) return false;
  if (kind === 'date of publication') return changes.published !== undefined;
  const [before, after] = [from, to].map((text) => plain(text).slice(0, 40)) as [string, string];
  // A short text may be anywhere; the old wording of a whole paragraph may not.
  const isOldEnough = !to || from.length >= 40;
  return changes.passages.some(
    (passage) =>
      (kind !== 'headline' || passage.kind === 'headline') &&
      ((to && plain(passage.after).includes(after)) ||
        (isOldEnough && (plain(passage.before).includes(before) || passage.isBeforeCut === true))),
  );
}

interface Count {
  all: number;
  yes: number;
}
const counts = { found: new Map<string, Count>(), wrong: new Map<string, Count>() };
const add = (map: Map<string, Count>, kind: string, is: boolean) => {
  const count = map.get(kind) ?? { all: 0, yes: 0 };
  map.set(kind, { all: count.all + 1, yes: count.yes + Number(is) });
};
let milliseconds = 0;
let bytes = 0;
let notRestored = 0;
let read = 0;

function evaluate(id: string, { before, edited, reloaded, restored }: PageReadings): void {
  read++;
  if (!restored) notRestored++;
  bytes += Buffer.byteLength(JSON.stringify(shortenVersion(versionOf(before, READ))));
  for (const { kind, done, after } of edited) {
    const start = performance.now();
    const changes = changesOf(before, after);
    milliseconds += performance.now() - start;
    const found = isFound(changes, done, kind);
    add(counts.found, kind, found);
    if (!found && values.failures)
      console.log(
        `${id}: not found: ${kind}: ${JSON.stringify(done).slice(0, 200)} ${JSON.stringify(changes)?.slice(0, 700)}`,
      );
  }
  for (const { kind, after } of reloaded) {
    const changes = changesOf(before, after);
    add(counts.wrong, kind, changes !== null);
    if (changes && values.failures) console.log(`${id}: no change: ${kind}: ${JSON.stringify(changes).slice(0, 500)}`);
  }
}

const script = await bundleForPage('scripts/bench/changes/in-page.ts', 'ChangesBenchModule');
const browser = await launchChromium();
const progress = startProgress('pages', pages.length);
try {
  await runInParallel(pages, 2, async (page, at) => {
    const tab = await loadSavedPage(browser, page);
    try {
      await tab.evaluate(script);
      const readings = await tab.evaluate(({ truth, seed }) => globalThis.ChangesBench.readAll(truth, seed), {
        truth: page.truth.paragraphs,
        seed: at + 1,
      });
      if (readings.found) evaluate(page.truth.id, readings);
    } finally {
      await tab.close();
      progress();
    }
  });
} finally {
  await browser.close();
}

function print(title: string, map: ReadonlyMap<string, Count>): void {
  const total = [...map.values()].reduce((sum, { all, yes }) => ({ all: sum.all + all, yes: sum.yes + yes }), {
    all: 0,
    yes: 0,
  });
  console.log(`\n${title}`);
  for (const [kind, { all, yes }] of [...map, ['all', total] as const])
    console.log(
      `  ${kind.padEnd(20)} ${String(yes).padStart(5)} of ${String(all).padStart(5)}  ${((100 * yes) / all).toFixed(1)}%`,
    );
}
print('edits found', counts.found);
print('no change, but reported', counts.wrong);
const edits = [...counts.found.values()].reduce((sum, { all }) => sum + all, 0);
console.log(
  `\n${read} pages; ${(milliseconds / edits).toFixed(1)} ms to compare; ${Math.round(bytes / read)} bytes stored a story; ${notRestored} pages not restored`,
);
