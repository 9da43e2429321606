import { elementFrom, type LightNode, LightParent, LightText } from './parent';

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
export class LightElement extends LightParent {
  readonly nodeType = 1;
  readonly attributes: LightAttribute[] = [];
  parentNode: LightElement | LightDocument | null = null;
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
