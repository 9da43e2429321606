/** Tags of elements that scripts wrap around single letters to animate them. */
const LETTER_TAGS = new Set(['span', 'div', 'i', 'em']);

/** Returns whether an element is one of several that split a word into letters, and thus not a word of its own. */
export function isSplitLetter(element: Element): boolean {
  return (
    isLetter(element) &&
    (isLetter(element.previousSibling, element.localName) || isLetter(element.nextSibling, element.localName))
  );
}

/** Returns whether a node is an element with one letter as its only content. */
function isLetter(node: Node | null, tag?: string): boolean {
  if (node?.nodeType !== 1) return false;
  const { localName, firstChild } = node as Element;
  if (!LETTER_TAGS.has(localName) || (tag && localName !== tag)) return false;
  const text = firstChild?.nodeType === 3 && !firstChild.nextSibling ? (firstChild.nodeValue ?? '') : '';
  return text.length > 0 && text.length <= 2 && [...text.trim()].length === 1;
}
