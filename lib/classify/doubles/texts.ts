import { containment, likeness } from '../../text/tokens';
import type { Kind, Verdict } from '../../types';
import { alikeIn, rarestIn } from './alike';
import { type Copies, SAME } from './copies';

/** What other passes look after, or what says the same in other words. */
const NOT_TEXT = new Set<Kind>(['headline', 'caption', 'image', 'embed', 'byline', 'dateline']);
/** Only texts of at least so many words and characters, and of no more words, are looked for elsewhere. */
const SIZE = { words: 5, characters: 25, most: 120 };
/** A paragraph of the story is a copy of another only from so many words on: a refrain is shorter. */
const REFRAIN = 8;
/** A text apart from the run, all of whose words a paragraph holds, is a copy from this much on in the same order. */
const SHORTENED = 0.7;
/** Kinds that only a whole copy makes a double: their words stand in the text as a matter of course. */
const WHOLE_ONLY = new Set<Kind>(['subheading', 'list', 'standfirst']);
/** A quotation that is put together has no more words. */
const SPREAD = 40;
/** From here on two lists are one: this share of its items, 0..1. */
const LIST = 0.75;
/** A line that says who is quoted has no more words. */
const ATTRIBUTION = 14;
/** A line of verse is no longer than this, in Latin letters. */
const VERSE = 60;
/** A box around verse, or around a quotation set large, holds no more blocks. */
const BOX = { verse: 40, quotation: 6 };

/** Of text that stands twice the copy in the story's own run stays; a quotation set large that repeats it goes. */
export function dropTexts(copies: Copies): void {
  const texts = copies
    .kept()
    .filter(({ kind, block }) => !NOT_TEXT.has(kind) && copies.words(block).length >= SIZE.words);
  const alike = alikeIn(
    texts.map(({ block }) => copies.words(block)),
    SAME,
  );
  const run = texts.filter(({ block }) => copies.context.story.main.has(block));
  const holding = rarestIn(run.map(({ block }) => copies.words(block)));
  const isCopiedList = listCopies(copies);
  for (const [at, one] of texts.entries()) {
    if (!copies.isKept(one.block) || copies.words(one.block).length > SIZE.most) continue;
    const spread = spreadOver(one, run, holding, copies);
    if (spread) {
      copies.drop(one.block, 'duplicate-text', spread);
      dropCompany(one.block, spread, copies);
      continue;
    }
    if ((copies.context.page.blocks[one.block]?.text.length ?? 0) < SIZE.characters) continue;
    const others = alike(at);
    for (const index of others) {
      const other = texts[index];
      if (!other || !copies.isKept(other.block) || !copies.isKept(one.block)) continue;
      const like = copyOf(one, other, others.length, copies, isCopiedList);
      if (!like) continue;
      copies.drop(one.block, 'duplicate-text', like);
      dropCompany(one.block, like, copies);
      break;
    }
  }
}

/**
 * @param count how many texts of the page are alike
 * @param isCopiedList does the list around one block repeat the list around another?
 * @returns how surely one text is a copy of another that is to stay, 0..1; 0 where it is none
 */
function copyOf(
  one: Verdict,
  other: Verdict,
  count: number,
  copies: Copies,
  isCopiedList: (item: number, other: number) => boolean,
): number {
  const [own, theirs] = [copies.words(one.block), copies.words(other.block)];
  if (theirs.length < own.length || (one.kind === 'subheading') !== (other.kind === 'subheading')) return 0;
  // So many words more than its own make any other text unlike it, whatever they are.
  const same = own.length / theirs.length >= SAME && likeness(own, theirs) >= SAME;
  const inRun = copies.isInRun(one.block) || (one.kind === 'paragraph' && copies.context.story.main.has(one.block));
  const otherInRun = copies.isInRun(other.block);
  const setLarge = one.kind === 'quote' && other.kind !== 'quote' && otherInRun;
  // A refrain, a question that comes again: short lines of the text are meant each time.
  if (inRun && !setLarge && !(same && otherInRun && one.block > other.block && own.length >= REFRAIN)) return 0;
  if (same && isVerse(one.block, copies) && isVerse(other.block, copies)) return 0;
  // Who is quoted stands under every quotation.
  if (same && own.length <= ATTRIBUTION && /^\s*[—–―]/.test(copies.context.page.blocks[one.block]?.text ?? ''))
    return 0;
  // Two things that have one property alike: a list is a copy only as a whole.
  if (same && one.kind === 'list' && other.kind === 'list' && !isCopiedList(one.block, other.block)) return 0;
  // What the text says three times, the writer meant to say.
  if (inRun && same && one.kind === 'paragraph' && count > 1) return 0;
  if (same) return otherInRun || one.block > other.block ? 1 : 0;
  if (!otherInRun || WHOLE_ONLY.has(one.kind)) return 0;
  const like = inOrder(own, theirs);
  // Set large without "she said" in its midst.
  const shortened = !inRun && own.length >= REFRAIN && containment(own, theirs) === 1 && like >= SHORTENED;
  return like >= SAME || shortened ? like : 0;
}

