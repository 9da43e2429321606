import { graft, onlyBlocks } from '../document/graft';
import { type Segmented, segment } from '../document/segment';
import { blocksBySelector } from '../document/selected';
import { shownParts } from '../document/shown';
import { contextOf } from '../layout';
import { stepSignature } from '../layout/measure';
import type { Block, Container, Verdict } from '../types';
import { storyText } from './hidden';
import { decideOn, selectorsOf, type Whole } from './whole';

/** So many blocks on either side of an addition are read again with it: what stands beside a block tells what it is. */
const BESIDE = 10;
/** … and so many of the story's own lines, those nearest to it. */
const STORY = 16;
/** A line of this length that the story has already is not said again. */
const LINE = 40;
/** A text of this length, in characters, with a smaller share of links, reads as the story does. */
const PROSE = 80;
const LINKED = 0.3;
const HEAD = new Set(['headline', 'standfirst', 'byline', 'dateline']);

/** What a page has become by what was added to it. */
export interface Additions {
  whole: Whole;
  /** Ids of the new blocks. */
  added: number[];
}

/**
 * Reads only what is new on a page, with the lines around it and the head of the story: all else keeps the verdict it
 * has. Facts and sources stay those of the first reading.
 *
 * @param known the page as it was read
 * @param parts elements that have been added since, in the order of the document, none inside another
 */
export function readAdditions(document: Document, known: Whole, parts: readonly Element[]): Additions {
  const part = segment(document, shownParts(document, parts));
  const grafted = graft(known, part);
  const { page, elements, boxes, added, moved } = grafted;
  const before = new Map<number, Verdict>();
  for (const verdict of known.reading.verdicts) {
    const block = moved.get(verdict.block);
    if (block !== undefined) before.set(block, { ...verdict, block });
  }
  const readable = new Set([...known.readable].flatMap((id) => moved.get(id) ?? []));
  const entries = parts.every((part) => isEntry(part, known));
  const fresh =
    added.length > 0 ? judge(document, known, grafted, before, readable, entries) : new Map<number, Verdict>();
  const verdicts = page.blocks.map(({ id }) => fresh.get(id) ?? before.get(id) ?? outside(id));
  const reading = { ...known.reading, blocks: page.blocks, verdicts };
  const text = storyText(reading);
  return { whole: { ...known, page, elements, boxes, readable, reading, text }, added };
}

const outside = (block: number): Verdict => ({
  block,
  decide: 'hide',
  kind: 'furniture',
  rule: 'outside-story',
  confidence: 0.9,
  evidence: [],
});

/** @returns verdicts on the new blocks */
function judge(
  document: Document,
  { facts, options }: Whole,
  whole: Segmented & { added: number[] },
  before: ReadonlyMap<number, Verdict>,
  readable: Set<number>,
  entries: boolean,
): Map<number, Verdict> {
  const { page, added } = whole;
  const kept = [...before.values()].filter(({ decide }) => decide === 'keep').map(({ block }) => block);
  const ids = around(page.blocks.length, added, kept, before);
  const window = onlyBlocks(whole, ids);
  const isNew = new Set(added);
  const isKin = kinOf(
    kept.flatMap((id) => (readable.has(id) ? (page.blocks[id] ?? []) : [])),
    page.containers,
  );
  // Readability is not asked again: what is written as it has kept before, it would keep.
  const like = new Set(
    ids.flatMap((id, at) => (readable.has(id) || (isNew.has(id) && isKin(page.blocks[id])) ? at : [])),
  );
  const selected = blocksBySelector(document, window.elements, selectorsOf(options.rules ?? []));
  const context = contextOf(window.page, facts, like, selected, entries);
  const said = new Set(kept.flatMap((id) => page.blocks[id]?.text || []));
  const verdicts = new Map<number, Verdict>();
  const settled = new Map<number, Verdict>();
  for (const [at, id] of ids.entries()) {
    const known = before.get(id);
    if (known) settled.set(at, { ...known, block: at });
  }
  for (const verdict of decideOn(context, options, settled)) {
    const id = ids[verdict.block] ?? -1;
    if (!isNew.has(id)) continue;
    const text = page.blocks[id]?.text ?? '';
    const again = verdict.decide === 'keep' && text.length >= LINE && said.has(text);
    if (again) verdicts.set(id, { ...outside(id), kind: 'duplicate-text', rule: 'duplicate-text' });
    else if (goesOnElsewhere(id, before, isNew))
      verdicts.set(id, { ...outside(id), kind: 'tacked-on-story', rule: 'other-story' });
    else verdicts.set(id, { ...verdict, block: id });
  }
  return verdicts;
}

