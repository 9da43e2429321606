import { flatTreeParent, nodeTypeOf, tagOf, unclobbered } from './dom';
import type { Visibility } from './visibility';

/**
 * A node of the flat tree, that is, of the tree as it is rendered: open shadow roots replace their hosts' children,
 * assigned nodes replace slots (https://drafts.csswg.org/css-scoping/#flattening). Children are read once, on demand,
 * because segmentation, text extraction and the copy for Readability traverse the same tree.
 */
export class FlatNode {
  private cachedChildren?: FlatNode[];
  /** Visibility of an inline element within a text; set once it has been read. */
  partVisibility?: Visibility;

  /**
   * Creates a node of the flat tree.
   *
   * @param tag lower-case tag of an element; '' for text nodes
   * @param text data of a text node; '' for elements
   * @param includedChildren if given, only these children are read, in this order
   */
  constructor(
    readonly node: Node,
    readonly tag: string,
    readonly text: string,
    readonly includedChildren?: FlatNode[],
  ) {}

  get isText(): boolean {
    return this.tag === '';
  }

  /** The node as an element. Must not be read on text nodes. */
  get element(): Element {
    return this.node as Element;
  }

  /** Child elements and text nodes in the flat tree. */
  get children(): readonly FlatNode[] {
    this.cachedChildren ??= this.includedChildren ?? (this.isText ? [] : childrenOf(this.element, this.tag));
    return this.cachedChildren;
  }
}

/** Returns the flat tree of the body; null for a document without one. */
export function flatTreeBody(document: Document): FlatNode | null {
  const body = unclobbered(document, 'body');
  return body && new FlatNode(body, tagOf(body), '');
}

/**
 * Returns the flat tree of the body, reduced to some elements and their ancestors; null without a body.
 *
 * @param parts elements in document order, none inside another
 */
export function flatTreeBodyWith(document: Document, parts: readonly Element[]): FlatNode | null {
  const body = unclobbered(document, 'body');
  if (!body) return null;
  const root = new FlatNode(body, tagOf(body), '', []);
  const known = new Map<Element, FlatNode>([[body, root]]);
  for (const part of parts) {
    let node = new FlatNode(part, tagOf(part), '');
    for (let at = flatTreeParent(part); at; at = flatTreeParent(at)) {
      const parent = known.get(at);
      if (parent) {
        parent.includedChildren?.push(node);
        break;
      }
      node = new FlatNode(at, tagOf(at), '', [node]);
      known.set(at, node);
    }
  }
  return root;
}

function childrenOf(element: Element, tag: string): FlatNode[] {
  const children: FlatNode[] = [];
  const root = tag === 'form' ? null : element.shadowRoot;
  if (tag === 'slot' && !root) {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
    if (assigned?.length) {
      for (const node of assigned) addNode(children, node);
      return children;
    }
  }
  let node = root ? root.firstChild : tag === 'form' ? unclobbered(element, 'firstChild') : element.firstChild;
  while (node) {
    // Only a form can have `nextSibling` clobbered.
    node = addNode(children, node)?.tag === 'form' ? unclobbered(node as Node, 'nextSibling') : node.nextSibling;
  }
  return children;
}

/** Appends an element or text node to a list; other nodes, such as comments, are not rendered. */
function addNode(list: FlatNode[], node: Node): FlatNode | undefined {
  const type = nodeTypeOf(node);
  if (type !== 1 && type !== 3) return undefined;
  const flat =
    type === 3 ? new FlatNode(node, '', node.nodeValue ?? '') : new FlatNode(node, tagOf(node as Element), '');
  list.push(flat);
  return flat;
}
