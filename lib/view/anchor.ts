import type { Elements, Reading } from '../types';

/**
 * Remembers what the reader is looking at: the first kept block on the screen, else the nearest one above or below.
 *
 * @returns `settle` scrolls so that it stands where it stood, as near as the page's length allows
 */
export function holdPlace(document: Document, reading: Reading, elements: Elements): { settle(): void } {
  const view = document.defaultView;
  if (!view || view.scrollY <= 0) return { settle() {} };
  let best: { element: Element; top: number; distance: number } | null = null;
  for (const { block, decide } of reading.verdicts) {
    const element = elements.get(block)?.element;
    if (decide !== 'keep' || !element || !reading.blocks[block]?.rendered) continue;
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height === 0) continue;
    const distance = bottom < 0 ? -bottom : top > view.innerHeight ? top - view.innerHeight + 1 : 0;
    if (!best || distance < best.distance) best = { element, top, distance };
    if (distance === 0) break;
  }
  if (!best) return { settle() {} };
  const { element, top, distance } = best;
  return {
    settle() {
      if (!element.isConnected) return;
      const now = element.getBoundingClientRect().top;
      // What was off the screen comes to its upper third.
      const wanted = distance === 0 ? top : view.innerHeight / 3;
      view.scrollBy({ top: now - wanted, behavior: 'instant' });
    },
  };
}
