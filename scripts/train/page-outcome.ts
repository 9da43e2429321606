import type { ExamplePage } from './sample.ts';

/** Result of a classifier, computed from labels alone: quick, and good only for comparing models. */
export interface ClassifierOutcome {
  /** Percentage of pages with no story block hidden. */
  whole: number;
  /** Percentage of pages with clutter of at most 2% of the story. */
  clean: number;
  /** Percentage of pages that are both. */
  both: number;
  /** Clutter left, as a percentage of the story's characters, mean over pages. */
  residue: number;
  /** Story blocks hidden on all pages. */
  hidden: number;
}

/** Share of clutter, relative to the story, that a reader does not notice. */
const MAX_CLEAN_RESIDUE = 0.02;
/** Labels with less confidence do not count. */
const MIN_LABEL_CONFIDENCE = 0.5;

/**
 * Measures the verdicts on all candidate blocks.
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
