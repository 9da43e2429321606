import { flatTreeParent, unclobbered } from '../document/dom';
import type { Elements, ReadingCore } from '../types';

/** A block whose position on the screen is kept while the layout changes. */
export interface ScrollAnchor {
  /** Scrolls the block back to its position, if the page is high enough. */
  restore(): void;
}

const NO_ANCHOR: ScrollAnchor = { restore() {} };

/**
 * Captures the first kept block on the screen, or the nearest one above or below, as a scroll anchor.
 *
 * @param added ids of blocks that are not shown yet
 */
export function captureScrollAnchor(
  document: Document,
  reading: ReadingCore,
  elements: Elements,
  added: readonly number[] = [],
): ScrollAnchor {
  const view = unclobbered(document, 'defaultView');
  if (!view || (view.scrollY <= 0 && !collectScrolledContainers(reading, elements).length)) return NO_ANCHOR;
  let best: { element: Element; top: number; distance: number } | null = null;
  const notShown = new Set(added.map((id) => elements.get(id)?.element));
  for (const element of iterateKeptElements(reading, elements)) {
    if (notShown.has(element)) continue;
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height === 0) continue;
    const distance = bottom < 0 ? -bottom : top > view.innerHeight ? top - view.innerHeight + 1 : 0;
    if (!best || distance < best.distance) best = { element, top, distance };
    if (distance === 0) break;
  }
  if (!best) return NO_ANCHOR;
  const { element, top, distance } = best;
  return {
    restore() {
      if (!element.isConnected) return;
      const currentTop = element.getBoundingClientRect().top;
      // A block that was off screen is scrolled to the upper third.
      const targetTop = distance === 0 ? top : view.innerHeight / 3;
      (findScrollContainer(element) ?? view).scrollBy({ top: currentTop - targetTop, behavior: 'instant' });
    },
  };
}

/** An element with a scroll position of its own. */
export interface ScrolledContainer {
  element: Element;
  top: number;
  left: number;
}

/** Returns the scrolled containers around the story, except the page itself. */
export function collectScrolledContainers(reading: ReadingCore, elements: Elements): ScrolledContainer[] {
  const containers: ScrolledContainer[] = [];
  const first = iterateKeptElements(reading, elements).next().value;
  for (let element = first ? flatTreeParent(first) : null; element; element = flatTreeParent(element)) {
    const { scrollTop: top, scrollLeft: left } = element;
    if ((top || left) && element !== element.ownerDocument.scrollingElement) containers.push({ element, top, left });
  }
  return containers;
}

function* iterateKeptElements(reading: ReadingCore, elements: Elements): Generator<Element> {
  for (const { block, decide } of reading.verdicts) {
    const element = elements.get(block)?.element;
    if (decide === 'keep' && element && reading.blocks[block]?.rendered) yield element;
  }
}

/** Returns the nearest ancestor that scrolls; null if the page itself does. */
function findScrollContainer(element: Element): Element | null {
  const { defaultView, body } = element.ownerDocument;
  for (let box = flatTreeParent(element); box && box !== body && box.localName !== 'html'; box = flatTreeParent(box))
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(defaultView?.getComputedStyle(box).overflowY ?? ''))
      return box;
  return null;
}

/** Returns a function that scrolls the page back to its current position. */
export function captureScrollPosition(document: Document): () => void {
  const view = unclobbered(document, 'defaultView');
  const { x, y } = { x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
  return () => view?.scrollTo({ left: x, top: y, behavior: 'instant' });
}
