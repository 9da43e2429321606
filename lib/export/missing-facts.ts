import type { Kind, Reading } from '../types';

/** Returns the authors and the date (`2026-11-25`) of a story, each only if no kept block states it. */
export function findMissingFacts({ article, blocks, verdicts }: Reading): string[] {
  const keptOfKind = (wanted: Kind) => verdicts.filter(({ decide, kind }) => decide === 'keep' && kind === wanted);
  const bylines = keptOfKind('byline');
  const authors = bylines.length ? [] : article.byline;
  const hasDate =
    keptOfKind('dateline').length > 0 ||
    bylines.some(({ block }) => /\d{4}|\d{1,2}[./]\d/.test(blocks[block]?.text ?? ''));
  const date = hasDate ? undefined : article.published?.slice(0, 10);
  return [authors.join(', '), date ?? ''].filter(Boolean);
}
