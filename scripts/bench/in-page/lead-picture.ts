import { imageBaseName } from '../../../lib/text/image-name.ts';
import { tokenizeForScoring } from '../../train/tokens.ts';
import { collectPictureNames } from './picture-names.ts';

/** The main picture of a story, between headline and text or above the headline. */
export interface LeadPicture {
  /** The `img` or `amp-img` element. */
  element: Element;
  names: Set<string>;
  /** Caption text; without its credit if the ground truth contains the caption. Empty if there is none. */
  caption: string;
}

interface KnownStory {
  title: string;
  paragraphs: readonly string[];
  captions: readonly string[];
}

/** Pictures narrower than this (CSS pixels) are taken for portraits or icons. */
const MIN_PICTURE_WIDTH = 200;
const NON_LEAD_CLASS = /author|byline|avatar|profile|logo|icon/i;

/**
 * Finds the lead picture without using any extractor: only the page and the ground truth.
 *
 * It is the first large picture between the headline and the first paragraph of the story. If there is none there, it
 * is the last large picture above the headline that is also the page's `og:image` and is not part of a link.
 * `isLargeEnough` says what counts as large. Pictures in navigation, asides, footers and author lines are excluded, and
 * so are those that the page does not render.
 *
 * @returns null if there is no such picture, or if the headline or the first paragraph is not on the page
 */
export function findLeadPicture(document: Document, known: KnownStory): LeadPicture | null {
  const heading = findHeading(document, known.title);
  const first = heading && findFirstParagraph(document, known.paragraphs, heading);
  if (!heading || !first) return null;
  const common = findSharedNames(document);
  const shared = imageBaseName(document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '');
  const images = [...document.querySelectorAll('img,amp-img')].filter(
    (image) =>
      isLargeEnough(image, shared) && isOutsideClutter(image, heading) && distinctiveNames(image, common).size > 0,
  );
  const element = images.find((image) => follows(image, heading) && follows(first, image));
  const frame = (image: Element) => image.closest('figure') ?? image;
  if (element) {
    const caption = findCaption(frame(element), { from: heading, to: first }, known.captions);
    return { element, names: distinctiveNames(element, common), caption };
  }
  const above = images.findLast(
    (image) =>
      follows(heading, image) &&
      !image.closest('a,header:not(:has(h1))') &&
      distinctiveNames(image, common).has(shared),
  );
  if (!above) return null;
  const caption = findCaption(frame(above), { from: above, to: heading }, known.captions);
  return { element: above, names: distinctiveNames(above, common), caption };
}

/** A picture name used by at least this many pictures is that of a lazy-loading placeholder. */
const MIN_SHARED_USES = 3;

function findSharedNames(document: Document): Set<string> {
  const counts = new Map<string, number>();
  for (const image of document.querySelectorAll('img,amp-img'))
    for (const name of collectPictureNames(image)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count >= MIN_SHARED_USES ? name : [])));
}

/** Returns the names of a picture that do not belong to a lazy-loading placeholder. */
function distinctiveNames(image: Element, common: Set<string>): Set<string> {
  const names = collectPictureNames(image.closest('picture') ?? image);
  return new Set([...names].filter((name) => !common.has(name)));
}

