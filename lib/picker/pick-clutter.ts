import type { ClutterPage, ClutterTexts } from './clutter-page';
import { openClutterPanel } from './clutter-panel';
import { createRuleForSimilar } from './hiding-rules';
import { KeptContent } from './kept-content';
import { pickElement } from './pick-element';

/**
 * Lets the reader pick clutter that is still shown. It is hidden at once; a panel offers to undo that, to hide more or
 * less, or to always hide it on the site.
 *
 * @returns a promise that resolves when the reader closes the picker
 */
export async function pickClutter(document: Document, page: ClutterPage, texts: ClutterTexts): Promise<void> {
  const content = new KeptContent(page.keptElements());
  let sizes: Element[] = [];
  const element = await pickElement(document, {
    hint: texts.hint,
    tabStops: content.findLeftovers(),
    resolveTarget(pointed) {
      sizes = content.selectableElementsAt(pointed);
      return sizes.at(-1) ?? pointed;
    },
    describe: (at) => texts.selection(content.countBlocksIn(at)),
    findSimilar: (at) => createRuleForSimilar({ ...page, content, element: at })?.elements ?? [],
    findRejection(at) {
      if (content.containsStory(at)) return texts.storyRejected;
      return content.selectableElementsAt(at).length ? null : texts.nothingHere;
    },
  });
  if (!element) return;
  // The keyboard can reach elements that are not in the list of the last pointer target.
  if (!sizes.includes(element)) sizes = content.selectableElementsAt(element);
  await openClutterPanel(document, page, texts, { content, sizes, first: element });
}
