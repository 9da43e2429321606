import type { Block } from '../types';
import type { Base } from '.';
import { kinTo } from './kin';
import { commonContainer, within } from './tree';

/** Where the story's running text stands. */
export interface Story {
  /** The container of the whole text; −1 where the page has none. */
  root: number;
  /** Blocks written the way the story's paragraphs are written, inside the root. */
  main: Set<number>;
  /** First and last block of running text. */
  start: number;
  end: number;
  /** The first line behind the running text that is not written as it is; as many as there are blocks where none is. */
  broken: number;
  /** Weight of the running text. */
  weight: number;
}

const NONE: Story = { root: -1, main: new Set(), start: -1, end: -1, broken: 0, weight: 0 };
/** A container holds the story when this share of the text that Readability keeps lies inside. */
const COVER = 0.85;
/** A way of writing paragraphs is the story's own when it makes up this share of its text. */
const MAIN_SHARE = 0.12;
/** How far up two halves of a story that a site cut in two may meet. */
const JOIN_LEVELS = 5;
/** … and how many blocks may stand between them. */
const JOIN_REACH = 40;

/** Finds the container of the story and its run of prose: Readability's answer first, then the page's own densest text. */
export function findStory(base: Base): Story {
  const { page, readable, measured } = base;
  const { containers } = page;
  const blocks = page.blocks.filter((block) => !base.foreign.has(block.id));
  let seeds = blocks.filter((block) => readable.has(block.id) && (measured[block.id]?.prose ?? 0) > 0);
  if (sum(seeds, base) < 200) {
    const root = densest(base);
    if (root < 0) return NONE;
    seeds = blocks.filter((block) => (measured[block.id]?.prose ?? 0) > 0 && within(containers, block.container, root));
  }
  if (!seeds.length) return NONE;
  let root = cover(seeds, base);
  const signatures = mainSignatures(seeds, base, root);
  const models = seeds.filter((block) => signatures.has(measured[block.id]?.signature ?? ''));
  const kin = kinTo(models, base);
  root = join(root, kin, base, models);
  const main = new Set<number>();
  let start = -1;
  let end = -1;
  let total = 0;
  for (const block of blocks) {
    const its = measured[block.id];
    if (
      !its ||
      its.excluded ||
      block.media ||
      !block.text ||
      !(signatures.has(its.signature) || kin(block)) ||
      !within(containers, block.container, root)
    )
      continue;
    main.add(block.id);
    if (its.prose > 0) {
      if (start < 0) start = block.id;
      end = block.id;
      total += its.prose;
    }
  }
  // Prose that Readability keeps before the first paragraph of the usual form begins the run.
  for (const { id } of seeds) {
    const its = measured[id];
    if (
      !its ||
      main.has(id) ||
      its.tags.has('aside') ||
      its.tags.has('figcaption') ||
      !within(containers, blocks[id]?.container ?? -1, root)
    )
      continue;
    if (its.linkShare > 0.3 || !its.sentence) continue;
    total += its.prose;
    if (start < 0 || id < start) start = id;
  }
  end = Math.max(end, start);
  let broken = end + 1;
  while (broken < page.blocks.length && (main.has(broken) || !page.blocks[broken]?.text)) broken++;
  return { root, main, start, end, broken, weight: total };
}

function sum(list: { id: number }[], { measured }: Base): number {
  return list.reduce((total, { id }) => total + (measured[id]?.prose ?? 0), 0);
}

function proseByContainer(list: { id: number; container: number }[], { page, measured }: Base): number[] {
  const totals = page.containers.map(() => 0);
  for (const { id, container } of list) {
    for (let at = container; at >= 0; at = page.containers[at]?.parent ?? -1)
      totals[at] = (totals[at] ?? 0) + (measured[id]?.prose ?? 0);
  }
  return totals;
}

/** The smallest container that holds nearly all of the seeds' text. */
function cover(seeds: { id: number; container: number }[], base: Base): number {
  const totals = proseByContainer(seeds, base);
  const wanted = sum(seeds, base) * COVER;
  let best = 0;
  for (const box of base.page.containers)
    if ((totals[box.id] ?? 0) >= wanted && box.depth >= (base.page.containers[best]?.depth ?? 0)) best = box.id;
  return best;
}

/** Without Readability: the container with the most text, text deeper down counting less. */
function densest({ page, measured, foreign }: Base): number {
  const scores = page.containers.map(() => 0);
  for (const block of page.blocks) {
    const prose = block.rendered && !foreign.has(block.id) ? (measured[block.id]?.prose ?? 0) : 0;
    let share = 1;
    for (let at = block.container; at > 0 && prose; at = page.containers[at]?.parent ?? -1) {
      scores[at] = (scores[at] ?? 0) + prose * share;
      share *= 0.7;
    }
  }
  let best = -1;
  for (const [id, score] of scores.entries()) if (score > (scores[best] ?? 150)) best = id;
  return best;
}

function mainSignatures(seeds: { id: number; container: number }[], base: Base, root: number): Set<string> {
  const { page, measured } = base;
  const totals = new Map<string, number>();
  let all = 0;
  for (const { id, container } of seeds) {
    const its = measured[id];
    if (!its || its.tags.has('aside') || its.tags.has('figcaption') || !within(page.containers, container, root))
      continue;
    totals.set(its.signature, (totals.get(its.signature) ?? 0) + its.prose);
    all += its.prose;
  }
  return new Set([...totals].filter(([, total]) => total >= all * MAIN_SHARE).map(([signature]) => signature));
}

/** A story that a site cut into two containers is joined again: the same way of writing, a few levels up, near by, no headline of its own. */
function join(root: number, kin: (block: Block) => boolean, base: Base, models: Block[]): number {
  const { page, measured } = base;
  const first = models[0]?.id ?? 0;
  const last = models.at(-1)?.id ?? 0;
  let joined = root;
  for (const block of page.blocks) {
    const its = measured[block.id];
    if (
      !its ||
      its.prose < 80 ||
      base.foreign.has(block.id) ||
      block.id < first - JOIN_REACH ||
      block.id > last + JOIN_REACH ||
      !kin(block) ||
      within(page.containers, block.container, joined)
    )
      continue;
    const meeting = commonContainer(page.containers, block.container, joined);
    if (meeting <= 0 || levels(base, joined, meeting) > JOIN_LEVELS) continue;
    if (hasOwnHeadline(base, block, meeting)) continue;
    joined = meeting;
  }
  return joined;
}

function levels({ page }: Base, inner: number, outer: number): number {
  return (page.containers[inner]?.depth ?? 0) - (page.containers[outer]?.depth ?? 0);
}

/** Does the part of `meeting` that holds the block open with a headline, or is it a teaser, an aside or a comment? */
function hasOwnHeadline({ page, measured }: Base, block: { id: number; container: number }, meeting: number): boolean {
  let part = block.container;
  while (
    page.containers[part] &&
    page.containers[part]?.parent !== meeting &&
    (page.containers[part]?.parent ?? -1) >= 0
  )
    part = page.containers[part]?.parent ?? -1;
  const box = page.containers[part];
  if (!box || part === meeting) return false;
  if (measured[block.id]?.tags.has('aside')) return true;
  for (let id = box.first; id < block.id; id++) {
    const other = page.blocks[id];
    // A linked heading is a teaser on the way, not the headline of a story.
    if (other && /^h[1-3]$/.test(other.tag) && other.text && (measured[id]?.linkShare ?? 0) < 0.9) return true;
  }
  return (
    box.tag === 'article' && page.containers.filter((c) => c.tag === 'article' && c.parent === box.parent).length > 1
  );
}
