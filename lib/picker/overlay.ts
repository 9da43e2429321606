import { ACCENT, createOverlayHost, FONT, showInTopLayer } from './overlay-host';

const LABEL_HEIGHT_PX = 24;
/** Maximum number of similar elements that get a frame of their own. */
const MAX_SIMILAR_FRAMES = 20;
/** Frame colour of an element that cannot be picked. */
const REJECTED_COLOR = '#a42b1e';

const FRAME_STYLE = `position: fixed; display: none; border: 3px dashed ${ACCENT}; border-radius: 6px; background: rgb(11 107 85 / 0.12); pointer-events: none;`;
const LABEL_STYLE = `position: absolute; top: 0; left: 0; padding: 1px 8px; border-radius: 0 0 6px 0; background: ${ACCENT}; color: #fff; font: ${FONT}; white-space: nowrap;`;
const HINT_STYLE = `position: fixed; inset: auto 0 24px 0; margin: auto; width: fit-content; max-width: min(90vw, 560px); padding: 10px 18px; border-radius: 10px; background: #1c2120; color: #fff; font: ${FONT}; box-shadow: 0 4px 24px rgb(0 0 0 / 0.35); outline: none;`;
const LIVE_REGION_STYLE = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);';

/** What a picker draws over the page: a frame around the current element, and a bar with instructions. */
export interface Overlay {
  /**
   * Draws the frame around an element, with a label; null removes it.
   *
   * @param isRejected whether the element cannot be picked
   */
  showFrame(element: Element | null, description: string, isRejected?: boolean): void;
  /** Draws thin frames around similar elements. */
  showSimilarFrames(elements: readonly Element[]): void;
  remove(): void;
}

/**
 * Creates the overlay.
 *
 * @param hint instructions for the reader
 */
export function createOverlay(document: Document, hint: string): Overlay {
  const { host, root } = createOverlayHost(document);
  const styledElement = (tag: 'div' | 'span', style: string): HTMLElement => {
    const element = document.createElement(tag);
    element.style.cssText = style;
    return element;
  };
  const frame = styledElement('div', FRAME_STYLE);
  const label = styledElement('span', LABEL_STYLE);
  frame.append(label);
  const hintBar = styledElement('div', HINT_STYLE);
  hintBar.tabIndex = -1;
  hintBar.setAttribute('role', 'status');
  hintBar.textContent = hint;
  const liveRegion = styledElement('div', LIVE_REGION_STYLE);
  liveRegion.setAttribute('aria-live', 'polite');
  const similarFrames = document.createElement('div');
  root.append(similarFrames, frame, hintBar, liveRegion);
  showInTopLayer(host);
  hintBar.focus({ preventScroll: true });
  return {
    showFrame(element, description, isRejected = false) {
      frame.style.borderColor = label.style.background = isRejected ? REJECTED_COLOR : ACCENT;
      frame.style.background = isRejected ? 'rgb(164 43 30 / 0.08)' : 'rgb(11 107 85 / 0.12)';
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
          `position: fixed; top: ${top - 3}px; left: ${left - 3}px; width: ${width}px; height: ${height}px; padding: 2px; border: 1px dashed ${ACCENT}; border-radius: 4px;`,
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
