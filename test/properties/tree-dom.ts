import type { Tree, TreeElement } from './random-trees';

const HTML = 'http://www.w3.org/1999/xhtml';

/** Builds a tree by DOM methods, which allow more than any parser creates. */
export function buildNode(document: Document, tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = createElement(document, tree);
  for (const [name, value] of tree.attributes) Element.prototype.setAttribute.call(element, name, value);
  const shadowRoot = tree.slotted && attachShadow(element);
  for (const child of tree.inner) (shadowRoot ?? element).appendChild(buildNode(document, child));
  for (const child of tree.slotted ?? []) element.appendChild(buildNode(document, child));
  return element;
}

function createElement(document: Document, { tag, space }: TreeElement): Element {
  try {
    return document.createElementNS(space === undefined ? HTML : space || null, tag);
  } catch {
    // A prefixed name needs a namespace.
    return document.createElementNS('urn:odd', tag);
  }
}

function attachShadow(element: Element): ShadowRoot | null {
  try {
    return Element.prototype.attachShadow.call(element, { mode: 'open' });
  } catch {
    // Most elements do not support one.
    return null;
  }
}

/**
 * Serializes a tree as malformed markup: unclosed tags, misnested tags, unescaped quotation marks.
 *
 * @param variant determines which errors are made
 */
export function malformedMarkup(tree: Tree, variant: number): string {
  if (typeof tree === 'string') return tree;
  const attributes = tree.attributes.map(
    ([name, value]) => ` ${name}="${variant % 3 ? value.replaceAll('"', '&quot;') : value}"`,
  );
  const inner = tree.inner.map((child, index) => malformedMarkup(child, variant + index)).join('');
  const end = variant % 4 ? `</${tree.tag}>` : variant % 8 ? '</b></p>' : '';
  return `<${tree.tag}${attributes.join('')}>${inner}${end}`;
}

/** Returns a document's body even if the page has clobbered it. */
export const unclobberedBody = (page: Document): HTMLElement => Reflect.get(Document.prototype, 'body', page);

/** Returns all descendants of a node, open shadow roots included, in a stable order. */
export function descendantsOf(root: Node): ChildNode[] {
  const found: ChildNode[] = [];
  const walk = (from: Node) => {
    const shadow = from.nodeType === 1 ? unclobbered(from as Element, 'shadowRoot') : null;
    for (const parent of shadow ? [shadow, from] : [from])
      for (const child of unclobbered(parent, 'childNodes')) {
        found.push(child);
        walk(child);
      }
  };
  walk(root);
  return found;
}

/** Serializes a tree unambiguously: namespaces, attribute order, separate text nodes and shadow roots included. */
export function serializeTree(root: Node): string {
  if (root.nodeType !== 1) return JSON.stringify(root.nodeValue);
  const element = root as Element;
  const attributes = [...unclobbered(element, 'attributes')].map(
    ({ name, value }) => `${name}=${JSON.stringify(value)}`,
  );
  const inner = (node: Node) => [...unclobbered(node, 'childNodes')].map(serializeTree).join();
  const shadow = unclobbered(element, 'shadowRoot');
  const name = `${unclobbered(element, 'namespaceURI')} ${unclobbered(element, 'tagName')}`;
  return `<${name} ${attributes.join(' ')}>(${shadow ? `[${inner(shadow)}]` : ''}${inner(element)})`;
}

/** Returns a property of a node even if named form fields shadow it. Independent of the code under test. */
function unclobbered<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node);
}
