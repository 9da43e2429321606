import type { PageContext } from '../../layout';
import { tokenSimilarity } from '../../text/similarity';
import type { Verdict } from '../../types';
import { removeDuplicateCaptions } from './captions';
import { DuplicateRemover, MIN_SIMILARITY } from './duplicate-remover';
import { removeDuplicateTexts } from './texts';
import { removeUnseenCopies } from './unseen-copies';

/** Minimum number of words of a distinctive headline; a shorter one may also be the beginning of a paragraph. */
const MIN_DISTINCTIVE_HEADLINE_WORDS = 6;

/**
 * Hides duplicates among the kept blocks: further copies of the headline, the shorter of two captions, and text outside
 * the story's body that repeats the body, such as pull quotes. If one of two copies is unseen, that one is hidden.
 */
export function hideDuplicates(verdicts: readonly Verdict[], context: PageContext): Verdict[] {
  const remover = new DuplicateRemover(verdicts, context);
  removeUnseenCopies(remover);
  removeDuplicateHeadlines(remover);
  removeDuplicateCaptions(remover);
  removeDuplicateTexts(remover);
  return remover.verdicts;
}

function removeDuplicateHeadlines(remover: DuplicateRemover): void {
  const { headline } = remover.context.header;
  const words = remover.wordsIn(headline);
  if (words.length < 2) return;
  for (const { block, decide, kind } of remover.verdicts) {
    if (block === headline || (decide === 'hide' && kind !== 'furniture')) continue;
    const similarity = tokenSimilarity(remover.wordsIn(block), words);
    const isParagraph = remover.isStoryProse(block) && words.length < MIN_DISTINCTIVE_HEADLINE_WORDS;
    if (similarity >= MIN_SIMILARITY && !isParagraph) remover.remove(block, 'duplicate-headline', similarity);
  }
}
