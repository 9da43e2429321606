import { native, parentOf, queryAll } from '../document/dom';
import { plainAddress } from '../text/url';
import type { Elements, Reading } from '../types';

/** Another story is one that has this much text in paragraphs, in characters. */
const STORY = 300;
/** More headings than this no page of stories has. */
const HEADINGS = 200;
/** More stories than this are not offered. */
const MOST = 6;
/** Attributes in which sites that load one story after the other keep each one's address. */
const ADDRESSES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-canonical',
  'data-article-url',
  'data-path',
  'itemid',
];

/** A story that stands on the page beside the one that is read. */
export interface Beside {
  /** The part of the page that holds it and nothing of the story that is read. */
  element: Element;
  headline: string;
  /** Does the page's address name it? */
  here: boolean;
}

/**
 * Finds other stories on a page: parts with a headline and text of their own, as endless scrolling adds them.
 *
 * @param reading the story that is read
 * @returns them in the order of the page
 */
export function storiesBeside(document: Document, reading: Reading, elements: Elements): Beside[] {
  const around = new Set<Element>();
  for (const { block, decide } of reading.verdicts) {
    const place = elements.get(block);
    if (decide !== 'keep' || !place) continue;
    for (let at: Element | null = place.element; at && !around.has(at); at = parentOf(at)) around.add(at);
  }
  const address = plainAddress(document.location?.href ?? '');
  const found = new Map<Element, Beside>();
  for (const heading of queryAll(document, 'h1,h2').slice(0, HEADINGS)) {
    const headline = heading.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (!headline || around.has(heading)) continue;
    let part: Element = heading;
    for (let up = parentOf(part); up && !around.has(up) && up.localName !== 'body'; up = parentOf(up)) part = up;
    if (part === heading || found.has(part) || proseIn(part) < STORY || part.closest('aside,nav,footer')) continue;
    if (!around.has(parentOf(part) ?? part) && parentOf(part)?.localName !== 'body') continue;
    found.set(part, { element: part, headline, here: isAt(part, heading, address) });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** @returns whether the story that is read stands under the page's address, as far as the page says */
export function isHere(document: Document, reading: Reading, elements: Elements): boolean {
  const headline = reading.verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'headline');
  const heading = elements.get(headline?.block ?? -1)?.element;
  const address = plainAddress(document.location?.href ?? '');
  return heading !== undefined && addressesAround(heading).some((one) => one === address);
}

function isAt(part: Element, heading: Element, address: string): boolean {
  return [...addressesAround(heading), ...addressesOf(part)].some((one) => one === address);
}

function addressesAround(heading: Element): string[] {
  const found: string[] = [];
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (link) found.push(plainAddress((link as HTMLAnchorElement).href));
  for (let at = parentOf(heading), up = 0; at && up < 8; at = parentOf(at), up++) found.push(...addressesOf(at));
  return found;
}

function addressesOf(element: Element): string[] {
  const base = native(element.ownerDocument, 'baseURI');
  return ADDRESSES.flatMap((name) => {
    const value = native(element, 'getAttribute').call(element, name);
    return value && URL.canParse(value, base) ? [plainAddress(new URL(value, base).href)] : [];
  });
}

function proseIn(part: Element): number {
  let length = 0;
  for (const paragraph of part.querySelectorAll('p')) {
    length += paragraph.textContent?.trim().length ?? 0;
    if (length >= STORY) break;
  }
  return length;
}
