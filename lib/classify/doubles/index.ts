import type { Context } from '../../layout';
import { likeness } from '../../text/tokens';
import type { Verdict } from '../../types';
import { dropCaptions } from './captions';
import { Copies, SAME } from './copies';
import { dropTexts } from './texts';

/** A headline of fewer words may well open a paragraph, too. */
const SAYING = 6;

/**
 * Of headline, caption and text that stand twice among the kept blocks, one copy stays: the headline at its place, of
 * captions the richest, of text the one in the story's own run. A quotation set large that repeats the text is a double.
 */
export function hideDoubles(verdicts: readonly Verdict[], context: Context): Verdict[] {
  const copies = new Copies(verdicts, context);
  dropHeadlines(copies);
  dropCaptions(copies);
  dropTexts(copies);
  return copies.verdicts;
}

function dropHeadlines(copies: Copies): void {
  const { headline } = copies.context.header;
  const words = copies.words(headline);
  if (words.length < 2) return;
  for (const { block, decide, kind } of copies.verdicts) {
    if (block === headline || (decide === 'hide' && kind !== 'furniture')) continue;
    const like = likeness(copies.words(block), words);
    if (like >= SAME && !(copies.isInRun(block) && words.length < SAYING))
      copies.drop(block, 'duplicate-headline', like);
  }
}
