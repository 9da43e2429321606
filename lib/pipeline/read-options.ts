import type { Classifier } from '../classify/classifier/classifier';
import type { Rule } from '../rules/rule';

export interface ReadOptions {
  /** The reader's rules, in addition to the bundled ones. */
  rules?: readonly Rule[];
  /** URL of the page, if that of the document is different, as for a saved page. */
  url?: string;
  /** Classifier to use instead of the bundled one; null for rules alone. */
  model?: Classifier | null;
  /** The element that contains the story, if it is known. Only this element and the headline above it are read. */
  story?: Element;
  /** Whether the reader has picked `story`, so that it is a story even if it does not look like one. */
  pointed?: boolean;
  /** The reader wants the page cleaned even if it does not look like a story. */
  cleanAnyway?: boolean;
  /**
   * Reads only the part of the page with the story where that part is plain, which is faster. The rest counts as outside the
   * story.
   */
  storyPartFirst?: boolean;
}
