/** Parts of an address that say how large or in what form a picture is, not which one it is. */
const NO_NAME =
  /^(?:\d{1,5}|(?:\d+x\d*|\d*x\d+)|[whqcfg]_?[\d,:a-z_]*\d|[a-z]+=\d[\dx]*|(?:image|images|img|original|master|default|crop|free|large|medium|small|landscape|portrait|square|webp|jpe?g|png|format|auto)s?)$/i;

/**
 * @param address of a picture
 * @returns the file's name without folder, query, ending and size, lower case; '' where there is none
 */
export function pictureName(address: string): string {
  if (/^(?:data|blob):/i.test(address)) return '';
  const nested = /[?&](?:url|src|image|u)=([^&]+)/i.exec(address)?.[1];
  const path = decoded(nested ?? address)
    .replace(/[?#].*$/, '')
    .replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '');
  for (const part of path.split('/').reverse()) {
    const name = part
      .replace(/(?:\.(?:jpe?g|png|webp|avif|gif|svg|ashx|html?|php))+$/i, '')
      .replace(/(?:[-_@.](?:\d+x\d*|x\d+|w\d+|h\d+|\d+w|\d+px|\dx|scaled|large|medium|small))+$/i, '');
    if (name.length >= 4 && !NO_NAME.test(name)) return name.toLowerCase();
  }
  return '';
}

/** Stands in for a picture that a script would bring. */
const STAND_IN = /placeholder|^(?:blank|dummy|empty|fallback|leer|loading|lazy|pixel|spacer|transparent)\b/;

/** @returns the names of all pictures that an element and what is in it may show, lazy ones too */
export function pictureNames(root: ParentNode & Node): Set<string> {
  const names = new Set<string>();
  const own = root.nodeType === Node.ELEMENT_NODE ? [root as unknown as Element] : [];
  for (const element of [...own, ...root.querySelectorAll('img,source,amp-img,picture,figure,video')])
    for (const { name, value } of element.attributes) {
      if (!/^(?:src|srcset|poster|data-.+)$/.test(name) || value.includes('data:image/')) continue;
      for (const part of value.split(/[\s,]+/)) {
        const found = part.includes('/') && !/[{}<>"]/.test(part) ? pictureName(part) : '';
        if (found && !STAND_IN.test(found)) names.add(found);
      }
    }
  return names;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
