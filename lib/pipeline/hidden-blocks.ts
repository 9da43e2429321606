import { createExplainer } from '../classify/explanations';
import { truncate } from '../classify/explanations/truncate';
import type { Block, HiddenBlock, KeptInDoubt, ReadingCore } from '../types';
import { hiddenByKind } from './hidden-counts';

/** Maximum number of entries that are listed per kind. */
const MAX_ENTRIES_PER_KIND = 40;
const MAX_TEXT_CHARS = 80;
/** Minimum number of characters of a text that may be a paragraph of the story. */
const MIN_LONG_CHARS = 160;
/** Matches text with letters or digits. Other text, such as an arrow, is counted but not listed. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Lists what the clean view hides. Blocks with the same text, hidden for the same reason, are one entry. Of a kind with many
 * entries those nearest to the story are listed, because that is where a reader looks for something missing.
 *
 * @returns entries by kind, in document order; `places` are block ids
 */
export function listHiddenBlocks(reading: ReadingCore): HiddenBlock[] {
  const reasonOf = createExplainer(reading);
  const distances = distancesToStory(reading);
  return [...hiddenByKind(reading)].flatMap(([kind, verdicts]) => {
    const entries = new Map<string, { entry: HiddenBlock; distance: number }>();
    for (const verdict of verdicts) {
      const block = reading.blocks[verdict.block];
      if (!block || !(block.media || HAS_WORDS.test(block.text))) continue;
      const distance = distances[verdict.block] ?? 0;
      const content = { kind, ...label(block), reason: reasonOf(verdict) };
      const key = JSON.stringify(content);
      const listed = entries.get(key);
      if (listed) {
        listed.entry.times++;
        listed.entry.places.push(verdict.block);
        listed.distance = Math.min(listed.distance, distance);
      } else {
        const length = block.text.length >= MIN_LONG_CHARS ? { length: block.text.length } : {};
        entries.set(key, { entry: { ...content, times: 1, places: [verdict.block], ...length }, distance });
      }
    }
    const all = [...entries.values()];
    const maxDistance = all.map((one) => one.distance).sort((a, b) => a - b)[MAX_ENTRIES_PER_KIND - 1] ?? Infinity;
    return all
      .filter(({ distance }) => distance <= maxDistance)
      .slice(0, MAX_ENTRIES_PER_KIND)
      .map(({ entry }) => entry);
  });
}

/** Lists the blocks that only the safety guard keeps; `place` is a block id. */
export function listKeptInDoubt({ verdicts, blocks }: ReadingCore): KeptInDoubt[] {
  return verdicts.flatMap(({ block, decide, origin }) =>
    decide === 'keep' && origin === 'guard'
      ? [{ place: block, text: truncate(blocks[block]?.text ?? '', MAX_TEXT_CHARS) }]
      : [],
  );
}

/** Returns the distance of each block, in blocks, to the nearest one that is kept. */
function distancesToStory({ verdicts }: ReadingCore): number[] {
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

function label({ text, alt, media }: Block): Pick<HiddenBlock, 'text' | 'media'> {
  return { text: truncate(text || (alt ?? ''), MAX_TEXT_CHARS), ...(media && { media }) };
}
