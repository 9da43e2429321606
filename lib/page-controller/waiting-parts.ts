/** A hidden part whose content grows is read again after it has grown by this many characters … */
const MIN_GROWTH_CHARS = 40;
/** … and this many milliseconds have passed. */
export const REREAD_PAUSE_MS = 500;

const MEDIA = 'img,picture,video,audio,iframe';

/** The parts that a page has added and that have not been read yet. */
export class WaitingParts {
  readonly #waiting = new Set<Element>();
  /** Content keys of parts that were read and hidden. */
  readonly #hidden = new Set<string>();
  readonly #readBefore = new WeakMap<Element, { length: number; at: number }>();

  get size(): number {
    return this.#waiting.size;
  }

  add(parts: Iterable<Element>): void {
    for (const part of parts) this.#waiting.add(part);
  }

  /** Ignores later additions with the same markup and text, because this part was hidden. */
  skipFromNowOn(part: Element): void {
    this.#hidden.add(contentKey(part));
  }

  /** Drops the waiting parts; what is known about earlier ones stays. */
  clear(): void {
    this.#waiting.clear();
  }

  /** Drops the waiting parts and what was hidden, because the whole page was read again. */
  forget(): void {
    this.#waiting.clear();
    this.#hidden.clear();
  }

  /**
   * Takes the parts to read now out of those that wait.
   *
   * @param container the smallest element around the story, outside of which nothing is read
   * @param now time in milliseconds
   * @param isFull returns whether a batch of this size is complete
   * @returns the batch, and parts to be read later, which do not wait any more
   */
  take(container: Element | null, now: number, isFull: (size: number) => boolean) {
    const batch: Element[] = [];
    const later: Element[] = [];
    for (const part of this.#waiting) {
      this.#waiting.delete(part);
      const when = this.#scheduleFor(part, container, now);
      if (when === 'now') batch.push(part);
      else if (when === 'later') later.push(part);
      if (isFull(batch.length)) break;
    }
    return { batch, later };
  }

  /**
   * Decides when to read a part. It must have content and be where the story is; one whose content is still growing can
   * wait.
   */
  #scheduleFor(part: Element, container: Element | null, now: number): 'now' | 'later' | 'never' {
    if (!part.isConnected || !container?.contains(part)) return 'never';
    const length = part.textContent?.trim().length ?? 0;
    if (!length && !part.matches(MEDIA) && !part.querySelector(MEDIA)) return 'never';
    const before = this.#readBefore.get(part);
    if (before && length < before.length + MIN_GROWTH_CHARS) return 'never';
    if (before && now - before.at < REREAD_PAUSE_MS) return 'later';
    if (this.#hidden.has(contentKey(part))) return 'never';
    this.#readBefore.set(part, { length, at: now });
    return 'now';
  }
}

/** Returns a key that is the same for elements with the same markup and text. */
function contentKey(part: Element): string {
  return `${part.localName} ${part.className} ${part.textContent?.trim()}`;
}
