/** URLs that may be exported. */
import { attributeNamesOf, attributeOf } from '../../document/dom';
import { imageUrl } from '../../document/element-urls';

/**
 * Resolves a URL.
 *
 * @param allowMail whether `mailto:` URLs are allowed
 * @returns undefined unless it is an http, https or allowed `mailto:` URL
 */
export function toSafeUrl(raw: string, base: string, allowMail = true): string | undefined {
  const url = raw.trim() ? URL.parse(raw.trim(), base) : null;
  if (!url) return undefined;
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  return allowMail && url.protocol === 'mailto:' ? url.href : undefined;
}

/**
 * Finds the full URL of an image, including lazily loaded ones. The query is kept, because many servers need it.
 *
 * @param known the URL without its query, if known
 */
export function findImageUrl(element: Element, known = imageUrl(element)): string | undefined {
  if (!known) return undefined;
  return toSafeUrl(findFullUrl(element, known), element.baseURI, false);
}

function findFullUrl(element: Element, start: string): string {
  const candidates = element.localName === 'picture' ? [element, ...element.querySelectorAll('img')] : [element];
  for (const candidate of candidates) {
    for (const name of attributeNamesOf(candidate)) {
      const value = attributeOf(candidate, name)?.trim() ?? '';
      if (value.startsWith(start)) return /srcset$/.test(name) ? (value.split(/,?\s/)[0] ?? start) : value;
    }
  }
  return start;
}

/** AMP players, which identify their content by an id: the attribute with the id, and the start of the URL. */
const AMP_PLAYERS: Record<string, [attribute: string, url: string]> = {
  'amp-youtube': ['data-videoid', 'https://www.youtube.com/watch?v='],
  'amp-twitter': ['data-tweetid', 'https://twitter.com/i/status/'],
  'amp-instagram': ['data-shortcode', 'https://www.instagram.com/p/'],
};

/** Returns the URL of the content of a player or embed; undefined if it is only known to a script. */
export function findPlayerUrl(element: Element): string | undefined {
  const [attribute, url] = AMP_PLAYERS[element.localName] ?? [];
  const id = attribute && element.getAttribute(attribute);
  if (id) return url + encodeURIComponent(id);
  for (const candidate of [element, ...element.querySelectorAll('source[src], iframe, a[href]')]) {
    for (const name of ['data-src', 'data-lazy-src', 'src', 'data', 'href']) {
      const found = toSafeUrl(candidate.getAttribute(name) ?? '', element.baseURI, false);
      if (found) return found;
    }
  }
  return undefined;
}
