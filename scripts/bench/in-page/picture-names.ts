import { imageBaseName } from '../../../lib/text/image-name.ts';

/** Matches file names of lazy-loading placeholders. */
const PLACEHOLDER_NAME = /placeholder|^(?:blank|dummy|empty|fallback|leer|loading|lazy|pixel|spacer|transparent)\b/;

/** Collects the file names of all pictures in an element, including those that are loaded lazily. */
export function collectPictureNames(root: ParentNode & Node): Set<string> {
  const names = new Set<string>();
  const own = root.nodeType === Node.ELEMENT_NODE ? [root as unknown as Element] : [];
  for (const element of [...own, ...root.querySelectorAll('img,source,amp-img,picture,figure,video')])
    for (const { name, value } of element.attributes) {
      if (!/^(?:src|srcset|poster|data-.+)$/.test(name) || value.includes('data:image/')) continue;
      for (const part of value.split(/[\s,]+/)) {
        const found = part.includes('/') && !/[{}<>"]/.test(part) ? imageBaseName(part) : '';
        if (found && !PLACEHOLDER_NAME.test(found)) names.add(found);
      }
    }
  return names;
}
