import { type Span, splitSentences } from '../text/sentences';
import type { Place } from '../types';
import { extractSpeakableText, type SpeakableText } from '../view/speakable-text';

export interface Sentence {
  text: string;
  ranges: Range[];
}

/** The paragraphs to read aloud, and the current position in them. */
export interface SpeechQueue {
  /** Number of paragraphs, including those that have left the page. */
  readonly length: number;
  /** Zero-based index of the current paragraph. */
  readonly paragraph: number;
  /** Returns the current sentence, skipping paragraphs that have left the page; null at the end. */
  currentSentence(): Sentence | null;
  /** Moves to the next sentence. */
  advance(): void;
  /** Moves to the start of the next or previous paragraph. Returns false, without moving, at either end. */
  moveParagraph(step: 1 | -1): boolean;
  /** Discards the cached text of the current paragraph. */
  refresh(): void;
  /** Moves to the start. */
  rewind(): void;
}

export function createSpeechQueue(places: readonly Place[], lang: string): SpeechQueue {
  let paragraph = 0;
  let sentence = 0;
  let cached: { paragraph: number; speakable: SpeakableText; sentences: Span[] } | null = null;

  const sentencesAt = (index: number): Span[] => {
    const place = places[index];
    if (!place || !isInPage(place)) return [];
    if (cached?.paragraph !== index) {
      const speakable = extractSpeakableText(place);
      cached = { paragraph: index, speakable, sentences: splitSentences(speakable.text, lang) };
    }
    return cached.sentences;
  };
  const goTo = (index: number) => {
    paragraph = index;
    sentence = 0;
    cached = null;
  };

  return {
    length: places.length,
    get paragraph() {
      return Math.min(paragraph, Math.max(0, places.length - 1));
    },
    currentSentence() {
      while (paragraph < places.length && sentence >= sentencesAt(paragraph).length) goTo(paragraph + 1);
      const span = sentencesAt(paragraph)[sentence];
      if (!span || !cached) return null;
      const { speakable } = cached;
      return { text: speakable.text.slice(span.start, span.end), ranges: speakable.ranges(span) };
    },
    advance() {
      if (sentence + 1 < sentencesAt(paragraph).length) sentence++;
      else goTo(paragraph + 1);
    },
    moveParagraph(step) {
      let target = paragraph + step;
      while (places[target] && !sentencesAt(target).length) target += step;
      if (!places[target]) return false;
      goTo(target);
      return true;
    },
    refresh() {
      cached = null;
    },
    rewind: () => goTo(0),
  };
}

function isInPage({ element, nodes }: Place): boolean {
  return element.isConnected && (!nodes || nodes.some((node) => node.isConnected));
}
