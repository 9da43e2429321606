import { applyOverrides } from '../classify/overrides';
import { firstNodeOf, flatTreeParent } from '../document/dom';
import type { Elements, HiddenKind, ReadingCore } from '../types';

/** The reader's decisions against the verdicts on this page. */
export class Overrides {
  /** Nodes that the reader has restored, until the view is switched off. */
  readonly #restored = new Set<Node>();
  /** Elements that the reader has hidden, with everything in them, for the lifetime of the page. */
  readonly #hidden = new Set<Element>();

  /** Restores a hidden place, or hides it again. */
  setRestored(node: Node, restored: boolean): void {
    if (restored) this.#restored.add(node);
    else this.#restored.delete(node);
  }

  /** Hides an element with everything in it, or shows it again. */
  setHidden(element: Element, hidden: boolean): void {
    if (hidden) this.#hidden.add(element);
    else this.#hidden.delete(element);
  }

  clearRestored(): void {
    this.#restored.clear();
  }

  /**
   * Returns a reading with the overrides applied.
   *
   * @param shown kinds that are not hidden
   */
  applyTo(reading: ReadingCore, elements: Elements, shown: readonly HiddenKind[]): ReadingCore {
    const [back, gone] = [new Set<number>(), new Set<number>()];
    if (this.#restored.size || this.#hidden.size)
      for (const [id, place] of elements) {
        if (this.#restored.has(firstNodeOf(place)) || this.#restored.has(place.element)) back.add(id);
        else if (this.#isHidden(place.element)) gone.add(id);
      }
    return applyOverrides(reading, { shownKinds: shown, restoredBlocks: back, removedBlocks: gone });
  }

  #isHidden(element: Element): boolean {
    if (!this.#hidden.size) return false;
    for (let at: Element | null = element; at; at = flatTreeParent(at)) if (this.#hidden.has(at)) return true;
    return false;
  }
}
