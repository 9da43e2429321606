import { createPassageHighlighter, type HighlightedSpan } from '../view/passage-highlight';
import type { ShownStory } from './types';

/** Highlights passages that are known by their text. */
export interface TextPassages {
  /**
   * Highlights passages and scrolls to one of them.
   *
   * @param passages the texts of each, as they stand in blocks of the story; none removes the highlights
   * @param at index of the passage
   */
  show(passages: readonly (readonly string[])[], at: number): void;
}

/** @param story returns the story that is shown now */
export function createTextPassages(document: Document, story: () => ShownStory | null): TextPassages {
  const marks = createPassageHighlighter(document);
  return {
    show(passages, at) {
      const shown = passages.length ? story() : null;
      if (!shown) return marks.clear();
      const found = passages.map((texts) => ({ spans: texts.flatMap((text) => findText(shown, text)), source: null }));
      marks.show(found, at);
    },
  };
}

/** Finds a text in the kept blocks; empty if it is no longer there. */
function findText({ reading, elements }: ShownStory, wanted: string): HighlightedSpan[] {
  for (const { block, decide } of reading.verdicts) {
    const text = reading.blocks[block]?.text ?? '';
    const start = decide === 'keep' ? text.indexOf(wanted) : -1;
    const place = elements.get(block);
    if (start >= 0 && place) return [{ place, text, start, end: start + wanted.length }];
  }
  return [];
}
