import { boxWide } from './box-wide';

/** The block's box asks the reader to fill something in. */
export const boxForm = boxWide((box, { measured, page }) => {
  if (page.containers[box.container]?.fields) return 1;
  for (let id = box.first; id <= box.last; id++) if (measured[id]?.tags.has('form')) return 1;
  return 0;
});
