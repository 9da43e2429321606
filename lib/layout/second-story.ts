import { startsDense } from '../text/tokens';
import type { Block } from '../types';
import type { Base } from '.';
import type { Measured } from './measure';
import { OWN, ownness } from './own-heading';
import { commonContainer, within } from './tree';

/** A heading after the page's own headline and as high as it, and what speaks for its being another story's. */
interface Evidence {
  heading: number;
  /** Last block of the part of the page that would be the other story. */
  last: number;
  /** No other heading after the page's own stands as high over text of its own; of h1, no more than one other. */
  sole: boolean;
  /** Share of the heading's words that the story before it knows, 0..1. */
  known: number;
  /** How much of the part's vocabulary the story before it shares, over what the story's own halves share. */
  cohesion: number;
}

/** From so much running text on a part of a page is a story, in Latin letters. */
const STORY = 160;
const NO_HEADING = 9;
/** Shorter words are in every text. */
const LONG = 6;

/**
 * A heading stands as high as the page's own headline where its level is the same or a higher one, where it is written
 * the same way, or where it opens an `<article>` of its own.
 *
 * @returns what speaks for each such heading over a text of its own, in the order of the page
 */
export function secondHeadlines({ page, measured, facts }: Omit<Base, 'foreign'>): Evidence[] {
  const like = ownness(page, facts, measured);
  const all = page.blocks.filter((block) => {
    const its = measured[block.id];
    const level = levelOf(block, its);
    if (!its || level > 3) return false;
    // Many a site links its headlines to the story itself; lower down, a linked heading is a teaser.
    const teaser = its.linkShare >= 0.5 && level > 1 && like(block) < OWN;
    return !teaser && its.tokens.length >= (level === 1 ? 2 : 3);
  });
  const headings = all.filter(({ id }) => !measured[id]?.excluded);
  const own = headings.find((block) => like(block) >= OWN) ?? headlineOf(all, like, measured);
  if (!own) return [];
  const look = (id: number) => measured[id]?.signature;
  const level = (block: Block) => levelOf(block, measured[block.id]);
  // Some sites hide a plain h1 and show the headline in another form.
  const shown = new Set(headings.filter((block) => like(block) >= OWN).map(({ id }) => look(id)));
  const found: Omit<Evidence, 'sole'>[] = [];
  for (const heading of headings) {
    if (heading.id <= own.id || like(heading) >= 0.5) continue;
    const meeting = lastProseMeeting(heading, own, page, measured);
    const part = meeting < 0 ? undefined : partOf(heading, meeting, page);
    const high = level(heading) <= level(own) || part?.alone || shown.has(look(heading.id));
    if (!part || !high) continue;
    // The part is short, the story before it long: it is looked at only where the part is long enough.
    const after = words(heading.id + 1, part.last, measured);
    if (after.weight < STORY) continue;
    const before = words(own.id, heading.id - 1, measured);
    if (before.weight < STORY) continue;
    const halves = shared(before.second, before.first);
    const title = (measured[heading.id]?.tokens ?? []).filter(says);
    found.push({
      heading: heading.id,
      last: part.last,
      known: title.length ? title.filter((word) => before.all.has(word)).length / title.length : 1,
      cohesion: shared(after.all, before.all) / Math.max(0.05, halves),
    });
  }
  // A page of three stories has three headlines; sections under h1 would be more.
  const plain = [own, ...found.map(({ heading }) => page.blocks[heading])].every(
    (block) => block && level(block) === 1,
  );
  const sole = found.length === 1 || (found.length === 2 && plain);
  return found.map((evidence) => ({ ...evidence, sole }));
}

/** @returns 1 to 3 where the block is a heading or a part of one (over line and title in boxes of their own), else 9 */
export function levelOf(block: Block, its: Measured | undefined): number {
  if (/^h[1-6]$/.test(block.tag)) return block.tag <= 'h3' ? Number(block.tag[1]) : NO_HEADING;
  return [1, 2, 3].find((level) => its?.tags.has(`h${level}`)) ?? NO_HEADING;
}

/** The page's own headline: like its title, or else the likest, or the highest of all. */
function headlineOf(headings: Block[], like: (block: Block) => number, measured: Base['measured']): Block | undefined {
  const likest = Math.max(0, ...headings.map(like));
  return (
    headings.find((block) => like(block) >= OWN) ??
    (likest >= 0.3
      ? headings.find((block) => like(block) === likest)
      : headings.find((block) => levelOf(block, measured[block.id]) === 1))
  );
}

const says = (word: string) => word.length >= LONG || startsDense(word);

/** The container in which the heading meets the last paragraph before it, or −1. */
function lastProseMeeting(heading: Block, own: Block, page: Base['page'], measured: Base['measured']): number {
  for (let id = heading.id - 1; id > own.id; id--) {
    const block = page.blocks[id];
    if (block && (measured[id]?.prose ?? 0) > 0)
      return commonContainer(page.containers, block.container, heading.container);
  }
  return -1;
}

/** What the heading opens below the meeting: a container of its own where it has one that goes on, else all the rest. */
function partOf(heading: Block, meeting: number, { containers }: Base['page']) {
  let child = heading.container;
  while (child > 0 && child !== meeting && containers[child]?.parent !== meeting)
    child = containers[child]?.parent ?? -1;
  const own = child !== meeting ? containers[child] : undefined;
  const rest = containers[meeting];
  if (own && own.last - heading.id >= 3 && own.first <= heading.id)
    return { last: own.last, alone: own.tag === 'article' };
  return rest && within(containers, heading.container, meeting) ? { last: rest.last, alone: false } : undefined;
}

function words(from: number, to: number, measured: Base['measured']) {
  const all = new Set<string>();
  const runs: Set<string>[] = [];
  let weight = 0;
  for (let id = from; id <= to; id++) {
    const its = measured[id];
    if (!its?.prose) continue;
    weight += its.prose;
    const own = new Set(its.tokens.filter(says));
    runs.push(own);
    for (const word of own) all.add(word);
  }
  const half = Math.ceil(runs.length / 2);
  const join = (list: Set<string>[]) => new Set(list.flatMap((own) => [...own]));
  return { all, weight, first: join(runs.slice(0, half)), second: join(runs.slice(half)) };
}

/** Share of the part's words that the whole has as well. */
function shared(part: Set<string>, whole: Set<string>): number {
  let count = 0;
  for (const word of part) if (whole.has(word)) count++;
  return part.size ? count / part.size : 1;
}
