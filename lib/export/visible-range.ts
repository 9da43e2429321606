export interface VisibleRange {
  range: Range;
  /** Visible text in the range, with white space collapsed. */
  text: string;
}

/** Trims a range to its first and last visible word; null if it contains no visible text. */
export function trimToVisible(range: Range): VisibleRange | null {
  const root = range.commonAncestorContainer;
  const walker = range.startContainer.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let at = walker && (root.nodeType === 3 ? root : walker.nextNode()); at; at = walker?.nextNode() ?? null) {
    const parent = at.parentElement;
    if (!range.intersectsNode(at) || !selectedText(range, at as Text).trim()) continue;
    if (parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) nodes.push(at as Text);
  }
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return null;
  const visible = range.cloneRange();
  if (first !== range.startContainer) visible.setStart(first, 0);
  if (last !== range.endContainer) visible.setEnd(last, last.length);
  const text = nodes
    .map((node) => selectedText(range, node))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return { range: visible, text };
}

function selectedText({ startContainer, startOffset, endContainer, endOffset }: Range, node: Text): string {
  return node.data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : node.length);
}
