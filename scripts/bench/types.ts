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
  /** Kept body text, for `scoreShingles`. */
  body: string;
  /** Milliseconds: of the first call on the page (`cold`), and the median of later calls (`warm`). */
  cold: number;
  warm: number;
  facts: ExtractedFacts;
  /** Whether the lead picture is kept; null where the page has none. */
  leadPicture: boolean | null;
}

/** One block of the page with Clean Copy's verdict on it. Lists are in document order. */
export interface BlockVerdict extends Omit<Verdict, 'block'> {
  tag: string;
  /** Text of the block; for a block without text, its media type in square brackets. */
  text: string;
  media?: string;
  /** False if the page itself hides the block. */
  rendered: boolean;
}

export interface ExtractorReview {
  output: ExtractorOutput;
  /** All blocks of the page; missing for competitors. */
  verdicts?: BlockVerdict[];
  /** Whether a story was found (if not, nothing is hidden); missing for competitors. */
  found?: boolean;
  /**
   * Whether the clean view showed something, and whether the document's outerHTML was the same after switching it off;
   * missing for competitors.
   */
  unchanged?: boolean;
}

/** Properties of the page that do not depend on an extractor. */
export interface PageProperties {
  figcaptions: string[];
  /** Lead picture with its file name and caption; null if the page has none. */
  lead: { name: string; caption: string } | null;
  /** Median times (milliseconds) of cloning the document, and of one pass of a TreeWalker over it. */
  clone: number;
  walk: number;
}

/** Everything measured on one page load, before scoring. */
export interface PageMeasurement {
  looked: PageProperties;
  reviews: Record<string, ExtractorReview>;
}
