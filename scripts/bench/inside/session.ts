/** The session for the bench, with the sheet that the extension would insert. */
import { CLEAN_SHEET } from '../../../lib/view/sheet';

export { createSession } from '../../../lib/page-controller';

export function insertSheet(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CLEAN_SHEET);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
