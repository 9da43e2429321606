import { windowOf } from '../document/dom';
import { addBackgroundPictures } from './background-pictures';
import type { Marks } from './mark-values';
import { addMediaSizeMarks } from './media-size-marks';
import { addSlideMarks } from './slide-marks';
import { addTableMarks } from './table-marks';
import { addOrderMarks } from './visual-order';

/** Adds the marks that preserve the meaning of the page's own layout. Must run before the view changes that layout. */
export function addPageLayoutMarks(marks: Marks): void {
  addMediaSizeMarks(marks);
  addBackgroundPictures(marks);
  addTableMarks(marks);
  addOrderMarks(marks);
  addSlideMarks(marks);
  addContainerMarks(marks);
}

/** Marks containers that the page's style sheet queries (`@container`) as `queried`. */
function addContainerMarks(marks: Marks): void {
  for (const [element, value] of marks) {
    const type = value.startsWith('path') ? windowOf(element)?.getComputedStyle(element).containerType : undefined;
    if (type?.includes('size')) marks.set(element, `${value} queried`);
  }
}
