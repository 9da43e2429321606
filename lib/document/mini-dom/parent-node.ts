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

/** Base class of elements and documents, with their children and cached properties of the subtree. */
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

  /** Returns the descendants with a tag. Unlike in the DOM, the list is not live. */
  getElementsByTagName(tag: string): MiniElement[] {
    return this.querySelectorAll(tag);
  }

  /**
   * Returns the descendants with one of several tags.
   *
   * @param tags a comma-separated list of tags; other selectors are not supported
   */
  querySelectorAll(tags: string): MiniElement[] {
    return collectByTag(this, new Set(tags.toLowerCase().split(',')), []);
  }

  private insertBetween(before: MiniNode | null, node: MiniNode, after: MiniNode | null): void {
    node.parentNode = this as unknown as Parent;
    this.join(before, node);
    this.join(node, after);
  }

  /**
   * Makes two children siblings.
   *
   * @param before null if `after` becomes the first child
   * @param after null if `before` becomes the last child
   */
  private join(before: MiniNode | null, after: MiniNode | null): void {
    if (before) before.nextSibling = after;
    else this.firstChild = after;
    if (after) after.previousSibling = before;
    else this.lastChild = before;
  }

  /**
   * Clears the caches of this node and its ancestors. Stops at the first node without a cache, because its ancestors
   * have none either.
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

/** Returns the first element among a node and its following siblings; null if there is none. */
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
