import type { PageSnapshot } from '../pipeline/snapshot';

const isConnected = ({ elements }: PageSnapshot, id: number): boolean => elements.get(id)?.element.isConnected === true;

/**
 * Tells whether most of the story's paragraphs are still in the page. Frameworks remove them when they render again or
 * navigate.
 */
export function isStoryPresent(snapshot: PageSnapshot): boolean {
  const { textIds } = snapshot;
  return textIds.filter((id) => isConnected(snapshot, id)).length > textIds.length / 2;
}

/** Returns whether the page has removed all paragraphs of the story. */
export function isStoryGone(snapshot: PageSnapshot): boolean {
  return !snapshot.textIds.some((id) => isConnected(snapshot, id));
}
