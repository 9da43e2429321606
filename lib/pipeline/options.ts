import type { News } from '../article/readers';
import type { Model } from '../classify/model/model';
import type { Rule } from '../rules/rule';

export interface ReadOptions {
  /** Rules besides the bundled ones: the reader's own. */
  rules?: readonly Rule[];
  /** The page's address, where the document does not stand at its own (a saved page). */
  url?: string;
  /** Learned weights in place of the bundled ones; null for rules alone. */
  model?: Model | null;
  /** The element that holds the story, where it is known: nothing else is read, but for the headline above it. */
  story?: Element;
  /** The reader has pointed at this very element: it is taken for a story even where it does not look like one. */
  pointed?: boolean;
  /** Readers of what only the popup shows (sources, dateline, related links), asked when one of these is. */
  news?: News;
}
