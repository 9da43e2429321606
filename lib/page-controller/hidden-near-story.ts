import type { HiddenElement } from '../picker/pick-hidden';
import { isRunningText } from '../text/running-text';
import type { Block, Kind, Verdict } from '../types';
import type { PlaceIds } from './place-ids';
import type { ShownStory } from './types';

/** Maximum distance from the story, in blocks, of hidden blocks that are offered to be restored. */
const MAX_DISTANCE_BLOCKS = 30;
/** Maximum number of hidden blocks that are offered. */
const MAX_OFFERED = 24;
/** Blocks with a larger share (0–1) of link text are not running text. */
const MAX_LINK_SHARE = 0.5;
/** Kinds that are only offered if they are running text: menus, labels, and tools of the page. */
const PAGE_PARTS = new Set<Kind>(['furniture', 'tools']);
const PROSE_SCORE = 2;
const PICTURE_SCORE = 1;
const PAGE_PART_SCORE = -1;

/** Returns what the clean view hides close to the story and may belong to it; what looks least like story is left out. */
export function findHiddenNearStory({ reading, elements }: ShownStory, placeIds: PlaceIds): HiddenElement[] {
  const kept = reading.verdicts.flatMap(({ block, decide }) => (decide === 'keep' ? block : []));
  const [first = 0, last = -1] = [kept[0], kept.at(-1)];
  const near = reading.verdicts.flatMap((verdict) => {
    const { block: id, decide } = verdict;
    const block = reading.blocks[id];
    const place = elements.get(id);
    const isNear = id >= first - MAX_DISTANCE_BLOCKS && id <= last + MAX_DISTANCE_BLOCKS;
    if (decide !== 'hide' || !isNear || !block?.rendered || !(block.text || block.media) || !place) return [];
    const distance = Math.max(0, first - id, id - last) / MAX_DISTANCE_BLOCKS;
    const storyScore = scoreAsStory(block, verdict) - distance;
    return [{ element: place.element, place: placeIds.idOf(place), storyScore }];
  });
  const offered = near.filter(({ storyScore }) => storyScore > PAGE_PART_SCORE);
  const least = offered.map(({ storyScore }) => storyScore).sort((a, b) => b - a)[MAX_OFFERED - 1] ?? -Infinity;
  return offered.filter(({ storyScore }) => storyScore >= least);
}

/** Returns how much a hidden block looks like story: running text most, then pictures; a confident verdict counts against it. */
function scoreAsStory(block: Block, { kind, confidence }: Verdict): number {
  const doubt = 1 - confidence;
  if (isRunningText(block, MAX_LINK_SHARE)) return PROSE_SCORE + doubt;
  if (PAGE_PARTS.has(kind)) return PAGE_PART_SCORE;
  return (block.media ? PICTURE_SCORE : 0) + doubt;
}
