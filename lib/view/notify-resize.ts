import { queryFirst, unclobbered } from '../document/dom';

/** Selects charts that scripts draw to the size of their container. */
const DRAWN_BY_SCRIPT = 'canvas, svg text';

/**
 * Fires a resize event on a page with charts, whose scripts draw them again in their new widths. Other pages get no
 * event.
 */
export function notifyResize(document: Document): void {
  const view = unclobbered(document, 'defaultView') as (Window & typeof globalThis) | null;
  if (view && queryFirst(document, DRAWN_BY_SCRIPT))
    view.requestAnimationFrame(() => view.dispatchEvent(new view.Event('resize')));
}
