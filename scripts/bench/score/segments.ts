import { cleanWhitespace } from '../../../lib/text/whitespace.ts';
import type { Segments } from '../../train/corpus.ts';

/** Result of checking the judged texts of a page against an extractor's output. */
export interface SegmentScore {
  required: number;
  forbidden: number;
  /** Required segments that are not kept. */
  lost: string[];
  /** Forbidden segments that are kept. */
  left: string[];
}

/**
 * Checks which judged texts are in the kept text, as substrings with white space collapsed (the measure of
 * trafilatura's evaluation).
 *
 * @param body kept body text, without captions, bylines and dates, as in other extractors' output
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
