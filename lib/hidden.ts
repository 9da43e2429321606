import {
  type Block,
  HIDDEN_KINDS,
  type HiddenBlock,
  type HiddenKind,
  type Meter,
  type Reading,
  type Verdict,
} from './types';
import { reasonsIn } from './verdicts/reasons';
import { cut } from './verdicts/reasons/cut';

/** So many blocks of each kind are named. */
const NAMED = 40;
/** … with so many characters of their text. */
const LONGEST = 80;
/** A full stop or an arrow that stands alone is counted and not named. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** @returns how many blocks that the page itself shows the clean view hides, by kind */
export function hiddenCounts(reading: Reading): Partial<Record<HiddenKind, number>> {
  const counts: Partial<Record<HiddenKind, number>> = {};
  for (const [kind, verdicts] of hiddenByKind(reading)) counts[kind] = verdicts.length;
  return counts;
}

/**
 * What the clean view hides, for a list: blocks that say the same for the same reason are one entry. Of a kind with many
 * entries those nearest to the story are named, because a reader may look there for what should have stayed.
 *
 * @returns entries of each kind in the order of the page; their places are the numbers of the blocks
 */
export function hiddenBlocks(reading: Reading): HiddenBlock[] {
  const reasonOf = reasonsIn(reading);
  const distances = distancesToStory(reading);
  return [...hiddenByKind(reading)].flatMap(([kind, verdicts]) => {
    const entries = new Map<string, { entry: HiddenBlock; distance: number }>();
    for (const verdict of verdicts) {
      const block = reading.blocks[verdict.block];
      if (!block || !(block.media || SAYS_SOMETHING.test(block.text))) continue;
      const distance = distances[verdict.block] ?? 0;
      const said = { kind, ...shown(block), reason: reasonOf(verdict) };
      const key = JSON.stringify(said);
      const known = entries.get(key);
      if (known) {
        known.entry.times++;
        known.entry.places.push(verdict.block);
        known.distance = Math.min(known.distance, distance);
      } else entries.set(key, { entry: { ...said, times: 1, places: [verdict.block] }, distance });
    }
    const all = [...entries.values()];
    const farthest = all.map((one) => one.distance).sort((a, b) => a - b)[NAMED - 1] ?? Infinity;
    return all
      .filter(({ distance }) => distance <= farthest)
      .slice(0, NAMED)
      .map(({ entry }) => entry);
  });
}

function hiddenByKind({ found, blocks, verdicts }: Reading): Map<HiddenKind, Verdict[]> {
  const hidden = verdicts.filter(({ block, decide }) => found && decide === 'hide' && blocks[block]?.rendered);
  return Map.groupBy(hidden, ({ kind }) => hiddenKindOf(kind));
}

/** @returns what a hidden block is counted as: a kept kind that was hidden in the end has no name of its own */
export function hiddenKindOf(kind: Verdict['kind']): HiddenKind {
  return HIDDEN_KINDS.find((name) => name === kind) ?? 'furniture';
}

/** How many blocks lie between each block and the nearest one that is kept. */
function distancesToStory({ verdicts }: Reading): number[] {
  const distances: number[] = new Array(verdicts.length).fill(Infinity);
  const walk = (ids: Iterable<number>) => {
    let distance = Infinity;
    for (const id of ids) {
      distance = verdicts[id]?.decide === 'keep' ? 0 : distance + 1;
      distances[id] = Math.min(distances[id] ?? Infinity, distance);
    }
  };
  const ids = verdicts.map((_, id) => id);
  walk(ids);
  walk(ids.reverse());
  return distances;
}

function shown({ text, alt, media }: Block): Pick<HiddenBlock, 'text' | 'media'> {
  return { text: cut(text || (alt ?? ''), LONGEST), ...(media && { media }) };
}

/** What the story consists of, for counting. */
const TEXT = new Set<Verdict['kind']>(['paragraph', 'list', 'quote', 'table']);

/** @returns ids of the kept blocks that carry the story's text; a question-and-answer may have no paragraph at all */
export function storyText({ verdicts }: Pick<Reading, 'verdicts'>): number[] {
  return verdicts.flatMap(({ block, decide, kind }) => (decide === 'keep' && TEXT.has(kind) ? [block] : []));
}

/** @returns how much of the text that the page shows is hidden, in characters, and how much text the story has */
export function meterOf(reading: Reading): Meter {
  const meter: Meter = {
    all: 0,
    hidden: 0,
    story: storyText(reading).filter((id) => reading.blocks[id]?.rendered).length,
  };
  for (const { block, decide } of reading.verdicts) {
    const { rendered, text = '' } = reading.blocks[block] ?? {};
    if (!rendered) continue;
    meter.all += text.length;
    if (decide === 'hide') meter.hidden += text.length;
  }
  return meter;
}
