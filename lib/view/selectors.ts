/** The one attribute that the clean view writes; restoring takes it off again. */
export const MARK = 'data-clean-copy';

/** What carries one of these words in its mark. */
export const is = (...words: string[]) => `:is(${words.map((word) => `[${MARK}~="${word}"]`).join(', ')})`;
/** What carries none of them; takes no part in which rule is the stronger one. */
const not = (...words: string[]) => `:where(:not(${words.map((word) => `[${MARK}~="${word}"]`).join(', ')}))`;

export const path = is('path');
/** A kept block with a box of its own. The pieces of a line of bare text (`part`) flow on as the page has them. */
export const keep = is('keep') + not('part');
export const text = keep + not('media', 'table');
/** Elements whose own lines are read: kept blocks of text, and those whose bare text is kept. */
export const lines = `:is(${text}, ${is('text')})`;
/** Stands in the place of what the page itself has written under our attribute's name: it is no mark. */
export const ASIDE = 'aside';
export const unmarked = `:is(:not([${MARK}]), [${MARK}="${ASIDE}"])`;

/** Kept pictures, but for portraits and icons. */
export const image = `:is(img, picture, canvas, svg, amp-img)${keep}${not('small')}`;
/** The image itself, within the element that holds its versions. */
export const inner = `:is(picture, amp-img)${keep}${not('small')} img`;
