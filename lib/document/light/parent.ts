import type { LightDocument, LightElement } from './nodes';

type Parent = LightElement | LightDocument;
export type LightNode = LightElement | LightText;

const NOTHING: never[] = [];

export class LightText {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  parentNode: Parent | null = null;
  nextSibling: LightNode | null = null;
  previousSibling: LightNode | null = null;

  constructor(readonly textContent: string) {}

  get childNodes(): LightNode[] {
    return NOTHING;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** What elements and documents have in common: children, and what is remembered of them. */
export abstract class LightParent {
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  /** Its text; null once something below has changed. */
  private text: string | null = null;
  /** The text without spaces around it, and with single spaces. */
  squeezed: string | null = null;
  private elements: LightElement[] | null = null;
  abstract parentNode: Parent | null;

  get childNodes(): LightNode[] {
    const found: LightNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) found.push(node);
    return found;
  }

  get children(): LightElement[] {
    if (this.elements) return this.elements;
    const found: LightElement[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) found.push(node);
    this.elements = found;
    return found;
  }

  get firstElementChild(): LightElement | null {
    return elementFrom(this.firstChild);
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    this.text = text;
    return text;
  }

  appendChild<N extends LightNode>(node: N): N {
    node.remove();
    this.changed();
    this.link(this.lastChild, node, null);
    return node;
  }

  removeChild<N extends LightNode>(node: N): N {
    this.changed();
    this.join(node.previousSibling, node.nextSibling);
    return freed(node);
  }

  replaceChild<N extends LightNode>(node: LightNode, old: N): N {
    node.remove();
    this.changed();
    this.link(old.previousSibling, node, old.nextSibling);
    return freed(old);
  }

  /** @returns the elements inside with this tag, in their order; a list of its own, that later changes do not reach */
  getElementsByTagName(tag: string): LightElement[] {
    return this.querySelectorAll(tag);
  }

  /** @param tags tags with commas between them, and nothing else */
  querySelectorAll(tags: string): LightElement[] {
    return gather(this, new Set(tags.toLowerCase().split(',')), []);
  }

  private link(before: LightNode | null, node: LightNode, after: LightNode | null): void {
    node.parentNode = this as unknown as Parent;
    this.join(before, node);
    this.join(node, after);
  }

  /** Makes neighbours of two children; null is the end of the row. */
  private join(before: LightNode | null, after: LightNode | null): void {
    if (before) before.nextSibling = after;
    else this.firstChild = after;
    if (after) after.previousSibling = before;
    else this.lastChild = before;
  }

  /** A text that is remembered holds those of all below it, so the way up ends where none is. */
  private changed(): void {
    this.elements = null;
    for (let at: LightParent | null = this; at && at.text !== null; at = at.parentNode) {
      at.text = null;
      at.squeezed = null;
    }
  }
}

function freed<N extends LightNode>(node: N): N {
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
  return node;
}

/** @returns a node or the first of those behind it that is an element */
export function elementFrom(node: LightNode | null): LightElement | null {
  let at = node;
  while (at && at.nodeType !== 1) at = at.nextSibling;
  return at;
}

function gather(from: LightParent, tags: ReadonlySet<string>, found: LightElement[]): LightElement[] {
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    if (tags.has(node.localName)) found.push(node);
    if (node.firstChild) gather(node, tags, found);
  }
  return found;
}
