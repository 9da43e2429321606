import type { Context } from '../../layout';
import { within } from '../../layout/tree';

/** How many blocks beyond the story's ends are looked at, wherever they stand. */
const BEYOND = 60;

/**
 * @returns the blocks that the model is asked about: text near the story, not in menus, not of another story, and not the
 * lines of the story's head, of which each has its own marks
 */
export function asked({ page, story, header, measured, foreign }: Context): number[] {
  if (story.root < 0) return [];
  const head = new Set([header.headline, ...header.byline, ...header.date]);
  return page.blocks
    .filter(
      (block) =>
        block.text &&
        !block.media &&
        !foreign.has(block.id) &&
        !head.has(block.id) &&
        measured[block.id] &&
        (within(page.containers, block.container, header.root) ||
          (block.id >= story.start && block.id <= story.end + BEYOND)),
    )
    .map(({ id }) => id);
}