const follows = (later: Node, earlier: Node) =>
  (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const fold = (text: string | null) => tokenizeForScoring(text ?? '').join(' ');

/**
 * Returns the first `h1` whose words mostly equal the title's, else the first such heading of another level, else the
 * first `h1`.
 */
function findHeading(document: Document, title: string): Element | null {
  const wanted = new Set(tokenizeForScoring(title));
  const like = (element: Element) => {
    const own = new Set(tokenizeForScoring(element.textContent ?? ''));
    const both = [...own].filter((token) => wanted.has(token)).length;
    return both > 0 && both / Math.max(own.size, wanted.size) >= 0.6;
  };
  const all = [...document.querySelectorAll('h1,h2,h3,[itemprop="headline"]')].filter((e) => e.checkVisibility());
  const h1 = all.filter(({ localName }) => localName === 'h1');
  return h1.find(like) ?? all.find(like) ?? h1[0] ?? null;
}

/**
 * Returns the innermost element after the heading that contains one of the first paragraphs of the story, as a whole.
 */
function findFirstParagraph(document: Document, paragraphs: readonly string[], heading: Element): Element | null {
  const all = [...document.body.querySelectorAll('p,div,li,span,section,blockquote,td,h2')];
  for (const text of paragraphs.filter(({ length }) => length >= 20).slice(0, 5)) {
    const wanted = fold(text);
    const same = all.filter(
      (element) =>
        follows(element, heading) &&
        (element.textContent?.length ?? 0) < 2 * text.length + 50 &&
        fold(element.textContent) === wanted,
    );
    const inner = same.find((element) => !same.some((other) => other !== element && element.contains(other)));
    if (inner) return inner;
  }
  return null;
}

/**
 * Tells whether a picture is large enough for a lead picture. It is if the page's `og:image` shows it, if its `width`
 * attribute says so, or, for a picture in a `figure` or `picture` element, if it has a large `srcset` version or states
 * no size.
 */
function isLargeEnough(image: Element, shared: string): boolean {
  if (!image.checkVisibility()) return false;
  const frame = image.closest('picture') ?? image;
  if (shared && collectPictureNames(frame).has(shared)) return true;
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  if (width >= MIN_PICTURE_WIDTH) return true;
  const drawn = /^\s*(\d+)px\s*$/.exec(image.getAttribute('sizes') ?? '')?.[1];
  if (Number(drawn) < MIN_PICTURE_WIDTH) return false;
  const versions = [...frame.querySelectorAll('source'), image]
    .flatMap(({ attributes }) => [...attributes])
    .flatMap(({ value }) => [...value.matchAll(/\s(\d+)w\b/g)].map(([, wide]) => Number(wide)));
  const framed = image.closest('figure,picture') !== null;
  // The `width` of a picture with large versions often only states an aspect ratio (16 by 9), but portraits have such
  // versions too.
  if (versions.length) return Math.max(...versions) >= MIN_PICTURE_WIDTH && (framed || !(width > 0));
  return framed && !(width > 0);
}

/**
 * Tells whether a picture is outside navigation, asides, footers and author lines. Ancestors that also contain the
 * heading do not count.
 */
function isOutsideClutter(image: Element, heading: Element): boolean {
  for (let at: Element | null = image; at && !at.contains(heading); at = at.parentElement)
    if (/^(?:nav|aside|footer)$/.test(at.localName) || NON_LEAD_CLASS.test(at.getAttribute('class') ?? ''))
      return false;
  return true;
}

/**
 * Returns the caption of a picture: the rendered text of its figcaption or, if the ground truth has a caption with the
 * same words, that one. Without a figcaption, a caption of the ground truth that is rendered between `from` and `to`. A
 * figcaption with a heading is not a caption but a teaser or a player's title.
 */
function findCaption(
  figure: Element,
  { from, to }: { from: Element; to: Element },
  captions: readonly string[],
): string {
  const own = figure.querySelector('figcaption');
  const said = own && !own.querySelector('h1,h2,h3,h4,h5,h6') ? visibleText(own).replace(/\s+/g, ' ').trim() : '';
  const around = fold(said || visibleTextBetween(from, to));
  return captions.find((text) => fold(text) && around.includes(fold(text))) ?? said;
}

/** Returns the text of an element, without parts that the page does not render. */
function visibleText(element: Element): string {
  if (!element.checkVisibility()) return '';
  return [...element.childNodes].map((node) => visibleNodeText(node)).join('');
}

function visibleNodeText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return node.nodeType === Node.ELEMENT_NODE ? visibleText(node as Element) : '';
}

function visibleTextBetween(from: Element, to: Element): string {
  const walker = from.ownerDocument.createTreeWalker(from.ownerDocument.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && follows(to, node); node = walker.nextNode())
    if (follows(node, from) && !from.contains(node) && node.parentElement?.checkVisibility())
      texts.push(node.nodeValue ?? '');
  return texts.join('');
}
