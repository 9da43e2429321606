import { flatTreeParent, tagOf, unclobbered, windowOf } from '../document/dom';
import { markAncestors } from './build-marks';
import { type Marks, PLACEHOLDER_MARK } from './mark-values';
import { frameMark } from './media-size-marks';

const CAPTION_MARK = /^(?:keep|path text) caption\b/;
const MEDIA_SELECTOR = 'img,picture,video,audio,iframe,canvas,svg,object,embed';
/** Minimum width (px) of a picture; smaller boxes are icons or lines. */
const MIN_PICTURE_WIDTH_PX = 120;
const MIN_PICTURE_HEIGHT_PX = 60;
/** Maximum number of levels above a caption at which its picture is searched for. */
const MAX_LEVELS = 3;

/**
 * Marks empty boxes with a background image beside a kept caption as pictures (`backdrop`, with the frame of their
 * aspect ratio). Must run in the page's own layout.
 */
export function addBackgroundPictures(marks: Marks): void {
  for (const [caption, value] of [...marks]) {
    if (!CAPTION_MARK.test(value)) continue;
    const box = findCaptionedBox(caption, marks);
    const picture = box && findBackgroundPicture(box);
    if (!picture) continue;
    const { width, height } = picture.getBoundingClientRect();
    marks.set(picture, `keep image media backdrop ${frameMark(width / height)}`);
    const parent = flatTreeParent(picture);
    if (parent) clearPath(parent, marks);
  }
}

/** Replaces placeholders between a picture and the box around it by path marks. */
function clearPath(from: Element, marks: Marks): void {
  for (let at: Element | null = from; at && marks.get(at) === PLACEHOLDER_MARK; at = flatTreeParent(at))
    marks.delete(at);
  markAncestors(from, marks);
}

/**
 * Returns the largest box around a caption that contains nothing else of the story; null if it already contains a
 * picture or player.
 */
function findCaptionedBox(caption: Element, marks: Marks): Element | null {
  let found: Element | null = null;
  let box = flatTreeParent(caption);
  for (let level = 0; box && level < MAX_LEVELS && tagOf(box) !== 'body'; level++, box = flatTreeParent(box)) {
    for (const inner of unclobbered(box, 'querySelectorAll').call(box, '*')) {
      const mark = marks.get(inner);
      if (mark && /^keep\b|^path text/.test(mark) && !CAPTION_MARK.test(mark) && mark !== 'keep part') return found;
    }
    found = box;
    if (tagOf(box) === 'figure') break;
  }
  return found;
}

function findBackgroundPicture(box: Element): Element | null {
  const view = windowOf(box);
  const isShown = (media: Element) => media.getBoundingClientRect().height >= MIN_PICTURE_HEIGHT_PX;
  if (!view || [...unclobbered(box, 'querySelectorAll').call(box, MEDIA_SELECTOR)].some(isShown)) return null;
  for (const element of unclobbered(box, 'querySelectorAll').call(box, 'div,span,a,i,section')) {
    if (element.textContent?.trim()) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width < MIN_PICTURE_WIDTH_PX || height < MIN_PICTURE_HEIGHT_PX) continue;
    if (view.getComputedStyle(element).backgroundImage.includes('url(')) return element;
  }
  return null;
}
