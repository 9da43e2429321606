import type { Block } from '../types';
import type { Base } from '.';
import { OWN, ownness } from './own-heading';
import { levelOf, secondHeadlines } from './second-story';
import { commonContainer, within } from './tree';

/** A part of a page is a story of its own from this much running text on. */
const STORY = 100;
/** Another story's headline has at most this share of words that the story knows … */
const KNOWN = 0.34;
/** … and its text shares less than this of what the story's own halves share. */
const BREAK = 0.78;
/** The only other heading as high as the page's own may know as much of the story's words as this … */
const SOLE_KNOWN = 0.5;
/** … or more, where its text shares less than this. */
const SOLE_BREAK = 0.65;

/**
 * One page, one story. Where a page carries several stories side by side, each with a headline and text of its own,
 * the one whose headline is the page's title is the story, wherever it stands and however short it is.
 *
 * @returns the blocks of all other stories; empty where it is not plain that there are several
 */
export function otherStories(base: Omit<Base, 'foreign'>): Set<number> {
  const { page, measured, facts } = base;
  const foreign = new Set<number>();
  const like = ownness(page, facts, measured);
  const headings = page.blocks.filter((block) => {
    const its = measured[block.id];
    return its && levelOf(block, its) <= 3 && its.tokens.length > 1 && its.weight > 12;
  });
  const own = headings.filter((block) => like(block) >= OWN);
  for (const heading of own.length ? headings : []) {
    if (own.includes(heading) || measured[heading.id]?.excluded) continue;
    const part = foreignPart(heading, own, base);
    const box = part >= 0 ? page.containers[part] : undefined;
    if (box) for (let id = box.first; id <= box.last; id++) foreign.add(id);
  }
  // A headline as high as the page's own, over a text that hardly shares a word with the story before it.
  for (const { heading, last, sole, known, cohesion } of secondHeadlines(base)) {
    const other = sole ? known <= SOLE_KNOWN || cohesion < SOLE_BREAK : known <= KNOWN && cohesion < BREAK;
    if (other) for (let id = heading; id <= last; id++) foreign.add(id);
  }
  return foreign;
}

/** The part of the page that is the heading's own story, or −1. */
function foreignPart(heading: Block, own: Block[], base: Omit<Base, 'foreign'>): number {
  const { page, measured } = base;
  const { containers } = page;
  const level = levelOf(heading, measured[heading.id]);
  let part = -1;
  for (
    let at = heading.container;
    at > 0 &&
    !own.some((block) => within(containers, block.container, at)) &&
    proseBefore(at, heading.id, base) < STORY;
    at = containers[at]?.parent ?? -1
  )
    part = at;
  if (part < 0 || proseFrom(part, heading.id, base) < STORY) return -1;
  for (const block of own) {
    const meeting = commonContainer(containers, block.container, part);
    const mine = childToward(containers, block.container, meeting);
    if (mine < 0 || proseFrom(mine, block.id, base) < STORY) continue;
    const [a, b] = [containers[mine], containers[part]];
    if (!a || !b) continue;
    const alike = a.tag === b.tag && (a.classes.join() === b.classes.join() || a.tag === 'article');
    if (level === levelOf(block, measured[block.id]) ? alike || level === 1 : alike && a.tag === 'article' && level < 3)
      return part;
  }
  return -1;
}

function childToward(containers: Base['page']['containers'], inner: number, outer: number): number {
  let at = inner;
  while (at > 0 && containers[at]?.parent !== outer) at = containers[at]?.parent ?? -1;
  return at === outer ? -1 : at;
}

/** Running text in a container before one block: where there is any, the container is not that heading's own. */
function proseBefore(container: number, to: number, { page, measured }: Omit<Base, 'foreign'>): number {
  let total = 0;
  for (let id = page.containers[container]?.first ?? to; id < to; id++) total += measured[id]?.prose ?? 0;
  return total;
}

/** Running text in a container from one block on. */
function proseFrom(container: number, from: number, { page, measured }: Omit<Base, 'foreign'>): number {
  const box = page.containers[container];
  let total = 0;
  for (let id = from; box && id <= box.last; id++) total += measured[id]?.prose ?? 0;
  return total;
}
