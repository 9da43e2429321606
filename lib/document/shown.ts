import { native, parentOf, tagOf, typeOf } from './dom';

/**
 * The tree as it is shown: open shadow roots stand in for their hosts' children, slots for what is put into them. Each
 * node is asked once, when it is first reached: segmentation, its texts and the light copy all walk the same tree.
 */
export class Shown {
  private read?: Shown[];

  /**
   * @param tag lower-case tag of an element; '' for text
   * @param text what a text node says; '' for elements
   * @param part set where only some of its children are to be read: those that are put in here, in their order
   */
  constructor(
    readonly node: Node,
    readonly tag: string,
    readonly text: string,
    readonly part?: Shown[],
  ) {}

  get isText(): boolean {
    return this.tag === '';
  }

  /** The element that this node is; nothing else is ever walked into. */
  get element(): Element {
    return this.node as Element;
  }

  /**
   * The children that a reader sees, elements and text: those of the open shadow root where there is one, the assigned
   * nodes of a slot, else the child nodes.
   */
  get children(): readonly Shown[] {
    this.read ??= this.part ?? (this.isText ? [] : childrenOf(this.element, this.tag));
    return this.read;
  }
}

/** @returns the body as it is shown; null where a document has none */
export function shownBody(document: Document): Shown | null {
  const body = native(document, 'body');
  return body && new Shown(body, tagOf(body), '');
}

/**
 * @param parts elements of the document, in its order, none inside another
 * @returns the body as it is shown with nothing in it but these parts and what is around them; null without a body
 */
export function shownParts(document: Document, parts: readonly Element[]): Shown | null {
  const body = native(document, 'body');
  if (!body) return null;
  const root = new Shown(body, tagOf(body), '', []);
  const known = new Map<Element, Shown>([[body, root]]);
  for (const part of parts) {
    let shown = new Shown(part, tagOf(part), '');
    for (let up = parentOf(part); up; up = parentOf(up)) {
      const around = known.get(up);
      if (around) {
        around.part?.push(shown);
        break;
      }
      shown = new Shown(up, tagOf(up), '', [shown]);
      known.set(up, shown);
    }
  }
  return root;
}

function childrenOf(element: Element, tag: string): Shown[] {
  const found: Shown[] = [];
  const root = tag === 'form' ? null : element.shadowRoot;
  if (tag === 'slot' && !root) {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
    if (assigned?.length) {
      for (const node of assigned) add(found, node);
      return found;
    }
  }
  let node = root ? root.firstChild : tag === 'form' ? native(element, 'firstChild') : element.firstChild;
  while (node) {
    // Only a form hides what follows it behind a name.
    node = add(found, node)?.tag === 'form' ? native(node as Node, 'nextSibling') : node.nextSibling;
  }
  return found;
}

/** Comments and the like are not shown. */
function add(list: Shown[], node: Node): Shown | undefined {
  const type = typeOf(node);
  if (type !== 1 && type !== 3) return undefined;
  const shown = type === 3 ? new Shown(node, '', node.nodeValue ?? '') : new Shown(node, tagOf(node as Element), '');
  list.push(shown);
  return shown;
}
