import type { ParagraphWords } from './cohesion';

/**
 * Words of a range of paragraphs. Moving the range only costs the paragraphs that enter or leave it, because
 * consecutive candidates of a page are compared with nearly the same text.
 */
export class SlidingWords {
  /** For each word, the number of paragraphs that contain it. */
  readonly content = new Map<string, number>();
  readonly names = new Map<string, number>();
  #ids = new Set<number>();
  readonly #wordsOf: (id: number) => ParagraphWords;

  constructor(wordsOf: (id: number) => ParagraphWords) {
    this.#wordsOf = wordsOf;
  }

  /**
   * Moves the range to other paragraphs.
   *
   * @param ids block ids of the paragraphs
   */
  moveTo(ids: readonly number[]): this {
    const next = new Set(ids);
    for (const id of this.#ids) if (!next.has(id)) this.#count(id, -1);
    for (const id of next) if (!this.#ids.has(id)) this.#count(id, 1);
    this.#ids = next;
    return this;
  }

  #count(id: number, change: 1 | -1): void {
    const { content, names } = this.#wordsOf(id);
    for (const word of content) add(this.content, word, change);
    for (const name of names) add(this.names, name, change);
  }
}

function add(counts: Map<string, number>, word: string, change: number): void {
  const count = (counts.get(word) ?? 0) + change;
  if (count) counts.set(word, count);
  else counts.delete(word);
}