/**
 * A quotation set large may be put together from two paragraphs.
 *
 * @param holding where in the run the rarest of some words stands
 * @returns how much of it stands in two neighbours of the run, in their order, 0..1; 0 where it is no such quotation
 */
function spreadOver(
  one: Verdict,
  run: readonly Verdict[],
  holding: (words: readonly string[]) => number[],
  copies: Copies,
): number {
  const own = copies.words(one.block);
  if (
    copies.context.story.main.has(one.block) ||
    WHOLE_ONLY.has(one.kind) ||
    own.length < REFRAIN ||
    own.length > SPREAD
  )
    return 0;
  // The first or the second of the two holds the rarest word.
  for (const at of new Set(holding(own).flatMap((place) => [place, place + 1]))) {
    const [before, next] = [run[at - 1], run[at]];
    if (!before || !next || next.block - before.block > 2) continue;
    const both = [...copies.words(before.block), ...copies.words(next.block)];
    if (containment(own, both) < 1) continue;
    const like = inOrder(own, both);
    if (like >= SHORTENED) return like;
  }
  return 0;
}

/** @returns a test: does the list around a block repeat the list around another one, but for a few of its items? */
function listCopies({ context: { page } }: Copies): (item: number, other: number) => boolean {
  const answers = new Map<string, boolean>();
  const itemsOf = (container: number) => {
    const box = page.containers[container];
    return box ? page.blocks.slice(box.first, box.last + 1).map(({ text }) => text) : [];
  };
  return (item, other) => {
    const [own, theirs] = [page.blocks[item]?.container ?? -1, page.blocks[other]?.container ?? -1];
    const key = `${own} ${theirs}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const there = new Set(itemsOf(theirs));
    const items = itemsOf(own);
    const answer = items.filter((text) => there.has(text)).length >= items.length * LIST;
    answers.set(key, answer);
    return answer;
  };
}

/** A line of a song or poem: it stands among other short lines, none of them a link. */
function isVerse(id: number, { context: { page, measured } }: Copies): boolean {
  const box = page.containers[page.blocks[id]?.container ?? -1];
  if (!box || box.last - box.first < 1 || box.last - box.first > BOX.verse) return false;
  for (let near = box.first; near <= box.last; near++)
    if ((measured[near]?.weight ?? 0) > VERSE || page.blocks[near]?.media || page.blocks[near]?.links.length)
      return false;
  return true;
}

/** Name and office of whoever is quoted large go with the quotation. */
function dropCompany(id: number, like: number, copies: Copies): void {
  const { boxes, measured, page } = copies.context;
  const box = boxes[id];
  if (!box || box.blocks > BOX.quotation || (measured[id]?.weight ?? 0) < box.weight / 2) return;
  for (let near = box.first; near <= box.last; near++) {
    const its = measured[near];
    if (copies.isKept(near) && page.blocks[near]?.text && its && !its.prose && its.weight < 80)
      copies.drop(near, 'duplicate-text', like);
  }
}

/** The share of `part`'s runs of three words that stand in `whole` as well, 0..1. */
function inOrder(part: string[], whole: string[]): number {
  if (part.length < 4) return 0;
  const there = new Set(shinglesOf(whole));
  let shared = 0;
  for (const shingle of shinglesOf(part)) if (there.has(shingle)) shared++;
  return shared / (part.length - 2);
}

/** A text is compared with many others. */
const shingles = new WeakMap<readonly string[], readonly string[]>();

/** Every run of three words of a text. */
function shinglesOf(words: readonly string[]): readonly string[] {
  let found = shingles.get(words);
  if (!found) {
    found = Array.from(
      { length: Math.max(0, words.length - 2) },
      (_, at) => `${words[at]} ${words[at + 1]} ${words[at + 2]}`,
    );
    shingles.set(words, found);
  }
  return found;
}
