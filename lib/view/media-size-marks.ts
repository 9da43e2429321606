import type { Marks } from './mark-values';
import { MARK_ATTRIBUTE } from './selectors';

/** Images up to this width are portraits or icons: at natural size they would be blown up. */
const MAX_SMALL_IMAGE_PX = 120;
/** Images at least this wide and upscaled are low-resolution versions, to be replaced by sharper ones. */
const MIN_WIDE_IMAGE_PX = 400;
const MIN_UPSCALING = 1.5;
/** Aspect ratios of players. */
const MIN_PLAYER_RATIO = 1.3;
const MAX_PLAYER_RATIO = 2.4;

const SIZE_MARKS = ['small', 'wide', 'frame'];

/**
 * Adds size marks to images and players, measured in the page's own layout before the view changes it: `small` images keep
 * their size, `wide` ones fill the column, a `frame` had its aspect ratio from a container that loses it. A mark found once
 * is kept.
 */
export function addMediaSizeMarks(marks: Marks): void {
  for (const [element, value] of marks) {
    if (!value.includes(' media')) continue;
    const existing = element.getAttribute(MARK_ATTRIBUTE);
    const word = existing?.startsWith('keep')
      ? SIZE_MARKS.find((mark) => existing.split(' ').includes(mark))
      : measureSizeMark(element);
    if (word) marks.set(element, `${value} ${word}`);
  }
}

function measureSizeMark(element: Element): string | undefined {
  if (/^(?:img|picture|amp-img)$/.test(element.localName)) return measureImageMark(element);
  const { width, height } = element.getBoundingClientRect();
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || /^(?:canvas|svg|audio)$/.test(element.localName)) return undefined;
  if (/^(?:absolute|fixed)$/.test(style.position)) return 'frame';
  const ownHeight = `${element.getAttribute('height') ?? ''}${(element as HTMLElement).style?.height ?? ''}`;
  if (/^\d+(?:px)?$/.test(ownHeight) || element.localName === 'video') return undefined;
  const ratio = width / height;
  return ratio > MIN_PLAYER_RATIO && ratio < MAX_PLAYER_RATIO && width > MAX_SMALL_IMAGE_PX ? 'frame' : undefined;
}

function measureImageMark(element: Element): string | undefined {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  if (!image) return undefined;
  const { naturalWidth } = image as HTMLImageElement;
  const { width } = image.getBoundingClientRect();
  if (naturalWidth > width && width > 0 && width <= MAX_SMALL_IMAGE_PX) return 'small';
  return naturalWidth > 0 && width >= MIN_WIDE_IMAGE_PX && width > naturalWidth * MIN_UPSCALING ? 'wide' : undefined;
}
