/** Addresses that may leave the page. */
import { attributeOf, attributesOf } from '../../document/dom';
import { pictureAddress } from '../../document/text';

/** @returns an absolute address of the web, or of a mailbox where `mail`; undefined for all others: scripts, data, files */
export function webUrl(raw: string, base: string, mail = true): string | undefined {
  const url = raw.trim() ? URL.parse(raw.trim(), base) : null;
  if (!url) return undefined;
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  return mail && url.protocol === 'mailto:' ? url.href : undefined;
}

/**
 * @param known the address without its query, where it has been found already
 * @returns the address of a picture that may not have loaded yet, with its query: without it many servers send nothing
 */
export function pictureUrl(element: Element, known = pictureAddress(element)): string | undefined {
  if (!known) return undefined;
  return webUrl(wholeAddress(element, known), element.baseURI, false);
}

function wholeAddress(element: Element, start: string): string {
  const inner = element.localName === 'picture' ? [element, ...element.querySelectorAll('img')] : [element];
  for (const one of inner) {
    for (const name of attributesOf(one)) {
      const value = attributeOf(one, name)?.trim() ?? '';
      if (value.startsWith(start)) return /srcset$/.test(name) ? (value.split(/,?\s/)[0] ?? start) : value;
    }
  }
  return start;
}

/** AMP's players name what they show by a number. */
const BY_NUMBER: Record<string, [attribute: string, url: string]> = {
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/watch?v='],
  'amp-twitter': ['data-tweetid', 'https://twitter.com/i/status/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
};

/** @returns the address of what a player or an embedded thing shows; undefined where it is held by a script alone */
export function playerUrl(element: Element): string | undefined {
  const [attribute, url] = BY_NUMBER[element.localName] ?? [];
  const number = attribute && element.getAttribute(attribute);
  if (number) return url + encodeURIComponent(number);
  const sources = [element, ...element.querySelectorAll('source[src], iframe, a[href]')];
  for (const one of sources) {
    for (const name of ['data-src', 'data-lazy-src', 'src', 'data', 'href']) {
      const found = webUrl(one.getAttribute(name) ?? '', element.baseURI, false);
      if (found) return found;
    }
  }
  return undefined;
}
