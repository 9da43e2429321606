import { type PassagePart, passageParts, sourcePart } from '../article/passage';
import { createPassageHighlighter, type HighlightedPassage, type HighlightedSpan } from '../view/passage-highlight';
import type { DescribedStory } from './types';

/** Highlights the passages in which a story cites its sources. */
export interface SourcePassages {
  /**
   * Highlights the passages of a source and scrolls to one of them.
   *
   * @param source index in the article's sources; null for none
   * @param at index of the passage
   */
  show(source: number | null, at: number): void;
}

/** @param story returns the story that is shown now */
export function createSourcePassages(document: Document, story: () => DescribedStory | null): SourcePassages {
  const marks = createPassageHighlighter(document);
  let shown: { source: number; passages: HighlightedPassage[] } | null = null;
  return {
    show(source, at) {
      if (source === null) {
        shown = null;
        marks.clear();
        return;
      }
      // Reuse the passages while the reader steps through them. With the view off, finding them requires reading the
      // page.
      if (shown?.source !== source || at === 0) shown = findPassages(story(), source);
      if (shown) marks.show(shown.passages, at);
      else marks.clear();
    },
  };
}

function findPassages(
  story: DescribedStory | null,
  index: number,
): { source: number; passages: HighlightedPassage[] } | null {
  const source = story?.reading.article.sources?.[index];
  if (!story || !source) return null;
  const { reading, elements } = story;
  const locate = ({ block, start, end }: PassagePart): HighlightedSpan[] => {
    const place = elements.get(block);
    const text = reading.blocks[block]?.text;
    return place && text !== undefined ? [{ place, text, start, end }] : [];
  };
  const passages = source.attributions.map((attribution) => {
    const name = sourcePart(attribution);
    return { spans: passageParts(attribution).flatMap(locate), source: (name && locate(name)[0]) ?? null };
  });
  return { source: index, passages };
}
