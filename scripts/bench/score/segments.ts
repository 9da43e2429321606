import { cleanWhitespace } from '../../../lib/text/whitespace.ts';
import type { Segments } from '../../train/corpus.ts';

/** How many of the judged texts of a page are right in an extractor's output. */
export interface SegmentScore {
  required: number;
  forbidden: number;
  /** Required segments that are not kept. */
  lost: string[];
  /** Forbidden segments that are kept. */
  left: string[];
}

/**
 * Looks for judged texts in what was kept, as substrings with white space folded (the measure of trafilatura's
 * evaluation).
 *
 * @param body kept body text: captions, bylines and dates are not in it, as in other extractors' output
 */
export function scoreSegments({ required, forbidden }: Segments, body: string): SegmentScore {
  const kept = cleanWhitespace(body);
  const isKept = (segment: string) => kept.includes(cleanWhitespace(segment));
  return {
    required: required.length,
    forbidden: forbidden.length,
    lost: required.filter((segment) => !isKept(segment)),
    left: forbidden.filter(isKept),
  };
}
