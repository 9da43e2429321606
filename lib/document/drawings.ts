import { attributeOf } from './dom';
import type { FlatNode } from './flat-tree';

/** Tags of elements that charts and maps are drawn with. */
const ARTWORK_TAGS = new Set(['img', 'picture', 'svg', 'canvas']);
const LAYER_TAGS = new Set(['svg', 'canvas']);
/** Minimum number of texts in an inline SVG for it to be a chart or map; logos and icons have none. */
const MIN_SVG_TEXTS = 2;
/** Minimum number of labels placed over a picture for it to be a drawing. */
const MIN_LABELS = 3;
/** Minimum number of bars of a chart made of boxes. */
const MIN_BARS = 3;
/** Maximum number of characters of a label in a drawing. */
const MAX_LABEL_CHARS = 120;
/** Minimum width and height (px) that the layers of a chart declare; icons are smaller. */
const MIN_LAYER_PX = 150;
const VERTICAL_OFFSET = /(?:^|;)\s*(?:top|bottom|inset)\s*:/i;
const HORIZONTAL_OFFSET = /(?:^|;)\s*(?:left|right|inset)\s*:/i;
/** Matches an inline style that sets the length of a bar. */
const BAR_LENGTH = /(?:^|;)\s*(?:width|height|flex-basis|--[\w-]+)\s*:\s*[\d.]+%/i;
/** Selects controls, which polls and ratings have besides their bars. */
const CONTROLS = 'a[href],button,input,form';

/** Returns whether an inline SVG is a chart or map rather than an icon or a logo. */
export function isChartSvg(svg: Element): boolean {
  // Most icons have no text at all.
  if (!svg.textContent?.trim()) return false;
  const texts = [...svg.getElementsByTagName('text')].filter((text) => text.textContent?.trim());
  return texts.length >= MIN_SVG_TEXTS;
}

/**
 * Returns whether an element is a drawing rather than text, judging by its markup alone: a picture with labels placed
 * over it, as ai2html and similar tools generate it, the layers of a chart library, or bars made of boxes.
 */
export function isDrawing({ element, tag, children }: FlatNode): boolean {
  if (tag === 'form') return false;
  const boxes = children.filter(({ isText }) => !isText);
  if (boxes.length < 2) return false;
  const artworks = boxes.filter(({ tag }) => ARTWORK_TAGS.has(tag));
  if (artworks.length) return isLayered(artworks) || hasPlacedLabels(boxes);
  return isBarChart(boxes) && !element.querySelector(CONTROLS);
}

function isLayered(artworks: readonly FlatNode[]): boolean {
  const layers = artworks.filter(({ tag }) => LAYER_TAGS.has(tag));
  const size = ({ element }: FlatNode, name: string) => Number.parseFloat(element.getAttribute(name) ?? '');
  return (
    layers.length > 1 &&
    layers.every((layer) => size(layer, 'width') >= MIN_LAYER_PX && size(layer, 'height') >= MIN_LAYER_PX)
  );
}

function hasPlacedLabels(boxes: readonly FlatNode[]): boolean {
  let labels = 0;
  for (const box of boxes) if (!ARTWORK_TAGS.has(box.tag) && isPlacedLabel(box)) labels++;
  return labels >= MIN_LABELS;
}

function isPlacedLabel({ element, tag }: FlatNode): boolean {
  const style = attributeOf(element, 'style', tag);
  return !!style && VERTICAL_OFFSET.test(style) && HORIZONTAL_OFFSET.test(style) && isLabel(element);
}

function isBarChart(boxes: readonly FlatNode[]): boolean {
  // A title may come first and a note last, so the row in the middle is tested first, to rule out most elements
  // quickly.
  const middle = boxes[boxes.length >> 1];
  return (
    boxes.length >= MIN_BARS && middle !== undefined && isBarRow(middle) && boxes.filter(isBarRow).length >= MIN_BARS
  );
}

/** Returns whether an element is a bar with its label: an empty box whose length is set inline, and a few words. */
function isBarRow({ element, tag, children }: FlatNode): boolean {
  const isBar = (node: FlatNode) =>
    !node.isText &&
    BAR_LENGTH.test(attributeOf(node.element, 'style', node.tag) ?? '') &&
    !node.element.textContent?.trim();
  return tag !== 'form' && children.some((child) => isBar(child) || child.children.some(isBar)) && isLabel(element);
}

function isLabel(element: Element): boolean {
  const length = element.textContent?.trim().length ?? 0;
  return length > 0 && length <= MAX_LABEL_CHARS;
}
