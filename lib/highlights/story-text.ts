import type { Span } from '../text/sentences';
import type { Elements, ReadingCore } from '../types';
import { extractSpeakableText, type SpeakableText } from '../view/speakable-text';

/** The text of a story's kept blocks, one per line, mapped to the live page. */
export class StoryText {
  readonly text: string;
  readonly #blocks: { start: number; length: number; block: SpeakableText }[] = [];

  constructor({ verdicts, blocks }: ReadingCore, elements: Elements) {
    let text = '';
    for (const { block: id, decide } of verdicts) {
      const place = elements.get(id);
      if (decide !== 'keep' || blocks[id]?.media || !place) continue;
      const block = extractSpeakableText(place);
      const trimmed = block.text.trimEnd();
      if (!trimmed) continue;
      this.#blocks.push({ start: text.length, length: trimmed.length, block });
      text += `${trimmed}\n`;
    }
    this.text = text;
  }

  /** Returns the part of a range that is in the story, without white space at its ends; null if there is none. */
  spanOf(range: Range): Span | null {
    const spans = this.#blocks.flatMap(({ start, length, block }) => {
      const span = block.spanIn(range);
      return span ? [{ start: start + span.start, end: start + Math.min(length, span.end) }] : [];
    });
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return null;
    const text = this.text.slice(first.start, last.end);
    const trimmed = text.trim();
    if (!trimmed) return null;
    const start = first.start + text.indexOf(trimmed);
    return { start, end: start + trimmed.length };
  }

  /** Returns the ranges of a span in the page. */
  ranges({ start, end }: Span): Range[] {
    return this.#blocks.flatMap(({ start: blockStart, length, block }) => {
      const from = Math.max(0, start - blockStart);
      const to = Math.min(length, end - blockStart);
      return from < to ? block.ranges({ start: from, end: to }) : [];
    });
  }
}
