/** Values of our attribute, by element: words separated by spaces. */
export type Marks = Map<Element, string>;

/** Part of the story that the page does not render yet. It keeps the page's own way of hiding it. */
export const NOT_RENDERED_MARK = 'asleep';
/** Empty element in a figure that an image is going to be inserted into. */
export const PLACEHOLDER_MARK = 'hole';
