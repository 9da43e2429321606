import { imageBaseName } from '../../../lib/text/image-name.ts';
import { tokenize } from '../../train/tokens.ts';
import { pictureNames } from './picture-names.ts';

/** The picture between headline and story, or above the headline. */
export interface Lead {
  /** The `img` (or `amp-img`) itself. */
  element: Element;
  names: Set<string>;
  /** Caption without credit where the truth has it; '' for none. */
  caption: string;
}

interface Known {
  title: string;
  paragraphs: readonly string[];
  captions: readonly string[];
}

/** A picture at least this wide, in pixels, is more than a portrait or an icon. */
const DECENT = 200;
const NO_LEAD = /author|byline|avatar|profile|logo|icon/i;

/**
 * Finds the page's lead picture from the page and the truth alone: the first picture of decent size between the
 * headline's element and the first paragraph of the story that are both on the page; where there is none, the last one
 * above the headline that Open Graph names and that is no link. Of decent size is a picture that Open Graph names, one
 * whose width attribute says so, one in a `figure` or `picture` that comes in versions so wide, or one whose width
 * nothing tells, in a `figure` or `picture` or in versions so wide; none is one whose `sizes` are a smaller length. Pictures in menus, asides, footers and author lines
 * are none, nor are those that the page does not show.
 *
 * @returns null where there is none, or headline or paragraph were not found
 */
export function leadPicture(document: Document, known: Known): Lead | null {
  const heading = headingOf(document, known.title);
  const first = heading && firstParagraph(document, known.paragraphs, heading);
  if (!heading || !first) return null;
  const common = commonNames(document);
  const shared = imageBaseName(document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '');
  const images = [...document.querySelectorAll('img,amp-img')].filter(
    (image) => isDecent(image, shared) && isFree(image, heading) && ownNames(image, common).size > 0,
  );
  const element = images.find((image) => follows(image, heading) && follows(first, image));
  const frame = (image: Element) => image.closest('figure') ?? image;
  if (element) {
    const caption = captionOf(frame(element), { from: heading, to: first }, known.captions);
    return { element, names: ownNames(element, common), caption };
  }
  const above = images.findLast(
    (image) =>
      follows(heading, image) && !image.closest('a,header:not(:has(h1))') && ownNames(image, common).has(shared),
  );
  if (!above) return null;
  const caption = captionOf(frame(above), { from: above, to: heading }, known.captions);
  return { element: above, names: ownNames(above, common), caption };
}

/** So many pictures of one page that share a name are stand-ins for what a script would bring. */
const COMMON = 3;

function commonNames(document: Document): Set<string> {
  const counts = new Map<string, number>();
  for (const image of document.querySelectorAll('img,amp-img'))
    for (const name of pictureNames(image)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count >= COMMON ? name : [])));
}

/** The names that tell a picture from the others of its page. */
function ownNames(image: Element, common: Set<string>): Set<string> {
  const names = pictureNames(image.closest('picture') ?? image);
  return new Set([...names].filter((name) => !common.has(name)));
}

const follows = (later: Node, earlier: Node) =>
  (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const fold = (text: string | null) => tokenize(text ?? '').join(' ');

/** The first `h1` that says mostly what the title says, else such a heading of another level, else the first `h1`. */
function headingOf(document: Document, title: string): Element | null {
  const wanted = new Set(tokenize(title));
  const like = (element: Element) => {
    const own = new Set(tokenize(element.textContent ?? ''));
    const both = [...own].filter((token) => wanted.has(token)).length;
    return both > 0 && both / Math.max(own.size, wanted.size) >= 0.6;
  };
  const all = [...document.querySelectorAll('h1,h2,h3,[itemprop="headline"]')].filter((e) => e.checkVisibility());
  const h1 = all.filter(({ localName }) => localName === 'h1');
  return h1.find(like) ?? all.find(like) ?? h1[0] ?? null;
}

/** The innermost element that holds the first of the paragraphs that is found after the heading. */
function firstParagraph(document: Document, paragraphs: readonly string[], heading: Element): Element | null {
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

function isDecent(image: Element, shared: string): boolean {
  if (!image.checkVisibility()) return false;
  const frame = image.closest('picture') ?? image;
  if (shared && pictureNames(frame).has(shared)) return true;
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  if (width >= DECENT) return true;
  const drawn = /^\s*(\d+)px\s*$/.exec(image.getAttribute('sizes') ?? '')?.[1];
  if (Number(drawn) < DECENT) return false;
  const versions = [...frame.querySelectorAll('source'), image]
    .flatMap(({ attributes }) => [...attributes])
    .flatMap(({ value }) => [...value.matchAll(/\s(\d+)w\b/g)].map(([, wide]) => Number(wide)));
  const framed = image.closest('figure,picture') !== null;
  // A smaller width beside large versions is often a shape only (16 by 9), but a portrait has such versions too.
  if (versions.length) return Math.max(...versions) >= DECENT && (framed || !(width > 0));
  return framed && !(width > 0);
}

/** Stands the picture neither in furniture nor in an author line? */
function isFree(image: Element, heading: Element): boolean {
  for (let at: Element | null = image; at && !at.contains(heading); at = at.parentElement)
    if (/^(?:nav|aside|footer)$/.test(at.localName) || NO_LEAD.test(at.getAttribute('class') ?? '')) return false;
  return true;
}

/**
 * The figure's figcaption, as far as the page shows it, or a known caption that the page shows between two elements. A
 * figcaption with a heading in it is a teaser's or a player's.
 */
function captionOf(figure: Element, { from, to }: { from: Element; to: Element }, captions: readonly string[]): string {
  const own = figure.querySelector('figcaption');
  const said = own && !own.querySelector('h1,h2,h3,h4,h5,h6') ? shownText(own).replace(/\s+/g, ' ').trim() : '';
  const around = fold(said || shownBetween(from, to));
  return captions.find((text) => fold(text) && around.includes(fold(text))) ?? said;
}

/** The text of an element without what the page hides. */
function shownText(element: Element): string {
  if (!element.checkVisibility()) return '';
  return [...element.childNodes].map((node) => textOf(node)).join('');
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return node.nodeType === Node.ELEMENT_NODE ? shownText(node as Element) : '';
}

function shownBetween(from: Element, to: Element): string {
  const walker = from.ownerDocument.createTreeWalker(from.ownerDocument.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && follows(to, node); node = walker.nextNode())
    if (follows(node, from) && !from.contains(node) && node.parentElement?.checkVisibility())
      texts.push(node.nodeValue ?? '');
  return texts.join('');
}
