/** Bundles the page controller for benchmarks, with the style sheet that the extension would insert. */
import { CLEAN_VIEW_SHEET } from '../../../lib/view/clean-view-sheet';

export { PageController } from '../../../lib/page-controller/page-controller';

export function insertSheet(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CLEAN_VIEW_SHEET);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
