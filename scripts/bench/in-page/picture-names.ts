import { imageBaseName } from '../../../lib/text/image-name.ts';

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
        const found = part.includes('/') && !/[{}<>"]/.test(part) ? imageBaseName(part) : '';
        if (found && !STAND_IN.test(found)) names.add(found);
      }
    }
  return names;
}
