import type { Block } from '../../types';
import { MIN_OWN_HEADLINE_SCORE } from '../own-headline';
import type { MeasuredPage } from '../types';
import { openingLevel } from './candidates';

/** Minimum score of the block that is most similar to the page's titles to be its headline, whatever its tag. */
const MIN_BEST_SCORE = 0.3;
const MAX_HEADING_LEVEL = 3;

/**
 * Finds the page's own headline before its main content is known: the first heading that repeats the page's title, else
 * the block most like it, else the first `h1`, else what precedes the first prose.
 *
 * @param scoreOwn tells how surely a heading is the page's own headline, 0–1
 * @returns a block id; −1 where there is no prose at all
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
    // Below an `h1`, only a teaser of a similar story repeats some words of the title.
    if (firstLevel1 < 0 && score > bestScore) [best, bestScore] = [block.id, score];
  }
  if (best >= 0 && (firstLevel1 < 0 || bestScore > scoreOf(firstLevel1))) return best;
  if (firstLevel1 >= 0) return firstLevel1;
  const firstProse = measures.findIndex(({ proseWeight }) => proseWeight > 0);
  return firstProse < 0 ? -1 : Math.max(0, firstProse - 1);
}
