import type { Elements, ReadingCore } from '../types';

/** Distance (px) of the line that is read from the top of the window. */
const READING_LINE_PX = 72;
/** A paragraph that is less than this far (px) from the line counts as being on it. */
const TOLERANCE_PX = 8;

/** Returns the distance (px) to scroll by so that the next or previous block is on the line that is read; 0 if there is none. */
export function findStep(tops: readonly number[], isBackwards: boolean): number {
  const distances = tops.map((top) => top - READING_LINE_PX);
  const found = isBackwards
    ? distances.filter((distance) => distance < -TOLERANCE_PX).at(-1)
    : distances.find((distance) => distance > TOLERANCE_PX);
  return found ?? 0;
}

/** Scrolls to the next or previous block of the story's text. */
export function stepByParagraph(
  document: Document,
  { reading, elements }: { reading: ReadingCore; elements: Elements },
  isBackwards: boolean,
): void {
  const window = document.defaultView;
  if (!window) return;
  const tops = reading.verdicts.flatMap(({ block, decide }) => {
    const { text, rendered } = reading.blocks[block] ?? {};
    const element = decide === 'keep' && text && rendered ? elements.get(block)?.element : undefined;
    const rect = element?.getBoundingClientRect();
    return rect && rect.height > 0 ? [rect.top] : [];
  });
  const top = findStep(
    [...tops].sort((a, b) => a - b),
    isBackwards,
  );
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (top) window.scrollBy({ top, behavior });
}
