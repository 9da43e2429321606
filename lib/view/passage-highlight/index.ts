import type { Span } from '../../text/sentences';
import type { Place } from '../../types';
import { scrollRangesIntoView, setHighlight } from '../highlight';
import { buildHighlightSheet } from '../highlight-sheet';
import { extractSpeakableText } from '../speakable-text';
import { locateSpan } from './locate-span';

/** Names in the document's highlight registry: of all passages, of the current one, and of the words that name the source. */
const ALL_PASSAGES = 'clean-copy-passages';
const CURRENT_PASSAGE = 'clean-copy-passage';
const SOURCE_NAMES = 'clean-copy-source-names';

export const PASSAGE_HIGHLIGHT_SHEET =
  buildHighlightSheet(ALL_PASSAGES, 18) +
  buildHighlightSheet(CURRENT_PASSAGE, 26) +
  buildHighlightSheet(SOURCE_NAMES, 30);

/** A span of a block's text. A passage has one span for each block that it is in. */
export interface HighlightedSpan extends Span {
  place: Place;
  /** The block's text when it was read; `start` and `end` refer to it. */
  text: string;
}

export interface HighlightedPassage {
  spans: HighlightedSpan[];
  /** Words that name the source, which are highlighted a little more strongly. */
  source: HighlightedSpan | null;
}

export interface PassageHighlighter {
  /**
   * Highlights passages and scrolls one of them into view.
   *
   * @param current index of the passage to scroll to; wraps around
   */
  show(passages: readonly HighlightedPassage[], current: number): void;
  clear(): void;
}

export function createPassageHighlighter(document: Document): PassageHighlighter {
  const highlight = (all: readonly Range[], current: readonly Range[], sources: readonly Range[]) => {
    setHighlight(document, ALL_PASSAGES, all);
    setHighlight(document, CURRENT_PASSAGE, current, 1);
    setHighlight(document, SOURCE_NAMES, sources, 2);
  };
  return {
    show(passages, current) {
      const all = passages.map(({ spans }) => spans.flatMap(findSpanRanges));
      const currentRanges = all[current % Math.max(1, all.length)] ?? [];
      const sources = passages.flatMap(({ source }) => (source ? findUnchangedRanges(source) : []));
      highlight(all.flat(), currentRanges, sources);
      scrollRangesIntoView(document, currentRanges);
    },
    clear: () => highlight([], [], []),
  };
}

/**
 * Returns the ranges of a span in the page: none if the block is no longer in the page, and the whole block if its text
 * has changed.
 */
export function findSpanRanges(span: HighlightedSpan): Range[] {
  const unchanged = findUnchangedRanges(span);
  if (unchanged.length) return unchanged;
  const speakable = extractSpeakableText(span.place);
  return speakable.ranges({ start: 0, end: speakable.text.length });
}

/** Returns the ranges of a span in the page; none if the block's text has changed. */
function findUnchangedRanges({ place, text, start, end }: HighlightedSpan): Range[] {
  const speakable = extractSpeakableText(place);
  const span = locateSpan(speakable.text, text, { start, end });
  return span ? speakable.ranges(span) : [];
}
