import { firstElementFrom, type MiniNode, MiniParentNode, MiniText } from './parent-node';

/**
 * The subset of the DOM (https://dom.spec.whatwg.org) that Readability uses, as plain objects. Building and querying
 * such a tree is several times faster than with the browser's own nodes. Text and element lists are cached until the
 * subtree changes. Readability itself sets expando properties such as `readability`.
 */

class MiniAttribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}

  cloneNode(): MiniAttribute {
    return this;
  }
}

/** The inline style properties that Readability reads. */
export interface MiniStyle {
  readonly display: string;
  readonly visibility: string;
}

const NO_STYLE: MiniStyle = { display: '', visibility: '' };

export class MiniElement extends MiniParentNode {
  readonly nodeType = 1;
  readonly attributes: MiniAttribute[] = [];
  parentNode: MiniElement | MiniDocument | null = null;
  nextSibling: MiniNode | null = null;
  previousSibling: MiniNode | null = null;
  className = '';
  id = '';
  style: MiniStyle = NO_STYLE;
  /** Tag in upper case. Readability renames an element by setting this and `localName`. */
  tagName: string;

  constructor(
    public localName: string,
    readonly ownerDocument: MiniDocument,
  ) {
    super();
    this.tagName = localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  /** Readability treats a document with this property as a tree of plain objects, in which it can rename elements. */
  get __JSDOMParser__(): true {
    return true;
  }

  get nextElementSibling(): MiniElement | null {
    return firstElementFrom(this.nextSibling);
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

  /** Adds an attribute that the element must not have yet. */
  addAttribute(name: string, value: string): void {
    this.attributes.push(new MiniAttribute(name, value));
    if (name === 'class') this.className = value;
    else if (name === 'id') this.id = value;
  }

  setAttributeNode({ name, value }: MiniAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at < 0) return;
    this.attributes.splice(at, 1);
    if (name === 'class') this.className = '';
    else if (name === 'id') this.id = '';
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /**
   * Markup of the subtree. Readability saves that of the body before an attempt, and assigns it before the next one.
   */
  get innerHTML(): string {
    return '';
  }

  set innerHTML(_html: string) {
    this.ownerDocument.resetBody();
  }
}

export class MiniDocument extends MiniParentNode {
  readonly nodeType = 9;
  readonly parentNode = null;
  readonly documentElement: MiniElement;
  readonly head: MiniElement;
  readonly body: MiniElement;
  /** Copies the page into the empty body. Set by `copyForReadability`. */
  populateBody: () => void = () => {};
  /** Restores the body to its state before Readability's last attempt. */
  resetBody: () => void = () => {};

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

  createElement(tag: string): MiniElement {
    return new MiniElement(tag.toLowerCase(), this);
  }

  createTextNode(text: string): MiniText {
    return new MiniText(text);
  }
}
