/** The marks of elements: values of our attribute, which are words separated by spaces. */
export type Marks = Map<Element, string>;

/**
 * Mark of a part of the story that the page does not currently render. The page's own way of hiding it remains in
 * effect.
 */
export const NOT_RENDERED_MARK = 'asleep';
/** Mark of an empty element in a figure into which the page is going to insert an image. */
export const PLACEHOLDER_MARK = 'hole';

/**
 * Returns whether the mark of an added block replaces an existing one: it does if there is none, if that is a
 * placeholder, or if it adds words to a plain `path`.
 */
export function supersedes(value: string, existing: string | undefined): boolean {
  return existing === undefined || existing === PLACEHOLDER_MARK || (existing === 'path' && value.startsWith('path '));
}
