import { containment } from '../../text/similarity';
import type { Kind, Verdict } from '../../types';
import { type DuplicateRemover, MIN_SIMILARITY } from './duplicate-remover';
import { shingleShare } from './shingles';
import { createRarestWordFinder, createSimilarTextFinder } from './similar-texts';
import {
  createListComparison,
  MIN_COPY_WORDS,
  MIN_QUOTE_SHINGLE_SHARE,
  measureCopy,
  WHOLE_COPY_KINDS,
} from './text-copies';

/** Kinds that other steps handle, or that normally repeat the text in other words. */
const EXEMPT_KINDS = new Set<Kind>(['headline', 'caption', 'image', 'embed', 'byline', 'dateline']);
/**
 * Minimum number of words and characters of texts that are compared, and maximum number of words of a text that may be
 * hidden.
 */
const MIN_WORDS = 5;
const MIN_CHARS = 25;
const MAX_WORDS = 120;
/** Maximum number of words in a pull quote that is composed of two paragraphs. */
const MAX_JOINED_QUOTE_WORDS = 40;
/** Maximum number of blocks in the box of a pull quote. */
const MAX_QUOTE_BOX_BLOCKS = 6;
/** Maximum weight of a line that names the person quoted. */
const MAX_QUOTE_CREDIT_WEIGHT = 80;

/** Hides duplicate texts except the copy in the story's body, and pull quotes that repeat the story. */
export function removeDuplicateTexts(remover: DuplicateRemover): void {
  const texts = remover
    .keptVerdicts()
    .filter(({ kind, block }) => !EXEMPT_KINDS.has(kind) && remover.wordsIn(block).length >= MIN_WORDS);
  const findSimilar = createSimilarTextFinder(
    texts.map(({ block }) => remover.wordsIn(block)),
    MIN_SIMILARITY,
  );
  const measureJoinedQuote = createJoinedQuoteMeasure(
    texts.filter(({ block }) => remover.isInBody(block)),
    remover,
  );
  const isCopiedList = createListComparison(remover);
  for (const [at, one] of texts.entries()) {
    if (!remover.isKept(one.block) || remover.wordsIn(one.block).length > MAX_WORDS) continue;
    const joinedShare = measureJoinedQuote(one);
    if (joinedShare) {
      removeWithCredit(one.block, joinedShare, remover);
      continue;
    }
    if ((remover.context.page.blocks[one.block]?.text.length ?? 0) < MIN_CHARS) continue;
    const similar = findSimilar(at);
    for (const index of similar) {
      const other = texts[index];
      if (!other || !remover.isKept(other.block) || !remover.isKept(one.block)) continue;
      const certainty = measureCopy(one, other, similar.length, remover, isCopiedList);
      if (!certainty) continue;
      removeWithCredit(one.block, certainty, remover);
      break;
    }
  }
}

/**
 * Creates a measure for pull quotes that are composed of two neighbouring paragraphs.
 *
 * @param body kept texts of the story's body
 * @returns a function that returns the share (0–1) of a quote's shingles in two such paragraphs; 0 if it is not a pull
 *   quote of this kind
 */
function createJoinedQuoteMeasure(body: readonly Verdict[], remover: DuplicateRemover): (one: Verdict) => number {
  const findRarest = createRarestWordFinder(body.map(({ block }) => remover.wordsIn(block)));
  return (one) => {
    const words = remover.wordsIn(one.block);
    if (remover.isInBody(one.block) || WHOLE_COPY_KINDS.has(one.kind)) return 0;
    if (words.length < MIN_COPY_WORDS || words.length > MAX_JOINED_QUOTE_WORDS) return 0;
    // The rarest word may be in either of the two paragraphs.
    for (const at of new Set(findRarest(words).flatMap((index) => [index, index + 1]))) {
      const [upper, lower] = [body[at - 1], body[at]];
      if (!upper || !lower || lower.block - upper.block > 2) continue;
      const joined = [...remover.wordsIn(upper.block), ...remover.wordsIn(lower.block)];
      if (containment(words, joined) < 1) continue;
      const share = shingleShare(words, joined);
      if (share >= MIN_QUOTE_SHINGLE_SHARE) return share;
    }
    return 0;
  };
}

/** Removes a duplicate text and, if it is a pull quote, the lines that name the person quoted. */
function removeWithCredit(id: number, similarity: number, remover: DuplicateRemover): void {
  remover.remove(id, 'duplicate-text', similarity);
  const { boxes, measures, page } = remover.context;
  const box = boxes[id];
  if (!box || box.blockCount > MAX_QUOTE_BOX_BLOCKS || (measures[id]?.weight ?? 0) < box.weight / 2) return;
  for (let near = box.first; near <= box.last; near++) {
    const measured = measures[near];
    if (!remover.isKept(near) || !page.blocks[near]?.text || !measured) continue;
    if (!measured.proseWeight && measured.weight < MAX_QUOTE_CREDIT_WEIGHT)
      remover.remove(near, 'duplicate-text', similarity);
  }
}
