import { native, parentOf, typeOf } from '../document/dom';
import { HOLE } from './marks';
import { ASIDE, MARK } from './selectors';

/** Milliseconds of calm before what a page has changed is told … */
const CALM = 40;
/** … and even a page that never rests is told of after this long. */
const LONGEST = 250;
/** The story being taken out is told at once, but not oftener than this, in milliseconds. */
const URGENT = 200;
/** Attributes by which pages show what they did not show before. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

/** What a page may do while the clean view is on. */
export interface Changes {
  /** Asked at each change: is the story still in the page? */
  whole(): boolean;
  /** The story was taken out, so the page must be read again before the next frame. */
  gone(): void;
  /** Parts that the page has added or filled, each the outermost without a mark; none is shown yet. */
  added(parts: Set<Element>): void;
  /** Elements have come, or were moved: what is written under our attribute's name in them is seldom ours. */
  came(elements: readonly Element[]): void;
  /** Something was done to the view's own marks. */
  unmarked(elements: Set<Element>): void;
  /** Bare text was put among the story's boxes, where no mark can hide it. */
  text(): void;
  /** The page may show now what it did not show before. */
  showing(): void;
}

/**
 * Tells what a page does by itself. What it adds is hidden already, for it carries no mark; so there is time to gather
 * it, unless the story itself was taken out or marks were wiped.
 *
 * @returns the undo
 */
export function watch(document: Document, changes: Changes): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let lastUrgent = Number.NEGATIVE_INFINITY;
  let parts = new Set<Element>();
  let [text, showing] = [false, false];
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    since = 0;
    const gathered = { parts, text, showing };
    parts = new Set();
    [text, showing] = [false, false];
    if (!changes.whole()) changes.gone();
    else if (gathered.text) changes.text();
    else {
      if (gathered.showing) changes.showing();
      if (gathered.parts.size) changes.added(gathered.parts);
    }
  };
  const observer = new MutationObserver((records) => {
    const wiped = new Set<Element>();
    let children = false;
    const came = records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => typeOf(node) === 1));
    if (came.length) changes.came(came as Element[]);
    for (const { type, attributeName, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        if (attributeName === MARK) wiped.add(target as Element);
        else showing = true;
        continue;
      }
      children ||= addedNodes.length + removedNodes.length > 0;
      for (const node of addedNodes) {
        if (typeOf(node) === 1) {
          const part = outermostUnmarked(node as Element);
          if (part) parts.add(part);
        } else if (typeOf(node) === 3 && node.nodeValue?.trim()) {
          if (markOf(target as Element) === 'path') text = true;
          else {
            const part = outermostUnmarked(target as Element);
            if (part) parts.add(part);
          }
        }
      }
    }
    if (wiped.size) changes.unmarked(wiped);
    const now = performance.now();
    if (children && now - lastUrgent > URGENT && !changes.whole()) {
      lastUrgent = now;
      tell();
      return;
    }
    if (!parts.size && !text && !showing && !children) return;
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(CALM, since + LONGEST - now)));
  });
  // The document itself: a page that writes itself anew (`document.open`) has another root afterwards.
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [MARK, ...SHOWING],
  });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** The first word of an element's mark; null where it has none. */
function markOf(element: Element): string | null {
  const mark = typeOf(element) === 1 ? native(element, 'getAttribute').call(element, MARK) : null;
  return mark === null || mark === ASIDE ? null : (mark.split(' ')[0] ?? null);
}

/** The part of the page around an element that hangs right below the way to the story; null: it is shown, or in something kept whole. */
function outermostUnmarked(element: Element): Element | null {
  let part = element;
  if (markOf(part) !== null) return null;
  for (let up = parentOf(part); up; up = parentOf(up)) {
    const mark = markOf(up);
    if (mark !== null) return mark === 'path' || mark === HOLE ? part : null;
    part = up;
  }
  return null;
}
