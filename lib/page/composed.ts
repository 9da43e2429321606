/** The tree as it is shown: open shadow roots stand in for their hosts' children, slots for what is put into them. */

/**
 * @returns the children that a reader sees: those of the open shadow root where there is one, the assigned nodes of a
 *   slot, else the child nodes
 */
export function composedChildren(node: Element | ShadowRoot): Iterable<Node> {
  if (node.nodeType === 1) {
    const element = node as Element;
    if (element.shadowRoot) return element.shadowRoot.childNodes;
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
      if (assigned?.length) return assigned;
    }
  }
  return node.childNodes;
}

/** @returns the element that holds `node` as it is shown: through slots and out of shadow roots; null at the top */
export function composedParent(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}
