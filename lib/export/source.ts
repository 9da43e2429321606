/** What stands around a story that is taken along: its names and day where the text lacks them, and where it is from. */
import type { Kind, Reading } from '../types';

export interface TakeOptions {
  /** The word before the address, in the reader's language; "Source" where it is left out. */
  source?: string;
}

/**
 * @param kinds of the kept blocks
 * @returns what the page's own lines do not say: the names, the day (`2026-11-25`)
 */
export function missingFacts({ article, blocks, verdicts }: Reading): string[] {
  const has = (wanted: Kind) => verdicts.filter(({ decide, kind }) => decide === 'keep' && kind === wanted);
  const bylines = has('byline');
  const names = bylines.length ? [] : article.byline;
  const dated =
    has('dateline').length > 0 || bylines.some(({ block }) => /\d{4}|\d{1,2}[./]\d/.test(blocks[block]?.text ?? ''));
  const day = dated ? undefined : article.published?.slice(0, 10);
  return [names.join(', '), day ?? ''].filter(Boolean);
}
