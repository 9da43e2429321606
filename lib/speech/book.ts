/** The paragraphs that are read, and the place in them. */

import { type Span, sentencesOf } from '../text/sentences';
import type { Place } from '../types';
import { type Spoken, spokenOf } from '../view/spoken';

export interface Sentence {
  text: string;
  ranges: Range[];
}

export interface Book {
  /** How many paragraphs there are, those that have left the page included. */
  readonly length: number;
  /** Where the reader is, from 0. */
  readonly paragraph: number;
  /**
   * The sentence at the place, and where it stands on the page. Paragraphs that have left the page are skipped; null
   * behind the last one.
   */
  sentence(): Sentence | null;
  /** To the sentence behind this one, in the next paragraph where it was the last. */
  advance(): void;
  /** To the beginning of a neighbouring paragraph. @returns false at either end, where the place stays what it was */
  turn(step: 1 | -1): boolean;
  /** Paragraphs are asked anew for what stands in them. */
  refresh(): void;
  rewind(): void;
}

export function createBook(places: readonly Place[], lang: string): Book {
  let paragraph = 0;
  let sentence = 0;
  let open: { paragraph: number; spoken: Spoken; spans: Span[] } | null = null;

  const spansAt = (number: number): Span[] => {
    const place = places[number];
    if (!place || !isThere(place)) return [];
    if (open?.paragraph !== number) {
      const spoken = spokenOf(place);
      open = { paragraph: number, spoken, spans: sentencesOf(spoken.text, lang) };
    }
    return open.spans;
  };
  const goTo = (number: number) => {
    paragraph = number;
    sentence = 0;
    open = null;
  };

  return {
    length: places.length,
    get paragraph() {
      return Math.min(paragraph, Math.max(0, places.length - 1));
    },
    sentence() {
      while (paragraph < places.length && sentence >= spansAt(paragraph).length) goTo(paragraph + 1);
      const span = spansAt(paragraph)[sentence];
      if (!span || !open) return null;
      return { text: open.spoken.text.slice(span.start, span.end), ranges: open.spoken.ranges(span) };
    },
    advance() {
      if (sentence + 1 < spansAt(paragraph).length) sentence++;
      else goTo(paragraph + 1);
    },
    turn(step) {
      let to = paragraph + step;
      while (places[to] && !spansAt(to).length) to += step;
      if (!places[to]) return false;
      goTo(to);
      return true;
    },
    refresh() {
      open = null;
    },
    rewind: () => goTo(0),
  };
}

function isThere({ element, nodes }: Place): boolean {
  return element.isConnected && (!nodes || nodes.some((node) => node.isConnected));
}
