import { containment, tokenSimilarity } from '../../text/similarity';
import type { Kind, Verdict } from '../../types';
import { type DuplicateRemover, MIN_SIMILARITY } from './duplicate-remover';
import { shingleShare } from './shingles';

/** Minimum number of words of a duplicate paragraph; a shorter one may be a refrain. */
export const MIN_COPY_WORDS = 8;
/** Minimum share (0–1) of a pull quote's shingles that the text it is taken from contains. */
export const MIN_QUOTE_SHINGLE_SHARE = 0.7;
/** Kinds whose words naturally occur in the body text as well, so that only a copy of the whole text is a duplicate. */
export const WHOLE_COPY_KINDS = new Set<Kind>(['subheading', 'list', 'standfirst']);
/** Maximum number of words in a line that names the person quoted. */
const MAX_QUOTE_CREDIT_WORDS = 14;
/** Minimum share (0–1) of its items that a list must share with another list to be its copy. */
const MIN_SHARED_ITEMS = 0.9;
/** Maximum weight of a line of verse, and maximum number of lines of a poem. */
const MAX_VERSE_WEIGHT = 60;
const MAX_VERSE_LINES = 40;

/** Returns whether the list around one block is a copy of the list around another. */
export type ListComparison = (item: number, other: number) => boolean;

/**
 * Measures how certain it is that a text is a copy of another text, which is kept.
 *
 * @param count number of similar texts on the page
 * @returns 0–1; 0 if it is not a copy
 */
export function measureCopy(
  one: Verdict,
  other: Verdict,
  count: number,
  remover: DuplicateRemover,
  isCopiedList: ListComparison,
): number {
  const [words, otherWords] = [remover.wordsIn(one.block), remover.wordsIn(other.block)];
  if (otherWords.length < words.length || (one.kind === 'subheading') !== (other.kind === 'subheading')) return 0;
  // The first test is cheap; the second implies it.
  const isSame =
    words.length / otherWords.length >= MIN_SIMILARITY && tokenSimilarity(words, otherWords) >= MIN_SIMILARITY;
  const isSeen = remover.isSeen(one.block);
  if (isSeen !== remover.isSeen(other.block)) return !isSeen && isSame ? 1 : 0;
  const isStoryText = remover.isStoryProse(one.block) || (one.kind === 'paragraph' && remover.isInBody(one.block));
  const isOtherStoryText = remover.isStoryProse(other.block);
  if (isStoryText) {
    const isPullQuote = one.kind === 'quote' && other.kind !== 'quote' && isOtherStoryText;
    const isRepeated = isSame && isOtherStoryText && one.block > other.block && words.length >= MIN_COPY_WORDS;
    // Short lines, such as refrains and interview questions, are repeated intentionally.
    if (!isPullQuote && !isRepeated) return 0;
  }
  if (isSame) {
    if (isIntentionalRepetition(one, other, remover, isCopiedList)) return 0;
    // What occurs three times in the story is repeated intentionally.
    const isWhole = one.kind === 'subheading' || one.kind === 'list';
    if (count > 1 && isWhole && isAmongText(one.block, remover) && isAmongText(other.block, remover)) return 0;
    if (count > 1 && isStoryText && one.kind === 'paragraph') return 0;
    return isOtherStoryText || one.block > other.block ? 1 : 0;
  }
  if (!isOtherStoryText || WHOLE_COPY_KINDS.has(one.kind)) return 0;
  const share = shingleShare(words, otherWords);
  // A pull quote may leave out the words between its parts, such as "she said".
  const isShortened =
    !isStoryText &&
    words.length >= MIN_COPY_WORDS &&
    containment(words, otherWords) === 1 &&
    share >= MIN_QUOTE_SHINGLE_SHARE;
  return share >= MIN_SIMILARITY || isShortened ? share : 0;
}

/** Returns whether a block is between the first and the last paragraph of the story. */
function isAmongText(id: number, { context: { mainContent } }: DuplicateRemover): boolean {
  return id >= mainContent.firstProse && id <= mainContent.lastProse;
}

/**
 * Returns whether a repetition is intentional: lines of verse, the same name under several quotations, or items of
 * different lists.
 */
function isIntentionalRepetition(
  one: Verdict,
  other: Verdict,
  remover: DuplicateRemover,
  isCopiedList: ListComparison,
): boolean {
  if (isVerse(one.block, remover) && isVerse(other.block, remover)) return true;
  const startsWithDash = /^\s*[—–―]/.test(remover.context.page.blocks[one.block]?.text ?? '');
  if (startsWithDash && remover.wordsIn(one.block).length <= MAX_QUOTE_CREDIT_WORDS) return true;
  return one.kind === 'list' && other.kind === 'list' && !isCopiedList(one.block, other.block);
}

/** Creates a comparison that caches its result for each pair of lists. */
export function createListComparison({ context: { page } }: DuplicateRemover): ListComparison {
  const results = new Map<string, boolean>();
  const itemsOf = (container: number) => {
    const list = page.containers[container];
    return list ? page.blocks.slice(list.first, list.last + 1).map(({ text }) => text) : [];
  };
  return (item, other) => {
    const [list, otherList] = [page.blocks[item]?.container ?? -1, page.blocks[other]?.container ?? -1];
    const key = `${list} ${otherList}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const otherItems = new Set(itemsOf(otherList));
    const items = itemsOf(list);
    const result = items.filter((text) => otherItems.has(text)).length >= items.length * MIN_SHARED_ITEMS;
    results.set(key, result);
    return result;
  };
}

/**
 * Returns whether a block is a line of a song or poem, that is, whether its container has only short lines without
 * links.
 */
function isVerse(id: number, { context: { page, measures } }: DuplicateRemover): boolean {
  const poem = page.containers[page.blocks[id]?.container ?? -1];
  if (!poem || poem.last - poem.first < 1 || poem.last - poem.first > MAX_VERSE_LINES) return false;
  for (let line = poem.first; line <= poem.last; line++) {
    const block = page.blocks[line];
    if ((measures[line]?.weight ?? 0) > MAX_VERSE_WEIGHT || block?.media || block?.links.length) return false;
  }
  return true;
}
