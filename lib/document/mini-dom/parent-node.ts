import type { MiniDocument, MiniElement } from './nodes';

type Parent = MiniElement | MiniDocument;
export type MiniNode = MiniElement | MiniText;

const NO_NODES: never[] = [];

export class MiniText {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  parentNode: Parent | null = null;
  nextSibling: MiniNode | null = null;
  previousSibling: MiniNode | null = null;

  constructor(readonly textContent: string) {}

  get childNodes(): MiniNode[] {
    return NO_NODES;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** Base class of elements and documents: their children, and cached properties of the subtree. */
export abstract class MiniParentNode {
  firstChild: MiniNode | null = null;
  lastChild: MiniNode | null = null;
  /** Cached `textContent`; null once the subtree has changed. */
  private cachedText: string | null = null;
  /** Cached text as Readability normalizes it: trimmed, white space collapsed. */
  normalizedText: string | null = null;
  private cachedChildren: MiniElement[] | null = null;
  abstract parentNode: Parent | null;

  get childNodes(): MiniNode[] {
    const found: MiniNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) found.push(node);
    return found;
  }

  get children(): MiniElement[] {
    if (this.cachedChildren) return this.cachedChildren;
    const found: MiniElement[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) found.push(node);
    this.cachedChildren = found;
    return found;
  }

  get firstElementChild(): MiniElement | null {
    return firstElementFrom(this.firstChild);
  }

  get textContent(): string {
    if (this.cachedText !== null) return this.cachedText;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    this.cachedText = text;
    return text;
  }

  appendChild<N extends MiniNode>(node: N): N {
    node.remove();
    this.invalidate();
    this.insertBetween(this.lastChild, node, null);
    return node;
  }

  removeChild<N extends MiniNode>(node: N): N {
    this.invalidate();
    this.join(node.previousSibling, node.nextSibling);
    return detached(node);
  }

  replaceChild<N extends MiniNode>(node: MiniNode, old: N): N {
    node.remove();
    this.invalidate();
    this.insertBetween(old.previousSibling, node, old.nextSibling);
    return detached(old);
  }

  /** Returns the descendants with a tag. Unlike in the DOM, the list does not change later. */
  getElementsByTagName(tag: string): MiniElement[] {
    return this.querySelectorAll(tag);
  }

  /** @param tags a comma-separated list of tags; other selectors are not supported */
  querySelectorAll(tags: string): MiniElement[] {
    return collectByTag(this, new Set(tags.toLowerCase().split(',')), []);
  }

  private insertBetween(before: MiniNode | null, node: MiniNode, after: MiniNode | null): void {
    node.parentNode = this as unknown as Parent;
    this.join(before, node);
    this.join(node, after);
  }

  /** Makes two children siblings; null stands for the start or end of the list of children. */
  private join(before: MiniNode | null, after: MiniNode | null): void {
    if (before) before.nextSibling = after;
    else this.firstChild = after;
    if (after) after.previousSibling = before;
    else this.lastChild = before;
  }

  /**
   * Clears the caches of this node and its ancestors, up to the first without a cache, above which there is none
   * either.
   */
  private invalidate(): void {
    this.cachedChildren = null;
    for (let at: MiniParentNode | null = this; at && at.cachedText !== null; at = at.parentNode) {
      at.cachedText = null;
      at.normalizedText = null;
    }
  }
}

function detached<N extends MiniNode>(node: N): N {
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
  return node;
}

/** Returns a node or its first following sibling that is an element. */
export function firstElementFrom(node: MiniNode | null): MiniElement | null {
  let at = node;
  while (at && at.nodeType !== 1) at = at.nextSibling;
  return at;
}

function collectByTag(from: MiniParentNode, tags: ReadonlySet<string>, found: MiniElement[]): MiniElement[] {
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    if (tags.has(node.localName)) found.push(node);
    if (node.firstChild) collectByTag(node, tags, found);
  }
  return found;
}
