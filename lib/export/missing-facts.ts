import type { Kind, Reading } from '../types';

/**
 * Finds the authors and the date (`2026-11-25`) of a story, and what the page says was written or translated by a machine,
 * each only if no kept block states it.
 */
export function findMissingFacts({ article, blocks, verdicts }: Reading): string[] {
  const keptOfKind = (wanted: Kind) => verdicts.filter(({ decide, kind }) => decide === 'keep' && kind === wanted);
  const bylines = keptOfKind('byline');
  const authors = bylines.length ? [] : article.byline;
  const hasDate =
    keptOfKind('dateline').length > 0 ||
    bylines.some(({ block }) => /\d{4}|\d{1,2}[./]\d/.test(blocks[block]?.text ?? ''));
  const date = hasDate ? undefined : article.published?.slice(0, 10);
  const isStated = (block = -1) => verdicts[block]?.decide === 'keep';
  const machineMade = (article.disclosures ?? [])
    .filter(({ kind, block }) => (kind === 'written' || kind === 'translated') && !isStated(block))
    .map(({ text }) => text);
  return [authors.join(', '), date ?? '', ...machineMade].filter(Boolean);
}
