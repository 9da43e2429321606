import { queryFirst, unclobbered } from '../document/dom';

/** What scripts draw to the size of its container. */
const DRAWN_BY_SCRIPT = 'canvas, svg text';

/** Tells a page with charts that its widths have changed: scripts draw them again then. Other pages get no event. */
export function notifyResize(document: Document): void {
  const view = unclobbered(document, 'defaultView') as (Window & typeof globalThis) | null;
  if (view && queryFirst(document, DRAWN_BY_SCRIPT))
    view.requestAnimationFrame(() => view.dispatchEvent(new view.Event('resize')));
}
