import type { Whole } from '../pipeline/live';

/** Are most of the story's paragraphs still in the page? A framework that draws anew, or moves on, takes them out. */
export function stillThere({ text, elements }: Whole): boolean {
  return text.filter((id) => elements.get(id)?.element.isConnected).length > text.length / 2;
}

/** Has the page taken out all of them? */
export function isGone({ text, elements }: Whole): boolean {
  return text.every((id) => !elements.get(id)?.element.isConnected);
}
