import type { ExamplePage } from './sample.ts';

/** How a page's blocks come out, counted on labels alone: quick to find, and only good for comparing models. */
export interface ClassifierOutcome {
  /** Pages of which no story block is hidden, in per cent. */
  whole: number;
  /** Pages with clutter of at most a fiftieth of the story, in per cent. */
  clean: number;
  /** Pages that are both, in per cent. */
  both: number;
  /** Clutter left, as share of the story's characters, mean over pages, in per cent. */
  residue: number;
  /** Story blocks hidden, on all pages. */
  hidden: number;
}

/** Clutter up to this share of the story is not seen by a reader. */
const MAX_CLEAN_RESIDUE = 0.02;
/** Labels less sure than this do not count. */
const MIN_LABEL_CONFIDENCE = 0.5;

/**
 * @param keepsOf for a page, whether each of its asked blocks is kept
 */
export function measureOutcome(pages: readonly ExamplePage[], keepsOf: (page: ExamplePage) => readonly boolean[]): ClassifierOutcome {
  let [whole, clean, both, residue, hidden] = [0, 0, 0, 0, 0];
  for (const page of pages) {
    const keeps = keepsOf(page);
    let [story, lost, left] = [0, 0, 0];
    for (const [at, { is, sure }] of page.labels.entries()) {
      if (sure < MIN_LABEL_CONFIDENCE) continue;
      const size = page.lengths[at] ?? 0;
      if (is === 'story') {
        story += size;
        if (!keeps[at]) lost++;
      } else if (is === 'clutter' && keeps[at]) left += size;
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
