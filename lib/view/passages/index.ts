import type { Place } from '../../types';
import { bringIntoView } from '../aloud/highlight';
import { spokenOf } from '../aloud/spoken';
import { markerSheet } from '../marker';
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
   * @returns how many of them still stand on the page
   */
  show(passages: readonly (readonly Passage[])[], at: number): number;
  /** Takes all marks away. */
  clear(): void;
}

export function createPassageMarks(document: Document): PassageMarks {
  const view = document.defaultView;
  const set = (name: string, ranges: readonly Range[], priority: number) => {
    // A browser that knows no highlights, or keeps them from extensions, just scrolls.
    try {
      const highlights = view?.CSS?.highlights;
      if (!view || !highlights) return;
      highlights.delete(name);
      if (!ranges.length) return;
      const highlight = new view.Highlight(...ranges);
      highlight.priority = priority;
      highlights.set(name, highlight);
    } catch {}
  };
  return {
    show(passages, at) {
      const all = passages.map((parts) => parts.flatMap(rangesOf));
      const here = all.filter(({ length }) => length > 0);
      const current = all[at % Math.max(1, all.length)] ?? [];
      set(PASSAGES, here.flat(), 0);
      set(PASSAGE, current, 1);
      bringIntoView(document, current);
      return here.length;
    },
    clear() {
      set(PASSAGES, [], 0);
      set(PASSAGE, [], 1);
    },
  };
}

/** @returns where a passage stands on the page now; nothing where its block has gone, the whole block where its words have */
export function rangesOf({ place, text, start, end }: Passage): Range[] {
  const spoken = spokenOf(place);
  const span = locate(spoken.text, text, { start, end });
  return spoken.ranges(span ?? { start: 0, end: spoken.text.length });
}
