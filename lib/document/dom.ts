/**
 * DOM access that is safe from DOM clobbering (https://portswigger.net/web-security/dom-based/dom-clobbering): in a
 * form, `<input name="id">` shadows the form's own `id`, and likewise any other property or method; `<img name="body">`
 * shadows `document.body`. The properties of forms and documents are therefore read from the prototype.
 */

/** Returns a property of a node even if a named element of the page shadows it. */
export function unclobbered<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const name: unknown = (node as Node as Element).localName;
  // Only forms and documents can be clobbered; a plain read is many times faster.
  if (typeof name === 'string' && name !== 'form') return node[key];
  const prototype = Object.getPrototypeOf(node) as N;
  return key in prototype ? Reflect.get(prototype, key, node) : node[key];
}

/** Returns the URL of a document; '' if its DOM has none, as in linkedom. */
export function documentUrl(document: Document): string {
  return unclobbered(document, 'URL') ?? '';
}

/** Returns the `nodeType` of a node. */
export function nodeTypeOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : unclobbered(node, 'nodeType');
}

/** Returns the lower-case tag of an element. */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : unclobbered(element, 'localName');
}

/**
 * Returns the value of an attribute; null if the element does not have it.
 *
 * @param tag the element's lower-case tag, if known
 */
export function attributeOf(element: Element, name: string, tag = tagOf(element)): string | null {
  return tag === 'form' ? unclobbered(element, 'getAttribute').call(element, name) : element.getAttribute(name);
}

/**
 * Returns the names of an element's attributes.
 *
 * @param tag the element's lower-case tag, if known
 */
export function attributeNamesOf(element: Element, tag = tagOf(element)): string[] {
  return tag === 'form' ? unclobbered(element, 'getAttributeNames').call(element) : element.getAttributeNames();
}

const SPACE = /[\t\n\f\r ]/;

/**
 * Returns the distinct class names of an element.
 *
 * @param tag the element's lower-case tag, if known
 */
export function classesOf(element: Element, tag = tagOf(element)): string[] {
  const value = attributeOf(element, 'class', tag);
  if (!value) return [];
  return SPACE.test(value) ? [...new Set(value.split(/[\t\n\f\r ]+/))].filter(Boolean) : [value];
}

/**
 * Returns the parent of an element in the flat tree, in which slots and shadow hosts are parents; null if there is
 * none.
 */
export function flatTreeParent(element: Element): Element | null {
  const slot = unclobbered(element, 'assignedSlot');
  if (slot) return slot;
  const parent = unclobbered(element, 'parentNode');
  if (parent && nodeTypeOf(parent) === 11) return (parent as ShadowRoot).host ?? null;
  return parent && nodeTypeOf(parent) === 1 ? (parent as Element) : null;
}

/** Returns the window of an element's document; null if the document has none. */
export function windowOf(element: Element): (Window & typeof globalThis) | null {
  return unclobbered(unclobbered(element, 'ownerDocument'), 'defaultView');
}

/** `document.querySelector`, safe from DOM clobbering. */
export function queryFirst(document: Document, selector: string): Element | null {
  return unclobbered(document, 'querySelector').call(document, selector);
}

/** `document.querySelectorAll`, safe from DOM clobbering. */
export function queryAll(document: Document, selector: string): Element[] {
  return [...unclobbered(document, 'querySelectorAll').call(document, selector)];
}

/** Returns the first node of a block's place: its element, or the first node of a bare text run. */
export function firstNodeOf({ element, nodes }: { element: Element; nodes?: readonly ChildNode[] }): Node {
  return nodes?.[0] ?? element;
}

/** Returns whether an element is `ancestor` or a descendant of it in the flat tree. */
export function isInclusiveDescendant(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at; at = flatTreeParent(at)) if (at === ancestor) return true;
  return false;
}
