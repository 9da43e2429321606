import type { Whole } from '../pipeline/live';
import type { Handles } from './handles';

/** So many blocks before the story and behind it are looked at. */
const NEAR = 30;

/** @returns what the clean view hides near the story: each by its element and the number of its place */
export function gapsIn(
  { reading, elements }: Pick<Whole, 'reading' | 'elements'>,
  handles: Handles,
): { element: Element; place: number }[] {
  const kept = reading.verdicts.flatMap(({ block, decide }) => (decide === 'keep' ? block : []));
  const [first = 0, last = -1] = [kept[0], kept.at(-1)];
  return reading.verdicts.flatMap(({ block, decide }) => {
    const { rendered, text, media } = reading.blocks[block] ?? {};
    const place = elements.get(block);
    const isNear = block >= first - NEAR && block <= last + NEAR;
    return decide === 'hide' && isNear && rendered && (text || media) && place
      ? [{ element: place.element, place: handles.of(place) }]
      : [];
  });
}
