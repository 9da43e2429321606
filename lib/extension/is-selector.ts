/**
 * Tells whether a text is a CSS selector that the browser supports. Where there is no document, in Chromium's background, every
 * text counts as one: a rule with an unsupported selector matches nothing.
 */
export function isSelector(text: string): boolean {
  if (typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
