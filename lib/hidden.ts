import { type Block, HIDDEN_KINDS, type HiddenBlock, type HiddenKind, type Reading, type Verdict } from './types';
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
 * @returns entries of each kind in the order of the page
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
      const entry: HiddenBlock = { kind, ...shown(block), reason: reasonOf(verdict), times: 1 };
      const key = JSON.stringify(entry);
      const known = entries.get(key);
      if (known) {
        known.entry.times++;
        known.distance = Math.min(known.distance, distance);
      } else entries.set(key, { entry, distance });
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
  return Map.groupBy(hidden, ({ kind }) => HIDDEN_KINDS.find((name) => name === kind) ?? 'furniture');
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
