import { containment, likeness, sharedWords, tokensOf } from '../text/tokens';
import type { Block } from '../types';
import type { HeadInput } from './header';
import { ownness } from './own-heading';
import { commonContainer, within } from './tree';

/**
 * The block that is the page's headline: most like the titles that the page gives itself, a heading by its tag, near the
 * text and no link.
 *
 * @returns its id, or −1
 */
export function findHeadline(input: HeadInput): number {
  const { page, facts, measured, story, foreign } = input;
  const titles = facts.titles.map(tokensOf).filter((title) => title.length);
  const own = ownness(page, facts, measured);
  let best = -1;
  let bestScore = 0.55;
  for (const block of page.blocks) {
    const its = measured[block.id];
    if (!its || !block.text || its.weight > 400 || foreign.has(block.id) || block.id > story.start + 3) continue;
    const like = Math.max(
      0,
      ...titles.map((title) => {
        const shared = sharedWords(its.tokens, title);
        const [own, theirs] = [its.tokens.length, title.length];
        return Math.max(
          shared / Math.max(own, theirs),
          own > 3 ? (shared / own) * 0.9 : 0,
          theirs > 3 && own < theirs * 2 ? (shared / theirs) * 0.9 : 0,
        );
      }),
    );
    const linksHere = its.linkShare > 0.9 && /^h[1-3]$/.test(block.tag) && own(block) === 1;
    const tag = block.tag === 'h1' || its.tags.has('h1') ? 0.6 : /^h[23]$/.test(block.tag) ? 0.2 : 0;
    // A heading that says nothing of the title may still be the headline: the one right above the text.
    const right = tag > 0 && like < 0.5 && isRightAbove(block, { page, measured, story });
    if (like < 0.5 && tag < 0.6 && !right && !linksHere) continue;
    const near = within(page.containers, block.container, story.root) ? 0.15 : 0;
    const distance = Math.min(0.2, Math.abs(story.start - block.id) / 200);
    const score =
      like +
      tag +
      (right ? RIGHT_ABOVE : 0) +
      near -
      distance -
      (its.excluded ? 0.8 : 0) +
      (linksHere ? LINKS_HERE : its.linkShare > 0.8 ? -0.35 : 0) -
      (block.rendered ? 0 : 0.8) -
      (its.tags.has('li') ? 0.3 : 0) -
      (block.id > story.start ? 0.4 : 0);
    if (score > bestScore) {
      bestScore = score;
      best = block.id;
    }
  }
  return headlineUnderTrail(best, titles, input) ?? best;
}

/**
 * Some sites end the trail of links to a page ("Home > Politics > …") in a small `h1` for search engines; the headline
 * that readers see is a heading below it, and another of the page's titles.
 */
function headlineUnderTrail(
  best: number,
  titles: string[][],
  { page, measured, story }: HeadInput,
): number | undefined {
  const above = page.blocks[best - 1];
  const inTrail =
    above !== undefined &&
    above.links.length > 1 &&
    (measured[best - 1]?.linkShare ?? 0) > 0.5 &&
    commonContainer(page.containers, above.container, page.blocks[best]?.container ?? 0) > 0;
  if (page.blocks[best]?.tag !== 'h1' || !inTrail) return undefined;
  const said = measured[best]?.tokens ?? [];
  const others = titles.filter((title) => likeness(title, said) < 0.8);
  for (let id = best + 1; id <= best + TRAIL_REACH && id < story.start; id++) {
    const [block, its] = [page.blocks[id], measured[id]];
    if (!block?.rendered || !its || its.excluded || its.linkShare > 0.2 || its.tokens.length < 4) continue;
    if (!its.tags.has('h1') && !its.tags.has('h2')) continue;
    if (others.some((title) => containment(its.tokens, title) === 1 && its.tokens.length * 2 > title.length)) return id;
  }
  return undefined;
}

/** How far below the trail the headline may stand. */
const TRAIL_REACH = 4;

/** Stands in the head of the very article that holds the text, and leads nowhere. */
function isRightAbove(
  block: Block,
  { page, measured, story }: Pick<HeadInput, 'page' | 'measured' | 'story'>,
): boolean {
  const its = measured[block.id];
  if (!its || its.linkShare > 0.2 || its.excluded || its.weight < 12 || its.tags.has('aside') || !block.rendered)
    return false;
  if (block.id >= story.start || story.start - block.id > HEAD_REACH) return false;
  const meeting = page.containers[commonContainer(page.containers, block.container, story.root)];
  return meeting !== undefined && meeting.tag !== 'body' && (its.tags.has('header') || meeting.tag === 'article');
}

/** How many blocks a headline that is not the page's title may stand above the text, and how much that place counts. */
const HEAD_REACH = 25;
const RIGHT_ABOVE = 0.42;
/** How much it counts that a heading is a link to this very page. */
const LINKS_HERE = 0.5;
