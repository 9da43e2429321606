import type { Place } from '../../types';
import { bringIntoView, showHighlight } from '../highlight';
import { markerSheet } from '../marker';
import { spokenOf } from '../spoken';
import { locate, type Span } from './locate';

/** Their names among the document's highlights: all passages, and the one that the reader has come to. */
const PASSAGES = 'clean-copy-passages';
const PASSAGE = 'clean-copy-passage';

/** How they look. A part of the sheet at user origin, and of shadow roots'. */
export const PASSAGE_SHEET = markerSheet(PASSAGES, 18) + markerSheet(PASSAGE, 26);

/** A part of a block's text, as it was read. */
export interface Passage extends Span {
  place: Place;
  text: string;
}

/** Marks passages of the page without a change to it. */
export interface PassageMarks {
  /**
   * Marks these passages instead of those before, and brings one of them into the window.
   *
   * @param passages each with its parts, one of every block that it runs through
   * @param at which one; beyond the last it begins anew
   */
  show(passages: readonly (readonly Passage[])[], at: number): void;
  /** Takes all marks away. */
  clear(): void;
}

export function createPassageMarks(document: Document): PassageMarks {
  const mark = (all: readonly Range[], current: readonly Range[]) => {
    showHighlight(document, PASSAGES, all);
    showHighlight(document, PASSAGE, current, 1);
  };
  return {
    show(passages, at) {
      const all = passages.map((parts) => parts.flatMap(rangesOf));
      const current = all[at % Math.max(1, all.length)] ?? [];
      mark(all.flat(), current);
      bringIntoView(document, current);
    },
    clear: () => mark([], []),
  };
}

/** @returns where a passage stands on the page now; nothing where its block has gone, the whole block where its words have */
export function rangesOf({ place, text, start, end }: Passage): Range[] {
  const spoken = spokenOf(place);
  const span = locate(spoken.text, text, { start, end });
  return spoken.ranges(span ?? { start: 0, end: spoken.text.length });
}
