import type { Score } from '../score/measure.ts';
import type { BlockVerdict, PageProperties } from '../types.ts';

/** All data of one page that the reports show. */
export interface PageResult {
  /** Index of the page in its folder. */
  at: number;
  id: string;
  url: string;
  publisher: string;
  lang: string;
  /** Whether the text of the story is known; otherwise, paragraphs and residue cannot be measured. */
  isTextKnown: boolean;
  /** What the page is if it has no story. */
  noStory?: string | undefined;
  scores: Record<string, Score>;
  /** Times in milliseconds, by extractor: cold, and the median of the warm runs. */
  times: Record<string, { cold: number; warm: number }>;
  /** Median times (milliseconds) of cloning the document, and of one pass of a TreeWalker over it. */
  baseline: Pick<PageProperties, 'clone' | 'walk'>;
  lead: PageProperties['lead'];
  verdicts: BlockVerdict[];
  /** Whether Clean Copy found a story; otherwise, it hides nothing, and no text counts as kept. */
  found: boolean;
  unchanged: boolean;
}

/** Returns the score by a person's labels if there are any, otherwise the score by the ground truth alone. */
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

/**
 * Sorts pages by their errors, most errors first; a lost paragraph counts as much as five percentage points of residue.
 */
export function sortWorstFirst(results: readonly PageResult[]): PageResult[] {
  const badness = (result: PageResult) => {
    const { lost, extraLost, residue } = preferredScore(result);
    return lost.length * 5 + extraLost.length * 2 + residue * 100 + (result.scores.ours?.duplicates.length ?? 0);
  };
  return [...results].sort((a, b) => badness(b) - badness(a) || a.at - b.at);
}
