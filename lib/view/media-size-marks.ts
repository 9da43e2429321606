import { windowOf } from '../document/dom';
import type { Marks } from './mark-values';

/** Maximum width (px) of portraits, logos and icons, which would be blurred if they were enlarged. */
const MAX_SMALL_IMAGE_PX = 240;
/** Maximum share (0–1) of the window's width that a small image may fill. */
const MAX_SMALL_WINDOW_SHARE = 0.45;
/** Widths (px) to which the style sheet limits small images. */
export const SMALL_IMAGE_WIDTHS = [40, 60, 80, 100, 120, 160, 200, 240];
/** Minimum width (px) of an upscaled image to count as a low-resolution version that a sharper one will replace. */
const MIN_WIDE_IMAGE_PX = 400;
const MIN_UPSCALING = 1.5;
/** Minimum and maximum aspect ratio of players. */
const MIN_PLAYER_RATIO = 1.3;
const MAX_PLAYER_RATIO = 2.4;
const MIN_PLAYER_PX = 120;
/** Minimum padding, as a share (0–1) of a box's height, for the padding to determine the box's aspect ratio. */
const MIN_RATIO_PADDING = 0.8;
/** Aspect ratios, width to height, that frames are rounded to. */
export const FRAME_RATIOS: Readonly<Record<string, readonly [width: number, height: number]>> = {
  frame: [16, 9],
  'frame-portrait': [9, 16],
  'frame-upright': [4, 5],
  'frame-square': [1, 1],
  'frame-classic': [4, 3],
  'frame-cinema': [21, 9],
};

/**
 * Adds size marks to images and players, measured in the page's own layout: `small` images keep their size, up to the
 * width (px) in `max-N`; `wide` images fill the column; a `frame` gets the aspect ratio that its container gave it on
 * the page.
 */
export function addMediaSizeMarks(marks: Marks): void {
  for (const [element, value] of marks) {
    if (!value.includes(' media')) continue;
    const words = measureSizeMarks(element);
    if (words) marks.set(element, `${value} ${words}`);
  }
}

function measureSizeMarks(element: Element): string | undefined {
  const view = windowOf(element);
  if (!view) return undefined;
  if (/^(?:img|picture|amp-img)$/.test(element.localName)) return measureImage(element, view);
  if (/^(?:canvas|svg|audio)$/.test(element.localName)) return undefined;
  const { width, height } = element.getBoundingClientRect();
  const style = view.getComputedStyle(element);
  const ratio = width / height;
  if (/^(?:absolute|fixed)$/.test(style.position)) return frameMark(ratio);
  const ownHeight = `${element.getAttribute('height') ?? ''}${(element as HTMLElement).style?.height ?? ''}`;
  if (/^\d+(?:px)?$/.test(ownHeight) || element.localName === 'video' || width <= MIN_PLAYER_PX) return undefined;
  const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  const isRatioBox = padding >= height * MIN_RATIO_PADDING || style.aspectRatio !== 'auto';
  return isRatioBox || (ratio > MIN_PLAYER_RATIO && ratio < MAX_PLAYER_RATIO) ? frameMark(ratio) : undefined;
}

/** Returns the mark of the frame whose aspect ratio is nearest; 16:9 if the ratio is unknown. */
export function frameMark(ratio: number): string {
  if (!(ratio > 0 && Number.isFinite(ratio))) return 'frame';
  const distance = ([width, height]: readonly [number, number]) => Math.abs(Math.log((ratio * height) / width));
  const [nearest] = Object.entries(FRAME_RATIOS).sort(([, one], [, other]) => distance(one) - distance(other));
  const mark = nearest?.[0] ?? 'frame';
  return mark === 'frame' ? mark : `frame ${mark}`;
}

function measureImage(element: Element, view: Window): string | undefined {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  if (!image) return undefined;
  const { naturalWidth } = image as HTMLImageElement;
  const { width } = image.getBoundingClientRect();
  const isSized =
    naturalWidth > width || (!naturalWidth && image.hasAttribute('width') && image.hasAttribute('height'));
  if (isSized && width > 0 && width <= Math.min(MAX_SMALL_IMAGE_PX, view.innerWidth * MAX_SMALL_WINDOW_SHARE))
    return `small max-${SMALL_IMAGE_WIDTHS.find((limit) => width <= limit + 1) ?? MAX_SMALL_IMAGE_PX}`;
  return naturalWidth > 0 && width >= MIN_WIDE_IMAGE_PX && width > naturalWidth * MIN_UPSCALING ? 'wide' : undefined;
}
