/**
 * As much of the DOM as Readability asks for, in plain objects: a tree of a page is built and asked several times faster
 * than one of the browser's own nodes. Text and lists of elements are remembered until something below them changes.
 * Names and meaning are those of https://dom.spec.whatwg.org; `readability` and other notes are Readability's own.
 */

class LightAttribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}

  cloneNode(): LightAttribute {
    return this;
  }
}

/** What an element's own `style` attribute says that Readability asks for. */
export interface LightStyle {
  readonly display: string;
  readonly visibility: string;
}

const NO_STYLE: LightStyle = { display: '', visibility: '' };
const NOTHING: never[] = [];

type Parent = LightElement | LightDocument;
export type LightNode = LightElement | LightText;

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

/** What elements and documents have in common: children. */
abstract class LightParent {
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  /** Its text, with what Readability makes of it; null once something below has changed. */
  protected text: string | null = null;
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
    node.parentNode = this as unknown as Parent;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    return node;
  }

  removeChild<N extends LightNode>(node: N): N {
    this.changed();
    const { previousSibling: before, nextSibling: after } = node;
    if (before) before.nextSibling = after;
    else this.firstChild = after;
    if (after) after.previousSibling = before;
    else this.lastChild = before;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    return node;
  }

  replaceChild<N extends LightNode>(node: LightNode, old: N): N {
    node.remove();
    this.changed();
    const { previousSibling: before, nextSibling: after } = old;
    node.parentNode = this as unknown as Parent;
    node.previousSibling = before;
    node.nextSibling = after;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    if (after) after.previousSibling = node;
    else this.lastChild = node;
    old.parentNode = null;
    old.previousSibling = null;
    old.nextSibling = null;
    return old;
  }

  /** @returns the elements inside with this tag, in their order; a list of its own, that later changes do not reach */
  getElementsByTagName(tag: string): LightElement[] {
    const found: LightElement[] = [];
    gather(this, tag.toLowerCase(), found);
    return found;
  }

  /** @param tags tags with commas between them, and nothing else */
  querySelectorAll(tags: string): LightElement[] {
    if (!tags.includes(',')) return this.getElementsByTagName(tags);
    const found: LightElement[] = [];
    gatherAny(this, new Set(tags.toLowerCase().split(',')), found);
    return found;
  }

  /** A text that is remembered holds those of all below it, so the way up ends where none is. */
  protected changed(): void {
    this.elements = null;
    for (let at: LightParent | null = this; at && at.text !== null; at = at.parentNode) {
      at.text = null;
      at.squeezed = null;
    }
  }
}

export class LightElement extends LightParent {
  readonly nodeType = 1;
  readonly attributes: LightAttribute[] = [];
  parentNode: Parent | null = null;
  nextSibling: LightNode | null = null;
  previousSibling: LightNode | null = null;
  className = '';
  id = '';
  style: LightStyle = NO_STYLE;
  /** Where Readability changes a tag, it changes both. */
  tagName: string;

  constructor(
    public localName: string,
    readonly ownerDocument: LightDocument,
  ) {
    super();
    this.tagName = localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  /** By this mark Readability knows a tree of plain objects, and renames elements in place. */
  get __JSDOMParser__(): true {
    return true;
  }

  get nextElementSibling(): LightElement | null {
    return elementFrom(this.nextSibling);
  }

  get src(): string | undefined {
    return this.localName === 'img' ? (this.getAttribute('src') ?? '').replace(/^\s+|[\t\n\r]/g, '') : undefined;
  }

  get srcset(): string | undefined {
    return this.localName === 'img' ? (this.getAttribute('srcset') ?? '') : undefined;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    for (const attribute of this.attributes) if (attribute.name === name) return true;
    return false;
  }

  setAttribute(name: string, value: string): void {
    this.removeAttribute(name);
    this.addAttribute(name, value);
  }

  /** @param name of an attribute that it does not have */
  addAttribute(name: string, value: string): void {
    this.attributes.push(new LightAttribute(name, value));
    if (name === 'class') this.className = value;
    else if (name === 'id') this.id = value;
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((one) => one.name === name);
    if (at < 0) return;
    this.attributes.splice(at, 1);
    if (name === 'class') this.className = '';
    else if (name === 'id') this.id = '';
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** Readability keeps what a page looked like before it tried, and puts it back for another try. */
  get innerHTML(): string {
    return '';
  }

  set innerHTML(_html: string) {
    this.ownerDocument.rebuild();
  }
}

export class LightDocument extends LightParent {
  readonly nodeType = 9;
  readonly parentNode = null;
  readonly documentElement: LightElement;
  readonly head: LightElement;
  readonly body: LightElement;
  /** Puts into the body what the page shows. */
  fill: () => void = () => {};
  /** Makes the body once more as it was before Readability tried. */
  rebuild: () => void = () => {};

  constructor(
    readonly title: string,
    readonly baseURI: string,
  ) {
    super();
    this.documentElement = this.appendChild(this.createElement('html'));
    this.head = this.documentElement.appendChild(this.createElement('head'));
    this.body = this.documentElement.appendChild(this.createElement('body'));
  }

  get documentURI(): string {
    return this.baseURI;
  }

  createElement(tag: string): LightElement {
    return new LightElement(tag.toLowerCase(), this);
  }

  createTextNode(text: string): LightText {
    return new LightText(text);
  }
}

function elementFrom(node: LightNode | null): LightElement | null {
  let at = node;
  while (at && at.nodeType !== 1) at = at.nextSibling;
  return at;
}

function gather(from: LightParent, tag: string, found: LightElement[]): void {
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    if (node.localName === tag) found.push(node);
    if (node.firstChild) gather(node, tag, found);
  }
}

function gatherAny(from: LightParent, tags: ReadonlySet<string>, found: LightElement[]): void {
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    if (tags.has(node.localName)) found.push(node);
    if (node.firstChild) gatherAny(node, tags, found);
  }
}
