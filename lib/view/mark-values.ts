/** Values of our attribute, by element: words separated by spaces. */
export type Marks = Map<Element, string>;

/** Part of the story that the page does not render yet. It keeps the page's own way of hiding it. */
export const NOT_RENDERED_MARK = 'asleep';
/** Empty element in a figure that an image is going to be inserted into. */
export const PLACEHOLDER_MARK = 'hole';

/** Whether the mark of an added block replaces an existing one: a path to the story already leads to what is new on it. */
export function supersedes(value: string, existing: string | undefined): boolean {
  return existing === undefined || existing === PLACEHOLDER_MARK || (existing === 'path' && value.startsWith('path '));
}
