import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import type { Elements, Page } from '../types';
import { openElement } from './block-collector';
import { documentUrl } from './dom';
import { flatTreeBody } from './flat-tree';
import { detectLanguage } from './language';
import { Segmenter } from './segmenter';
import { applyStretchedLinks } from './stretched-links';

/** A page as plain data, with maps from its blocks and containers to elements. */
export interface SegmentedPage {
  page: Page;
  elements: Elements;
  /** The element of each container, by its id. */
  containerElements: Element[];
}

/**
 * Segments a live document into blocks: the smallest elements that contain text or media. Text divided by two `<br>`
 * and bare text between block elements become blocks without an element of their own. Open shadow roots and slots are
 * flattened. The document is left unchanged.
 *
 * @param document any document; one without a body has no blocks
 * @param body flat tree of its body, if already built
 */
export function segment(document: Document, body = flatTreeBody(document)): SegmentedPage {
  return runToCompletion(segmentSliced(document, body));
}

/** Like `segment`, time-sliced. The page must not change between slices. */
export function* segmentSliced(document: Document, body = flatTreeBody(document)): SlicedTask<SegmentedPage> {
  const segmenter = new Segmenter();
  if (body) yield* segmenter.walk(openElement(body, null));
  const { collector } = segmenter;
  const { blocks, containers, elements, openElements } = collector;
  collector.closeContainers();
  for (const [id, { fieldCount }] of openElements.entries()) if (containers[id]) containers[id].fields = fieldCount;
  applyStretchedLinks(
    blocks,
    containers,
    openElements.map(({ stretchedLink }) => stretchedLink),
  );
  // In a document without a window nothing is rendered, so that `rendered` has no meaning.
  const isPartial = body?.includedChildren !== undefined;
  if (!isPartial && !blocks.some((block) => block.rendered && block.text))
    for (const block of blocks) {
      block.rendered = true;
      delete block.unseen;
    }
  const page = {
    url: document.location?.href ?? documentUrl(document),
    // The language of a part is that of the whole page.
    lang: isPartial ? '' : detectLanguage(document, blocks),
    blocks,
    containers,
  };
  return { page, elements, containerElements: openElements.map(({ element }) => element) };
}
