import { cleanWhitespace } from '../../lib/text/whitespace.ts';
import type { Segments } from './corpus.ts';
import type { Label, LabellableBlock } from './label-blocks.ts';

/** Minimum number of characters of a segment that is unlikely to occur in another block by chance. */
const MIN_DISTINCT_CHARS = 25;
/** Minimum share (0–1) of a block's text that a shorter segment must make up to label the block. */
const MIN_SHARE = 0.5;

/**
 * Labels the blocks of a page of which only some texts have been judged. Blocks without a judged text, or with two that
 * disagree, are neutral.
 */
export function labelBySegments(segments: Segments, blocks: readonly LabellableBlock[]): Label[] {
  const required = segments.required.map(cleanWhitespace);
  const forbidden = segments.forbidden.map(cleanWhitespace);
  return blocks.map(({ text, inMainContent }): Label => {
    const folded = cleanWhitespace(text);
    const holds = (segment: string) => segment !== '' && folded.includes(segment);
    const distinct = (segment: string) =>
      segment.length >= MIN_DISTINCT_CHARS || segment.length >= folded.length * MIN_SHARE;
    const isStory = required.some((segment) => holds(segment) && (inMainContent || distinct(segment)));
    const isClutter = forbidden.some((segment) => holds(segment) && distinct(segment));
    if (isStory === isClutter) return { category: 'neutral', confidence: 0 };
    return { category: isStory ? 'story' : 'clutter', confidence: 1 };
  });
}
