import { addBackgroundPictures } from './background-pictures';
import type { Marks } from './mark-values';
import { addMediaSizeMarks } from './media-size-marks';
import { addTableMarks } from './table-marks';
import { addOrderMarks } from './visual-order';

/** Adds the marks that keep what the page's own layout says. Must run before the view changes that layout. */
export function addPageLayoutMarks(marks: Marks): void {
  addMediaSizeMarks(marks);
  addBackgroundPictures(marks);
  addTableMarks(marks);
  addOrderMarks(marks);
}