/** Does a new block stand in another story, or right after one with nothing of the own story below it? */
function goesOnElsewhere(id: number, before: ReadonlyMap<number, Verdict>, isNew: ReadonlySet<number>): boolean {
  let [above, below] = [id - 1, id + 1];
  while (isNew.has(above)) above--;
  while (isNew.has(below)) below++;
  return before.get(above)?.rule === 'other-story' && before.get(below)?.decide !== 'keep';
}

/**
 * Is it one more of what the story is made of: an entry of a live report, a paragraph among others? What is written like
 * the part that holds the page's headline is another story.
 */
function isEntry(part: Element, { reading, elements }: Whole): boolean {
  const kept = reading.verdicts.filter(({ decide }) => decide === 'keep');
  const headline = elements.get(kept.find(({ kind }) => kind === 'headline')?.block ?? -1)?.element ?? null;
  const like = (other: Element | null) => other?.localName === part.localName && other.className === part.className;
  const near = [part.previousElementSibling, part.nextElementSibling].filter(like);
  return near.some(
    (other) =>
      other &&
      !other.contains(headline) &&
      kept.some(({ block }) => other.contains(elements.get(block)?.element ?? null)),
  );
}

/** Which blocks are read: the new ones, those beside them, the story's nearest lines and its head. */
function around(
  count: number,
  added: readonly number[],
  kept: readonly number[],
  before: ReadonlyMap<number, Verdict>,
): number[] {
  const ids = new Set(added);
  const [first = 0] = added;
  const last = added.at(-1) ?? first;
  for (let id = Math.max(0, first - BESIDE); id <= Math.min(count - 1, last + BESIDE); id++) ids.add(id);
  const distance = (id: number) => Math.max(first - id, id - last, 0);
  for (const id of [...kept].sort((a, b) => distance(a) - distance(b)).slice(0, STORY)) ids.add(id);
  for (const id of kept) if (HEAD.has(before.get(id)?.kind ?? '')) ids.add(id);
  return [...ids].sort((a, b) => a - b);
}

/**
 * @param models kept blocks of the story
 * @returns a test: is a block written as one of these, or a long text of the same tag and classes in a box of its own?
 */
function kinOf(models: readonly Block[], containers: readonly Container[]): (block: Block | undefined) => boolean {
  const whole = new Set(models.map((block) => writing(block, containers)));
  const steps = new Set(models.filter(isLong).map(step));
  return (block) =>
    block !== undefined && (whole.has(writing(block, containers)) || (isLong(block) && steps.has(step(block))));
}

const isLong = ({ text, links }: Block) =>
  text.length >= PROSE && links.reduce((sum, { start, end }) => sum + end - start, 0) < text.length * LINKED;

/** A block's tag and classes. */
const step = (block: Block) => (block.run ? '*' : stepSignature(block.path.at(-1) ?? block.tag));

/** How a site writes a block: that, and the tag and classes of what holds it. */
function writing(block: Block, containers: readonly Container[]): string {
  const box = containers[block.container];
  return `${step(block)} < ${box ? stepSignature([box.tag, ...box.classes].join('.')) : ''}`;
}
