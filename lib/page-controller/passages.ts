import { partsOf } from '../article/passage';
import { createPassageMarks, type Passage } from '../view/passages';
import type { Session } from '.';

/** The passages in which a story cites its sources, lit up in the page. */
export interface Passages {
  /**
   * @param source which of the article's sources; null: none
   * @param at which of its passages is brought into the window
   */
  show(source: number | null, at: number): void;
}

/** @param session the one that is live now */
export function createPassages(document: Document, session: () => Session): Passages {
  const marks = createPassageMarks(document);
  let shown: { source: number; passages: Passage[][] } | null = null;
  return {
    show(source, at) {
      if (source === null) {
        shown = null;
        marks.clear();
        return;
      }
      // A step goes through what was found before: with the view off, looking anew means reading the page.
      if (shown?.source !== source || at === 0) shown = passagesOf(session(), source);
      if (shown) marks.show(shown.passages, at);
      else marks.clear();
    },
  };
}

function passagesOf(session: Session, number: number) {
  const now = session.shown();
  const source = now?.reading.article.sources?.[number];
  if (!now || !source) return null;
  const { reading, elements } = now;
  const passages = source.attributions.map((attribution) =>
    partsOf(attribution).flatMap(({ block, start, end }): Passage[] => {
      const place = elements.get(block);
      const text = reading.blocks[block]?.text;
      return place && text !== undefined ? [{ place, text, start, end }] : [];
    }),
  );
  return { source: number, passages };
}
