import { own, tagOf, typeOf } from '../dom';

/** The tree as it is shown: open shadow roots stand in for their hosts' children, slots for what is put into them. */

/**
 * @returns the children that a reader sees: those of the open shadow root where there is one, the assigned nodes of a
 *   slot, else the child nodes
 */
export function composedChildren(node: Element | ShadowRoot): Iterable<Node> {
  if (typeOf(node) === 1) {
    const element = node as Element;
    const root = own(element, 'shadowRoot');
    if (root) return root.childNodes;
    if (tagOf(element) === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
      if (assigned?.length) return assigned;
    }
  }
  return own(node, 'childNodes');
}
