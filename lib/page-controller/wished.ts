import { withWishes } from '../classify/wishes';
import { firstNode, parentOf } from '../document/dom';
import type { Elements, HiddenKind, Reading } from '../types';

/** What the reader has put back on this page, and what has been pointed at to go. */
export class Wished {
  /** Nodes of the places that the reader has put back; until the view is switched off. */
  readonly back = new Set<Node>();
  /** Elements that are gone with all they hold, as long as the page lives. */
  readonly gone = new Set<Element>();

  /** @param shown kinds that stay as they are */
  in(reading: Reading, elements: Elements, shown: readonly HiddenKind[]): Reading {
    const [back, gone] = [new Set<number>(), new Set<number>()];
    if (this.back.size || this.gone.size)
      for (const [id, place] of elements) {
        if (this.back.has(firstNode(place)) || this.back.has(place.element)) back.add(id);
        else if (this.holds(place.element)) gone.add(id);
      }
    return withWishes(reading, { shown, back, gone });
  }

  /** Is an element gone, or inside one that is? */
  private holds(element: Element): boolean {
    if (!this.gone.size) return false;
    for (let at: Element | null = element; at; at = parentOf(at)) if (this.gone.has(at)) return true;
    return false;
  }
}
