import { native, parentOf } from '../document/dom';
import type { Elements, Reading } from '../types';

/**
 * Remembers what the reader is looking at: the first kept block on the screen, else the nearest one above or below.
 *
 * @param added blocks that are not shown yet
 * @returns `settle` scrolls so that it stands where it stood, as near as the page's length allows
 */
export function holdPlace(
  document: Document,
  reading: Reading,
  elements: Elements,
  added: readonly number[] = [],
): { settle(): void } {
  const view = native(document, 'defaultView');
  if (!view || (view.scrollY <= 0 && !scrolledBoxes(reading, elements).length)) return { settle() {} };
  let best: { element: Element; top: number; distance: number } | null = null;
  const unshown = new Set(added.map((id) => elements.get(id)?.element));
  for (const element of keptElements(reading, elements)) {
    if (unshown.has(element)) continue;
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
      (scrollBoxOf(element) ?? view).scrollBy({ top: now - wanted, behavior: 'instant' });
    },
  };
}

/** @returns the boxes around the story, other than the page, that are scrolled now, with how far */
export function scrolledBoxes(reading: Reading, elements: Elements): { box: Element; top: number; left: number }[] {
  const boxes: { box: Element; top: number; left: number }[] = [];
  const first = keptElements(reading, elements).next().value;
  for (let box = first ? parentOf(first) : null; box; box = parentOf(box)) {
    const { scrollTop: top, scrollLeft: left } = box;
    if ((top || left) && box !== box.ownerDocument.scrollingElement) boxes.push({ box, top, left });
  }
  return boxes;
}

function* keptElements(reading: Reading, elements: Elements): Generator<Element> {
  for (const { block, decide } of reading.verdicts) {
    const element = elements.get(block)?.element;
    if (decide === 'keep' && element && reading.blocks[block]?.rendered) yield element;
  }
}

/** The nearest box with a scroll bar of its own; null: the page itself scrolls. */
function scrollBoxOf(element: Element): Element | null {
  const { defaultView, body } = element.ownerDocument;
  for (let box = parentOf(element); box && box !== body && box.localName !== 'html'; box = parentOf(box))
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(defaultView?.getComputedStyle(box).overflowY ?? ''))
      return box;
  return null;
}
