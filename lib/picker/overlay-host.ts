export const ACCENT = '#0b6b55';
export const FONT = '500 14px/1.5 system-ui, sans-serif';

/**
 * Creates the root of a picker's interface: an element above the page with a closed shadow root, so that page styles
 * do not apply and page scripts cannot read it. Styles inside must be set through `style`, because the page's content
 * security policy may forbid inline style sheets.
 */
export function createOverlayHost(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 !important; width: 100% !important; height: 100% !important; max-width: none !important; max-height: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; pointer-events: none !important; overflow: visible !important; z-index: 2147483647 !important;';
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  return { host, root };
}

/** Puts the host on top of the top layer, above any open dialog of the page. */
export function showInTopLayer(host: HTMLElement): void {
  if (!('popover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}
