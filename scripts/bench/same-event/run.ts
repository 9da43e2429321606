/**
 * npm run bench -- same-event [FILE] [--failures]
 * Compares pairs of invented stories of different outlets: whether they are found to be on the same event, figures that
 * contradict, sources, and text in common. FILE has a JSON object per line, as `pairs.jsonl` has; that file by default.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article, StoryComparison } from '../../../lib/types';
import { importLibrary } from '../../train/import-library.ts';

interface PairedStory {
  lang: string;
  published: string;
  headline: string;
  paragraphs: string[];
}

interface StoryPair {
  id: string;
  sameEvent: boolean;
  a: PairedStory;
  b: PairedStory;
  expected: {
    sharedOfA: number;
    sources: { both: string[]; onlyA: string[]; onlyB: string[] };
    differing: { kind: string; a: number; b: number }[];
  };
}

/** Maximum difference (0–1) between the expected and the estimated share of text in common. */
const SHARE_TOLERANCE = 0.2;
const { buildFingerprint, citedSources, compareStories, buildComparableStory, isSameEvent } = await importLibrary<
  typeof import('./library.ts')
>('scripts/bench/same-event/library.ts');
const { values, positionals } = parseArgs({ options: { failures: { type: 'boolean' } }, allowPositionals: true });
const file = positionals[0] ?? join(import.meta.dirname, 'pairs.jsonl');
const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): StoryPair => JSON.parse(line));

/** Counts of what is shown and expected, from which precision and recall follow. */
class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  toString(): string {
    const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–');
    const { right, wrong, missed } = this;
    return `precision ${percent(right, right + wrong)}  recall ${percent(right, right + missed)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
  }
}

const tallies = { events: new Tally(), figures: new Tally(), sources: new Tally(), shares: new Tally() };
const failures: string[] = [];

for (const pair of pairs) {
  const [here, there] = [pair.a, pair.b].map(describe);
  if (!here || !there) continue;
  const isFound = isSameEvent(here, there);
  if (isFound !== pair.sameEvent) failures.push(`${pair.id}: ${isFound ? 'another event found' : 'same event missed'}`);
  if (isFound) tallies.events[pair.sameEvent ? 'right' : 'wrong']++;
  else if (pair.sameEvent) tallies.events.missed++;
  if (!pair.sameEvent) continue;
  const comparison = compareStories(here.comparable, there.comparable);
  scoreFigures(pair, comparison);
  scoreSources(pair, comparison);
  const isClose = Math.abs(comparison.sharedText - pair.expected.sharedOfA) <= SHARE_TOLERANCE;
  tallies.shares[isClose ? 'right' : 'wrong']++;
  if (!isClose) failures.push(`${pair.id}: share ${comparison.sharedText.toFixed(2)} for ${pair.expected.sharedOfA}`);
}

console.log(`${pairs.length} pairs, ${pairs.filter(({ sameEvent }) => sameEvent).length} of them on one event`);
console.log(`same event                 ${tallies.events}`);
console.log(`figures that contradict    ${tallies.figures}`);
console.log(`sources in the right list  ${tallies.sources}`);
console.log(`text in common, ± 20 %     ${tallies.shares}`);
if (values.failures) console.log(failures.join('\n'));

function describe({ lang, published, headline, paragraphs }: PairedStory) {
  const text = paragraphs.join('\n');
  const article: Article = { headline, byline: [], published, sources: citedSources(text, { lang }), related: [] };
  return {
    fingerprint: buildFingerprint(article, text, lang),
    comparable: buildComparableStory(article, paragraphs, lang),
  };
}

function scoreFigures({ id, expected }: StoryPair, { conflicts }: StoryComparison): void {
  const shown = conflicts.map(({ here, there }) => `${here.kind} ${here.value} ${there.value}`);
  const wanted = expected.differing.map(({ kind, a, b }) => `${kind} ${a} ${b}`);
  for (const one of shown) {
    tallies.figures[wanted.includes(one) ? 'right' : 'wrong']++;
    if (!wanted.includes(one)) failures.push(`${id}: shown: ${one}`);
  }
  for (const one of wanted.filter((figure) => !shown.includes(figure))) {
    tallies.figures.missed++;
    failures.push(`${id}: missed: ${one}`);
  }
}

function scoreSources({ id, expected: { sources: wanted } }: StoryPair, { sources }: StoryComparison): void {
  if (!sources) return;
  const lists = [
    [sources.both, wanted.both],
    [sources.onlyHere, wanted.onlyA],
    [sources.onlyThere, wanted.onlyB],
  ] as const;
  const isSame = (one: string, other: string) => {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a.includes(b) || b.includes(a);
  };
  for (const [shown, names] of lists) {
    for (const name of shown) {
      const isRight = names.some((other) => isSame(name, other));
      tallies.sources[isRight ? 'right' : 'wrong']++;
      if (!isRight) failures.push(`${id}: source in the wrong list, or none: ${name}`);
    }
    tallies.sources.missed += names.filter((name) => !shown.some((other) => isSame(name, other))).length;
  }
}
