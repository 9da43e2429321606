import { isolateEvents } from '../overlay/controls';
import { ACCENT, createOverlayHost, FONT, showInTopLayer } from '../overlay/host';
import type { HintBar } from './hint-bar';

const LABEL_HEIGHT_PX = 24;
/** Maximum number of similar elements that get a frame of their own. */
const MAX_SIMILAR_FRAMES = 20;

/** Whether an element can be picked: at once, after a question, or not at all. */
export type PickTone = 'allowed' | 'questioned' | 'refused';

/** Colours of the frame: line and area. */
const FRAME_COLORS: Record<PickTone, [string, string]> = {
  allowed: [ACCENT, 'rgb(11 107 85 / 0.12)'],
  questioned: ['#545d5b', 'rgb(84 93 91 / 0.06)'],
  refused: ['#a42b1e', 'rgb(164 43 30 / 0.08)'],
};
const FRAME_STYLE = `position: fixed; display: none; border: 3px dashed ${ACCENT}; border-radius: 6px; pointer-events: none;`;
const LABEL_STYLE = `position: absolute; top: 0; left: 0; padding: 1px 8px; border-radius: 0 0 6px 0; color: #fff; font: ${FONT}; white-space: nowrap; max-width: 90vw; overflow: hidden; text-overflow: ellipsis;`;
const LIVE_REGION_STYLE = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);';

/** What a picker draws over the page: a frame around the current element, and a bar with instructions. */
export interface Overlay {
  /** The element above the page that contains all of it. */
  host: HTMLElement;
  /** Draws the frame around an element, with a label; null removes it. */
  showFrame(element: Element | null, description: string, tone?: PickTone): void;
  /** Draws thin frames around similar elements. */
  showSimilarFrames(elements: readonly Element[]): void;
  remove(): void;
}

/** Creates the overlay, and moves the focus to its bar. */
export function createOverlay(document: Document, bar: HintBar): Overlay {
  const { host, add } = createOverlayHost(document);
  const styledElement = (tag: 'div' | 'span', style: string): HTMLElement => {
    const element = document.createElement(tag);
    element.style.cssText = style;
    return element;
  };
  const frame = styledElement('div', FRAME_STYLE);
  const label = styledElement('span', LABEL_STYLE);
  frame.append(label);
  const liveRegion = styledElement('div', LIVE_REGION_STYLE);
  liveRegion.setAttribute('aria-live', 'polite');
  const similarFrames = document.createElement('div');
  add(similarFrames, frame, bar.element, liveRegion);
  isolateEvents(host);
  showInTopLayer(host);
  bar.element.focus({ preventScroll: true });
  return {
    host,
    showFrame(element, description, tone = 'allowed') {
      const [line, area] = FRAME_COLORS[tone];
      frame.style.borderColor = label.style.background = line;
      frame.style.background = area;
      const rect = element?.getBoundingClientRect();
      frame.style.display = rect ? 'block' : 'none';
      if (!rect) return;
      placeFrame(frame, label, rect, document.defaultView?.innerHeight ?? 0);
      if (label.textContent === description) return;
      label.textContent = description;
      liveRegion.textContent = description;
    },
    showSimilarFrames(elements) {
      const frames = elements.slice(0, MAX_SIMILAR_FRAMES).map((element) => {
        const { top, left, width, height } = element.getBoundingClientRect();
        return styledElement(
          'div',
          `position: fixed; top: ${top - 3}px; left: ${left - 3}px; width: ${width}px; height: ${height}px; padding: 2px; border: 1px dashed ${ACCENT}; border-radius: 4px; pointer-events: none;`,
        );
      });
      similarFrames.replaceChildren(...frames);
    },
    remove: () => host.remove(),
  };
}

/**
 * Moves the frame to an element's box, clipped to the window.
 *
 * @param windowHeight height of the window in CSS pixels
 */
function placeFrame(frame: HTMLElement, label: HTMLElement, rect: DOMRect, windowHeight: number): void {
  const top = Math.max(4, rect.top - 4);
  const bottom = Math.min(windowHeight - 4, rect.bottom + 4);
  frame.style.top = `${top}px`;
  frame.style.height = `${Math.max(24, bottom - top)}px`;
  frame.style.left = `${Math.max(2, rect.left - 6)}px`;
  frame.style.width = `${rect.width + 6}px`;
  // The label goes above the frame if there is room, so that it does not cover the first words.
  const isAbove = top > LABEL_HEIGHT_PX;
  label.style.top = isAbove ? `-${LABEL_HEIGHT_PX}px` : '0';
  label.style.left = isAbove ? '-3px' : '0';
  label.style.borderRadius = isAbove ? '6px 6px 0 0' : '0 0 6px 0';
}
