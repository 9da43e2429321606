import { firstNode } from '../document/dom';
import type { Place } from '../types';

/** Numbers for places in the page that stay the same while the page is read again and blocks are counted anew. */
export class Handles {
  private readonly numbers = new WeakMap<Node, number>();
  private readonly places = new Map<number, WeakRef<Node>>();

  /** @returns the number of a place; the first node of a line of bare text stands for it */
  of(place: Place): number {
    const node = firstNode(place);
    let number = this.numbers.get(node);
    if (number === undefined) {
      number = this.places.size + 1;
      this.numbers.set(node, number);
      this.places.set(number, new WeakRef(node));
    }
    return number;
  }

  /** @returns the node, unless the page has taken it out */
  node(number: number): Node | undefined {
    const node = this.places.get(number)?.deref();
    return node?.isConnected ? node : undefined;
  }
}
