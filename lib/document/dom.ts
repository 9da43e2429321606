/**
 * Nodes as the DOM defines them. In a form, `<input name="id">` takes the place of the form's own `id`, and so for
 * every property and method; `<img name="body">` does the same to the document. So both are asked past their names.
 */

/** @returns a property of a node, whatever the page named so */
export function native<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const name: unknown = (node as Node as Element).localName;
  // Any other element is what it seems to be; asking it plainly is many times faster.
  if (typeof name === 'string' && name !== 'form') return node[key];
  const prototype = Object.getPrototypeOf(node) as N;
  return key in prototype ? Reflect.get(prototype, key, node) : node[key];
}

/** @returns 1 for elements, 3 for text */
export function typeOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : native(node, 'nodeType');
}

/** @returns the lower-case tag */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : native(element, 'localName');
}

/**
 * @param tag its tag, where it is known
 * @returns an attribute's value, null where it is missing
 */
export function attributeOf(element: Element, name: string, tag = tagOf(element)): string | null {
  return tag === 'form' ? native(element, 'getAttribute').call(element, name) : element.getAttribute(name);
}

/**
 * @param tag its tag, where it is known
 * @returns the names of the attributes that an element has
 */
export function attributesOf(element: Element, tag = tagOf(element)): string[] {
  return tag === 'form' ? native(element, 'getAttributeNames').call(element) : element.getAttributeNames();
}

const SPACE = /[\t\n\f\r ]/;

/** @returns the class names, each once */
export function classesOf(element: Element, tag = tagOf(element)): string[] {
  const said = attributeOf(element, 'class', tag);
  if (!said) return [];
  return SPACE.test(said) ? [...new Set(said.split(/[\t\n\f\r ]+/))].filter(Boolean) : [said];
}

/** @returns the element around this one as it is shown: through slots and out of shadow roots */
export function parentOf(element: Element): Element | null {
  const slot = native(element, 'assignedSlot');
  if (slot) return slot;
  const parent = native(element, 'parentNode');
  if (parent && typeOf(parent) === 11) return (parent as ShadowRoot).host ?? null;
  return parent && typeOf(parent) === 1 ? (parent as Element) : null;
}

export function queryFirst(document: Document, selector: string): Element | null {
  return native(document, 'querySelector').call(document, selector);
}

export function queryAll(document: Document, selector: string): Element[] {
  return [...native(document, 'querySelectorAll').call(document, selector)];
}

/** @returns the node that a place in the page begins with: its element, or the first node of a line of bare text */
export function firstNode({ element, nodes }: { element: Element; nodes?: readonly ChildNode[] }): Node {
  return nodes?.[0] ?? element;
}

/** @returns whether an element is another one, or is shown inside it: through slots and out of shadow roots */
export function isWithin(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === around) return true;
  return false;
}
