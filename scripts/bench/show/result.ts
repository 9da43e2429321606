import type { Score } from '../score/measure.ts';
import type { BlockVerdict, PageInspection } from '../types.ts';

/** Everything the reports show about one page. */
export interface PageResult {
  /** Place in the folder. */
  at: number;
  id: string;
  url: string;
  publisher: string;
  lang: string;
  scores: Record<string, Score>;
  /** Milliseconds, by extractor. */
  times: Record<string, { cold: number; warm: number }>;
  /** Milliseconds of a document clone and of one TreeWalker pass on the same page. */
  baseline: Pick<PageInspection, 'clone' | 'walk'>;
  lead: PageInspection['lead'];
  verdicts: BlockVerdict[];
  /** Whether a story was found; if not, nothing is hidden and no text counts as kept. */
  found: boolean;
  unchanged: boolean;
}

/** Returns the score by eye where a person has read the page, otherwise the strict one. */
export function preferredScore({ scores: { ours } }: PageResult): {
  lost: string[];
  extraLost: string[];
  residue: number;
  left: string[];
  leftByLine: number[];
} {
  const none = { lost: [], residue: 0, left: [], leftByLine: [] };
  return { extraLost: [], ...(ours?.eye ?? ours ?? none) };
}

/** Sorts pages worst first; a lost paragraph weighs as much as five points of residue. */
export function sortWorstFirst(results: readonly PageResult[]): PageResult[] {
  const badness = (result: PageResult) => {
    const { lost, extraLost, residue } = preferredScore(result);
    return lost.length * 5 + extraLost.length * 2 + residue * 100 + (result.scores.ours?.doubles.length ?? 0);
  };
  return [...results].sort((a, b) => badness(b) - badness(a) || a.at - b.at);
}
