/** URLs of links and images. */

/** Returns the absolute URL of a link; the attribute as it is written if it cannot be resolved. */
export function resolveHref(element: Element): string {
  const raw = element.getAttribute('href') ?? '';
  const resolved: unknown = (element as HTMLAnchorElement).href;
  // The browser has already resolved it. It encodes a non-ASCII query in the page's legacy encoding, so such links are
  // resolved here.
  if (typeof resolved === 'string' && ASCII.test(raw)) return resolved;
  try {
    return new URL(raw, element.baseURI).href;
  } catch {
    return raw;
  }
}

const ASCII = /^[\0-\x7f]*$/;

/** Matches file names of placeholder images. */
const PLACEHOLDER_IMAGE = /(?:leer|blank|spacer|pixel|transparent|1x1|placeholder)\.(?:gif|png|svg)/i;

/** Matches the value of a `data-` attribute that contains the URL of a lazily loaded image. */
const LAZY_IMAGE_URL = /^[^\s{}<>"]+\.(?:jpe?g|png|webp|avif)(?=$|[?#])/i;

/**
 * Returns the URL of an image without its query, from `src` or from lazy-loading attributes; undefined if it has none.
 */
export function imageUrl(element: Element): string | undefined {
  for (const name of ['data-src', 'data-original', 'data-lazy-src', 'src', 'poster']) {
    const value = element.getAttribute(name);
    if (
      !value ||
      value.startsWith('data:image/gif') ||
      (PLACEHOLDER_IMAGE.test(value) && element.hasAttribute('srcset'))
    )
      continue;
    const lazy =
      name === 'src' && (PLACEHOLDER_IMAGE.test(value) || value.startsWith('data:'))
        ? lazyImageUrl(element)
        : undefined;
    return lazy ?? (value.startsWith('data:') ? value : value.split(/[?#]/)[0]);
  }
  const set = element.getAttribute('srcset') ?? element.getAttribute('data-srcset');
  return set?.trim().split(/[\s?]/)[0] || undefined;
}

function lazyImageUrl({ attributes }: Element): string | undefined {
  for (const { name, value } of attributes) {
    const found = name.startsWith('data-') && LAZY_IMAGE_URL.exec(value.trim())?.[0];
    if (found) return found;
  }
  return undefined;
}
