import type { Verdict } from '../../lib/types/index.ts';

/** Facts of one page as an extractor gives them. */
export interface Facts {
  headline: string;
  byline: readonly string[];
  /** ISO 8601, with or without time and zone. */
  published?: string | undefined;
}

/** What an extractor kept of one page. */
export interface Output {
  /** All kept text, a block a line. */
  lines: string[];
  /** Kept body text alone, for the shingle measure. */
  body: string;
  /** Milliseconds: the first call on the page, and the median of the warm ones. */
  cold: number;
  warm: number;
  facts: Facts;
  /** Is the page's lead picture kept? null where the page shows none. */
  leadPicture: boolean | null;
}

/** One block of the page with our verdict on it, in the order of the page. */
export interface BlockVerdict extends Omit<Verdict, 'block'> {
  tag: string;
  /** The block's text; the sort of a block without text in square brackets. */
  text: string;
  media?: string;
  /** False where the page itself does not show the block. */
  rendered: boolean;
}

export interface Reviewed {
  output: Output;
  /** Ours only: every block of the page. */
  verdicts?: BlockVerdict[];
  /** Ours only: is there a story on the page? Where not, nothing is hidden. */
  found?: boolean;
  /** Ours only: did the clean view show something, and did on and off leave outerHTML as it was? */
  unchanged?: boolean;
}

/** What the page itself tells, whoever reads it. */
export interface Looked {
  figcaptions: string[];
  /** The picture under the headline and its caption; null where the page shows none. */
  lead: { name: string; caption: string } | null;
  /** Milliseconds, median: cloning the document, and one pass of a TreeWalker over it. */
  clone: number;
  walk: number;
}

/** Everything that was seen of one page in one load, before it is scored. */
export interface Seen {
  looked: Looked;
  reviews: Record<string, Reviewed>;
}
