export const ACCENT = '#0b6b55';
export const FONT = '500 14px/1.5 system-ui, sans-serif';

/**
 * What is ours on a page while the reader points: an element over everything, with a closed shadow root, so that no page's style
 * reaches it and no page reads it. It stands in the top layer. Styles inside are set one by one: a policy that forbids inline
 * sheets has nothing to refuse.
 */
export function openHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 !important; width: 100% !important; height: 100% !important; max-width: none !important; max-height: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; pointer-events: none !important; overflow: visible !important; z-index: 2147483647 !important;';
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  return { host, root };
}

/** A dialog of the page's own lies in the top layer, too, and under what comes later. */
export function raise(host: HTMLElement): void {
  if (!('popover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}
