import { reasonsIn } from '../classify/explanations';
import { cut } from '../classify/explanations/cut';
import type { Block, HiddenBlock, Reading } from '../types';
import { hiddenByKind } from './hidden';

/** So many blocks of each kind are named. */
const NAMED = 40;
/** … with so many characters of their text. */
const LONGEST = 80;
/** A full stop or an arrow that stands alone is counted and not named. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

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
