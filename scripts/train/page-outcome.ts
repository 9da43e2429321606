import type { ExamplePage } from './sample.ts';

/**
 * Result of a classifier on labelled blocks. It is quick to compute because no page is opened, but only good for
 * comparing classifiers with each other.
 */
export interface ClassifierOutcome {
  /** Percentage of pages on which no story block is hidden. */
  whole: number;
  /** Percentage of pages whose remaining clutter has at most 2% of the story's characters. */
  clean: number;
  /** Percentage of pages for which both hold. */
  both: number;
  /** Remaining clutter as a percentage of the story's characters, averaged over pages. */
  residue: number;
  /** Number of hidden story blocks on all pages. */
  hidden: number;
}

/** Remaining clutter, as a share (0–1) of the story's characters, below which a page counts as clean. */
const MAX_CLEAN_RESIDUE = 0.02;
/** Labels with less confidence (0–1) are ignored. */
const MIN_LABEL_CONFIDENCE = 0.5;

/**
 * Measures the outcome of verdicts on all candidate blocks.
 *
 * @param keepsOf returns for a page whether each of its candidate blocks is kept
 */
export function measureOutcome(
  pages: readonly ExamplePage[],
  keepsOf: (page: ExamplePage) => readonly boolean[],
): ClassifierOutcome {
  let [whole, clean, both, residue, hidden] = [0, 0, 0, 0, 0];
  for (const page of pages) {
    const keeps = keepsOf(page);
    let [story, lost, left] = [0, 0, 0];
    for (const [at, { category, confidence }] of page.labels.entries()) {
      if (confidence < MIN_LABEL_CONFIDENCE) continue;
      const size = page.textLengths[at] ?? 0;
      if (category === 'story') {
        story += size;
        if (!keeps[at]) lost++;
      } else if (category === 'clutter' && keeps[at]) left += size;
    }
    const share = left / Math.max(1, story);
    residue += Math.min(1, share);
    hidden += lost;
    if (!lost) whole++;
    if (share <= MAX_CLEAN_RESIDUE) clean++;
    if (!lost && share <= MAX_CLEAN_RESIDUE) both++;
  }
  const percent = (count: number) => (100 * count) / Math.max(1, pages.length);
  return { whole: percent(whole), clean: percent(clean), both: percent(both), residue: percent(residue), hidden };
}
