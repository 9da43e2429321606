import { firstNodeOf } from '../document/dom';
import type { Place } from '../types';

/** Ids of places in a page. They stay the same if the page is read again and its blocks get new ids. */
export class PlaceIds {
  readonly #ids = new WeakMap<Node, number>();
  readonly #nodes = new Map<number, WeakRef<Node>>();

  /** Returns the id of a place. A run of bare text is identified by its first node. */
  idOf(place: Place): number {
    const node = firstNodeOf(place);
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    const id = this.#nodes.size + 1;
    this.#ids.set(node, id);
    this.#nodes.set(id, new WeakRef(node));
    return id;
  }

  /** Returns the node of a place; undefined if it has left the document. */
  nodeOf(id: number): Node | undefined {
    const node = this.#nodes.get(id)?.deref();
    return node?.isConnected ? node : undefined;
  }

  /** Returns the element at a place, or the element around its bare text; undefined if it has left the document. */
  elementOf(id: number): Element | undefined {
    const node = this.nodeOf(id);
    return node instanceof Element ? node : (node?.parentElement ?? undefined);
  }
}
