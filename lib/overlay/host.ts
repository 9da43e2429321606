export const ACCENT = '#0b6b55';
export const FONT = '500 14px/1.5 system-ui, sans-serif';

/**
 * Custom property in the style of each of our elements, by which those of an earlier instance of the extension are found. It
 * has no effect.
 */
const OWN_PROPERTY = '--clean-copy-overlay';
const RESET =
  'all: initial !important; max-width: none !important; max-height: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; pointer-events: none !important; overflow: visible !important;';
const OVER_WINDOW =
  'position: fixed !important; inset: 0 !important; width: 100% !important; height: 100% !important; z-index: 2147483647 !important;';

/** Language and writing direction of what we draw over a page. A content script has one reader, and so one language. */
const language = { lang: 'en', direction: 'ltr' };

/**
 * Sets the language of all hosts created from now on. The page's own direction does not apply to them.
 *
 * @param lang a BCP 47 tag
 */
export function setOverlayLanguage(lang: string, direction: 'ltr' | 'rtl'): void {
  Object.assign(language, { lang, direction });
}

/** An element outside the page's body with a closed shadow root: page styles do not apply, and page scripts cannot read it. */
export interface OverlayHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** Adds elements to the root, in the language and direction of the interface, which the page does not learn. */
  add(...elements: HTMLElement[]): void;
}

/**
 * Creates the root of an interface over the page. Styles inside must be set through `style`, because the page's content
 * security policy may forbid inline style sheets.
 *
 * @param style declarations that place the host; by default, it covers the window
 */
export function createOverlayHost(document: Document, style = OVER_WINDOW): OverlayHost {
  const host = document.createElement('div');
  host.style.cssText = `${RESET} ${style} ${OWN_PROPERTY}: 1;`;
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  const add = (...elements: HTMLElement[]) => {
    for (const element of elements) {
      element.lang = language.lang;
      element.style.direction = language.direction;
    }
    root.append(...elements);
  };
  return { host, root, add };
}

/** Puts the host on top of the top layer, above any open dialog of the page. */
export function showInTopLayer(host: HTMLElement): void {
  if (!('popover' in host)) return;
  host.popover = 'manual';
  host.showPopover();
}

/** Returns whether a host of ours is in the top layer: a picker is open. */
export const isTopLayerInUse = (document: Document): boolean =>
  document.querySelector(`html > div[popover][style*="${OWN_PROPERTY}"]`) !== null;
