/** The marks of elements: values of our attribute, which are words separated by spaces. */
export type Marks = Map<Element, string>;

/**
 * Mark of a part of the story that the page does not render at present. The page's own way of hiding it remains in
 * effect.
 */
export const NOT_RENDERED_MARK = 'asleep';
/** Mark of an empty element in a figure into which the page is going to insert an image. */
export const PLACEHOLDER_MARK = 'hole';

/** Whether the mark of an added block replaces an existing one: a path to the story already leads to what is new on it. */
export function supersedes(value: string, existing: string | undefined): boolean {
  return existing === undefined || existing === PLACEHOLDER_MARK || (existing === 'path' && value.startsWith('path '));
}
