import { Clutter } from './clutter';
import { type ClutterPage, type ClutterTexts, settleClutter } from './clutter-panel';
import { ruleForLike } from './hiding-rules';
import { pick } from './picker';

/**
 * Lets the reader point at what is left on the page and does not belong. It is gone at once; the reader may take that back, choose
 * more or less of it, or have it always hidden on the site.
 *
 * @returns once the reader has left
 */
export async function pickClutter(document: Document, page: ClutterPage, texts: ClutterTexts): Promise<void> {
  const clutter = new Clutter(page.kept());
  let sizes: Element[] = [];
  const meant = (pointed: Element) => {
    sizes = clutter.sizesAt(pointed);
    return sizes.at(-1) ?? pointed;
  };
  const element = await pick(document, {
    hint: texts.hint,
    // Who chooses by keys begins where something may be left.
    stops: clutter.left(),
    meant,
    words: (at) => texts.parts(clutter.partsIn(at)),
    alike: (at) => ruleForLike({ ...page, clutter, element: at })?.elements ?? [],
    refused(at) {
      if (clutter.holdsStory(at)) return texts.story;
      return clutter.sizesAt(at).length ? null : texts.nothing;
    },
  });
  if (!element) return;
  // By keys an element of no list may have been chosen.
  if (!sizes.includes(element)) sizes = clutter.sizesAt(element);
  await settleClutter(document, page, texts, { clutter, sizes, first: element });
}
