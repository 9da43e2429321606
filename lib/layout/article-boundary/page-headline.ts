import type { Block } from '../../types';
import { MIN_OWN_HEADLINE_SCORE } from '../own-headline';
import type { MeasuredPage } from '../types';
import { openingLevel } from './opening-form';

/** Minimum score (0–1) for a block that is not a heading to count as the page's headline. */
const MIN_BEST_SCORE = 0.3;
const MAX_HEADING_LEVEL = 3;

/**
 * Finds the page's own headline before its main content is known: the first heading that repeats the page's title,
 * otherwise the block most similar to the title, the first `h1`, or the block before the first prose.
 *
 * @param scoreOwn returns how certain it is (0–1) that a heading is the page's own headline
 * @returns a block id; −1 if the page has no prose
 */
export function findPageHeadline({ page, measures }: MeasuredPage, scoreOwn: (block: Block) => number): number {
  let best = -1;
  let bestScore = MIN_BEST_SCORE;
  let firstLevel1 = -1;
  const scoreOf = (id: number) => scoreOwn(page.blocks[id] as Block);
  for (const block of page.blocks) {
    const measured = measures[block.id];
    if (!measured || !block.text || measured.inNavigation || measured.proseWeight) continue;
    const level = openingLevel(block, measured);
    const score = scoreOwn(block);
    if (level <= MAX_HEADING_LEVEL && score >= MIN_OWN_HEADLINE_SCORE) return block.id;
    if (level === 1 && firstLevel1 < 0) firstLevel1 = block.id;
    // Below an `h1`, a block that repeats some words of the title is a teaser of a similar story.
    if (firstLevel1 < 0 && score > bestScore) [best, bestScore] = [block.id, score];
  }
  if (best >= 0 && (firstLevel1 < 0 || bestScore > scoreOf(firstLevel1))) return best;
  if (firstLevel1 >= 0) return firstLevel1;
  const firstProse = measures.findIndex(({ proseWeight }) => proseWeight > 0);
  return firstProse < 0 ? -1 : Math.max(0, firstProse - 1);
}
