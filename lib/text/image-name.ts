/** Matches parts of a URL that state the size or format of an image, not which image it is. */
const GENERIC_SEGMENT =
  /^(?:\d{1,5}|(?:\d+x\d*|\d*x\d+)|[whqcfg]_?[\d,:a-z_]*\d|[a-z]+=\d[\dx]*|(?:image|images|img|original|master|default|crop|free|large|medium|small|landscape|portrait|square|webp|jpe?g|png|format|auto)s?)$/i;

/**
 * Returns the file name in an image URL without folder, query, extension and size, in lower case; '' if there is none.
 */
export function imageBaseName(url: string): string {
  if (/^(?:data|blob):/i.test(url)) return '';
  const nested = /[?&](?:url|src|image|u)=([^&]+)/i.exec(url)?.[1];
  const path = decodeOrKeep(nested ?? url)
    .replace(/[?#].*$/, '')
    .replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '');
  for (const segment of path.split('/').reverse()) {
    const name = segment
      .replace(/(?:\.(?:jpe?g|png|webp|avif|gif|svg|ashx|html?|php))+$/i, '')
      .replace(/(?:[-_@.](?:\d+x\d*|x\d+|w\d+|h\d+|\d+w|\d+px|\dx|scaled|large|medium|small))+$/i, '');
    if (name.length >= 4 && !GENERIC_SEGMENT.test(name)) return name.toLowerCase();
  }
  return '';
}

function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Minimum length of the common prefix of two names of the same image: in characters, and as a share (0–1) of the
 * shorter name.
 */
const MIN_COMMON_PREFIX = { chars: 10, share: 0.6 };

/**
 * Tells whether two URLs are of the same image, whatever its size, format or crop, judging by the common prefix of
 * their file names.
 */
export function isSameImage(one: string, other: string): boolean {
  const [a, b] = [imageBaseName(one), imageBaseName(other)];
  if (!a || !b) return false;
  if (a === b) return true;
  let prefix = 0;
  while (prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return prefix >= MIN_COMMON_PREFIX.chars && prefix >= MIN_COMMON_PREFIX.share * Math.min(a.length, b.length);
}
