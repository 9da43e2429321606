/** The only attribute that the clean view writes. Restoring the page removes it. */
export const MARK_ATTRIBUTE = 'data-clean-copy';

/** Value that replaces values of our attribute that the page itself has written. It has no effect. */
export const SET_ASIDE_VALUE = 'aside';

const withAnyWord = (words: string[]) => words.map((word) => `[${MARK_ATTRIBUTE}~="${word}"]`).join(', ');

/**
 * Selects all elements with a mark. Its specificity is 0. A selector that begins with a list of alternatives is tried on every
 * element of the page, and with this beside it only on those with a mark.
 */
const ANY_MARK = `:where([${MARK_ATTRIBUTE}])`;

/** Returns a selector for elements with any of these words in their mark. */
export const marked = (...words: string[]) => `:is(${withAnyWord(words)})${words.length > 1 ? ANY_MARK : ''}`;
/** Returns a selector for elements with none of these words in their mark. Its specificity is 0. */
const notMarked = (...words: string[]) => `:where(:not(${withAnyWord(words)}))`;

export const UNMARKED = `:is(:not([${MARK_ATTRIBUTE}]), [${MARK_ATTRIBUTE}="${SET_ASIDE_VALUE}"])`;
/** Selects the ancestors of kept blocks. */
export const PATH = marked('path');
/**
 * Selects kept blocks with an element of their own. Elements within bare text (`part`) are excluded, because they stay
 * inline.
 */
export const KEPT = marked('keep') + notMarked('part');
export const KEPT_TEXT = KEPT + notMarked('media', 'table');
/** Selects elements with lines of text: kept blocks, and elements with kept bare text. */
export const TEXT_LINES = `:is(${KEPT_TEXT}, ${marked('text')})${ANY_MARK}`;

/** Selects kept images, except portraits and icons. */
export const KEPT_IMAGE = `:is(img, picture, canvas, svg, amp-img)${KEPT}${notMarked('small')}`;
/** Selects the `img` in a kept `picture` or `amp-img`. */
export const INNER_IMAGE = `:is(picture, amp-img)${KEPT}${notMarked('small')} img`;

const NO_PICTURE = 'img, picture, canvas, svg, amp-img, video, audio, iframe, object, embed';
/** Selects drawings (charts or maps of several elements), which are shown as the page draws them. */
export const DRAWING = `${marked('image')}${KEPT}${marked('media')}${notMarked('backdrop')}:where(:not(${NO_PICTURE}, :has(video, audio, iframe)))`;
