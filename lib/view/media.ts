import type { Marks } from './marks';
import { MARK } from './selectors';

/** A picture shown this small, in pixels, is a portrait or an icon: its own size would blow it up. */
const SMALL = 120;
/** A picture that the page draws at least this wide, and more than its own size, waits for a sharper version. */
const WIDE = 400;

const WORDS = ['small', 'wide', 'frame'];

/**
 * Adds to the marks of pictures and players what only the page's own layout tells, so before the view changes it:
 * `small` pictures keep their size, `wide` ones fill the column, a `frame` had its shape from a box around it that is
 * a plain one now. What was found once is kept.
 */
export function measureMedia(marks: Marks): void {
  for (const [element, value] of marks) {
    if (!value.includes(' media')) continue;
    const known = element.getAttribute(MARK);
    const word = known?.startsWith('keep') ? WORDS.find((w) => known.split(' ').includes(w)) : wordFor(element);
    if (word) marks.set(element, `${value} ${word}`);
  }
}

function wordFor(element: Element): string | undefined {
  const { width, height } = element.getBoundingClientRect();
  if (/^(?:img|picture|amp-img)$/.test(element.localName)) {
    const image = element.localName === 'img' ? element : element.querySelector('img');
    if (!image) return undefined;
    const { naturalWidth } = image as HTMLImageElement;
    const shown = image.getBoundingClientRect().width;
    if (naturalWidth > shown && shown > 0 && shown <= SMALL) return 'small';
    return naturalWidth > 0 && shown >= WIDE && shown > naturalWidth * 1.5 ? 'wide' : undefined;
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || /^(?:canvas|svg|audio)$/.test(element.localName)) return undefined;
  if (/^(?:absolute|fixed)$/.test(style.position)) return 'frame';
  const own = `${element.getAttribute('height') ?? ''}${(element as HTMLElement).style?.height ?? ''}`;
  const shape = width / height;
  return !/^\d+(?:px)?$/.test(own) && element.localName !== 'video' && shape > 1.3 && shape < 2.4 && width > SMALL
    ? 'frame'
    : undefined;
}
