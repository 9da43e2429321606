import type { Score } from '../score/measure.ts';
import type { BlockVerdict, Looked } from '../types.ts';

/** Everything about one page that the reports show. */
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
  baseline: Pick<Looked, 'clone' | 'walk'>;
  lead: Looked['lead'];
  verdicts: BlockVerdict[];
  /** Did we find a story? Where not, nothing is hidden and no text counts as kept. */
  found: boolean;
  unchanged: boolean;
}

/** What a page is judged by first: the figures by eye where a person has read it, else the strict ones. */
export function judged({ scores: { ours } }: PageResult): {
  lost: string[];
  extraLost: string[];
  residue: number;
  left: string[];
  leftByLine: number[];
} {
  const none = { lost: [], residue: 0, left: [], leftByLine: [] };
  return { extraLost: [], ...(ours?.eye ?? ours ?? none) };
}

/** @returns the pages, worst first: a lost paragraph weighs as much as five points of residue */
export function worstFirst(results: readonly PageResult[]): PageResult[] {
  const badness = (result: PageResult) => {
    const { lost, extraLost, residue } = judged(result);
    return lost.length * 5 + extraLost.length * 2 + residue * 100 + (result.scores.ours?.doubles.length ?? 0);
  };
  return [...results].sort((a, b) => badness(b) - badness(a) || a.at - b.at);
}
