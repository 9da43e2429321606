import type { Marks } from './mark-values';
import { createPageAttributes, type PageAttributes, readMark, writeMark } from './page-attributes';

/** Temporary mark that exempts an element from hiding while `runUnhidden` runs. */
const UNHIDDEN_MARK = 'lifted';

/** Writes the marks of the clean view into the page, and removes them. */
export class MarkWriter {
  #current: Marks = new Map();
  /** Every value ever written as a mark. */
  readonly #written = new Set<string>();
  readonly #page: PageAttributes;

  constructor(document: Document) {
    this.#page = createPageAttributes(document, () => this.#current);
  }

  /** The marks that are currently in the page. */
  get marks(): Marks {
    return this.#current;
  }

  /** Whether the page used our attribute itself when the view was opened. */
  get hadPageMarks(): boolean {
    return this.#page.hadAny;
  }

  /** Replaces all marks, touching only the elements whose mark changes. */
  write(next: Marks): void {
    const current = this.#current;
    const page = this.#page;
    for (const element of current.keys()) if (!next.has(element)) page.clearMark(element);
    for (const [element, value] of next) {
      const existing = readMark(element);
      const isKnown = current.has(element);
      if (isKnown && existing === value) continue;
      if (!isKnown && existing !== null) page.setAside(element);
      writeMark(element, value);
      this.#written.add(value);
    }
    this.#current = next;
  }

  setAsidePageMarks(elements: readonly Element[]): void {
    this.#page.setAllAside(elements);
  }

  /** Rewrites marks that the page changed. Returns whether there were any. */
  repair(elements: Iterable<Element>): boolean {
    let hasChanged = false;
    for (const element of elements) {
      const value = this.#current.get(element);
      if (value === undefined) {
        hasChanged = this.#page.setAside(element) || hasChanged;
      } else if (readMark(element) !== value) {
        writeMark(element, value);
        hasChanged = true;
      }
    }
    return hasChanged;
  }

  /** Runs a function while the unmarked ones of these elements are shown. */
  runUnhidden<T>(elements: readonly Element[], work: () => T): T {
    const unmarked = elements.filter((element) => !this.#current.has(element));
    for (const element of unmarked) writeMark(element, UNHIDDEN_MARK);
    try {
      return work();
    } finally {
      for (const element of unmarked) this.#page.clearMark(element);
    }
  }

  /** Removes all marks and restores the page's own attributes. */
  restore(): void {
    this.write(new Map());
    this.#page.restore(this.#written);
  }
}
