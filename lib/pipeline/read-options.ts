import type { Classifier } from '../classify/classifier/classifier';
import type { Rule } from '../rules/rule';

export interface ReadOptions {
  /** The reader's rules, in addition to the bundled ones. */
  rules?: readonly Rule[];
  /** The page's address, where the document has another one (a saved page). */
  url?: string;
  /** A classifier instead of the bundled one; null for rules alone. */
  model?: Classifier | null;
  /** The element that holds the story, where it is known: only this element and the headline above it are read. */
  story?: Element;
  /** The reader has pointed at `story`: it is a story even if it does not look like one. */
  pointed?: boolean;
  /** The reader wants the page cleaned even if it does not look like a story. */
  cleanAnyway?: boolean;
}
