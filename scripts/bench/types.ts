import type { Verdict } from '../../lib/types/index.ts';

/** Metadata of one page, as an extractor returns it. */
export interface ExtractedFacts {
  headline: string;
  byline: readonly string[];
  /** ISO 8601, with or without time and zone. */
  published?: string | undefined;
}

/** What an extractor kept of one page. */
export interface ExtractorOutput {
  /** All kept text, one block per line. */
  lines: string[];
  /** Kept body text, for the shingle score. */
  body: string;
  /** Milliseconds: the first call on the page, and the median of the warm ones. */
  cold: number;
  warm: number;
  facts: ExtractedFacts;
  /** Whether the lead picture is kept; null where the page has none. */
  leadPicture: boolean | null;
}

/** One block of the page with our verdict on it, in the order of the page. */
export interface BlockVerdict extends Omit<Verdict, 'block'> {
  tag: string;
  /** Text of the block; for a block without text, its media type in square brackets. */
  text: string;
  media?: string;
  /** False where the page itself hides the block. */
  rendered: boolean;
}

export interface ExtractorReview {
  output: ExtractorOutput;
  /** Ours only: every block of the page. */
  verdicts?: BlockVerdict[];
  /** Ours only: whether a story was found; if not, nothing is hidden. */
  found?: boolean;
  /** Ours only: whether the clean view was not blank, and left outerHTML unchanged after it was off. */
  unchanged?: boolean;
}

/** Facts about the page that do not depend on an extractor. */
export interface PageInspection {
  figcaptions: string[];
  /** The lead picture and its caption; null where the page has none. */
  lead: { name: string; caption: string } | null;
  /** Milliseconds, median: cloning the document, and one pass of a TreeWalker over it. */
  clone: number;
  walk: number;
}

/** Everything measured on one page load, before scoring. */
export interface PageMeasurement {
  looked: PageInspection;
  reviews: Record<string, ExtractorReview>;
}
