import { tokens } from '../../../lib/learn/tokens.ts';
import { pictureName, pictureNames } from './picture-names.ts';

/** The picture between headline and story. */
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
 * headline's element and the first paragraph of the story that are both on the page. Of decent size is a picture that
 * Open Graph names, one whose width attribute says so, one in a `figure` or `picture` that comes in versions so wide,
 * or one whose width nothing tells, in a `figure` or `picture` or in versions so wide. Pictures in menus, asides, footers and author lines are none, nor are those
 * that the page does not show.
 *
 * @returns null where there is none, or headline or paragraph were not found
 */
export function leadPicture(document: Document, known: Known): Lead | null {
  const heading = headingOf(document, known.title);
  const first = heading && firstParagraph(document, known.paragraphs, heading);
  if (!heading || !first) return null;
  const common = commonNames(document);
  const shared = pictureName(document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '');
  const element = [...document.querySelectorAll('img,amp-img')].find(
    (image) =>
      follows(image, heading) &&
      follows(first, image) &&
      isDecent(image, shared) &&
      isFree(image, heading) &&
      ownNames(image, common).size > 0,
  );
  if (!element) return null;
  const outer = element.closest('figure') ?? element;
  return { element, names: ownNames(element, common), caption: captionOf(outer, heading, first, known.captions) };
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

const fold = (text: string | null) => tokens(text ?? '').join(' ');

/** The first `h1` that says mostly what the title says, else such a heading of another level, else the first `h1`. */
function headingOf(document: Document, title: string): Element | null {
  const wanted = new Set(tokens(title));
  const like = (element: Element) => {
    const own = new Set(tokens(element.textContent ?? ''));
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

function captionOf(figure: Element, heading: Element, first: Element, captions: readonly string[]): string {
  const own = (figure.querySelector('figcaption')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const range = heading.ownerDocument.createRange();
  range.setStartAfter(heading);
  range.setEndBefore(first);
  const around = fold(own || range.toString());
  return captions.find((text) => fold(text) && around.includes(fold(text))) ?? own;
}
