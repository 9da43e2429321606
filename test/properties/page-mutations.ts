import fc from 'fast-check';
import { attribute, type Tree, text, tree } from './random-trees';
import { buildNode, descendantsOf, unclobberedBody } from './tree-dom';

/** A mutation that a page makes to itself, as plain data, so that it can be applied to a page and its twin alike. */
export type PageMutation =
  | { do: 'add'; at: number; tree: Tree }
  | { do: 'replace'; at: number; tree: Tree }
  | { do: 'remove' | 'rewrite' | 'adopt' | 'empty'; at: number }
  | { do: 'move' | 'clone'; at: number; to: number }
  | { do: 'set'; at: number; attribute: [string, string] }
  | { do: 'unset'; at: number; name: string }
  | { do: 'text'; at: number; text: string };

const at = fc.nat(200);
/** Our own attribute is excluded: values written while the view is on need not be restored. */
const foreignAttribute = attribute.filter(([name]) => name !== 'data-clean-copy');
/** Returns whether a tree is free of our own attribute. */
export const hasNoMarks = (tree: Tree): boolean =>
  typeof tree === 'string' ||
  (tree.attributes.every(([name]) => name !== 'data-clean-copy') &&
    [...tree.inner, ...(tree.slotted ?? [])].every(hasNoMarks));
const addedTree = tree.filter(hasNoMarks);

export const pageMutation: fc.Arbitrary<PageMutation> = fc.oneof(
  fc.record({ do: fc.constant('add'), at, tree: addedTree }),
  fc.record({ do: fc.constant('replace'), at, tree: addedTree }),
  fc.record({ do: fc.constantFrom('remove', 'rewrite', 'adopt', 'empty'), at }),
  fc.record({ do: fc.constantFrom('move', 'clone'), at, to: at }),
  fc.record({ do: fc.constant('set'), at, attribute: foreignAttribute }),
  fc.record({ do: fc.constant('unset'), at, name: fc.constantFrom('class', 'style', 'hidden', 'id', 'href', 'name') }),
  fc.record({ do: fc.constant('text'), at, text }),
) as fc.Arbitrary<PageMutation>;

/** Calls a method of an element that the page may have clobbered. */
const callUnclobbered = <K extends keyof Element>(element: Element, name: K, ...args: unknown[]): unknown =>
  (Reflect.get(Element.prototype, name) as (...args: unknown[]) => unknown).apply(element, args);
const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1;

/** Applies a mutation; one that is impossible here is skipped. */
export function applyMutation(page: Document, mutation: PageMutation): void {
  const body = unclobberedBody(page);
  if (!body) return;
  const nodes = descendantsOf(body);
  const node = nodes[mutation.at % Math.max(1, nodes.length)];
  const target = isElement(node) ? node : body;
  try {
    switch (mutation.do) {
      case 'add':
        callUnclobbered(target, 'prepend', buildNode(page, mutation.tree));
        break;
      case 'replace':
        node?.replaceWith(buildNode(page, mutation.tree));
        break;
      case 'remove':
        if (node) Node.prototype.removeChild.call(node.parentNode, node);
        break;
      case 'empty':
        callUnclobbered(target, 'replaceChildren');
        break;
      case 'rewrite':
        // Loses shadow roots, which markup does not contain.
        if (target !== body) rewriteMarkup(target);
        break;
      case 'adopt': {
        if (!node) break;
        const { parentNode, nextSibling } = node;
        const elsewhere = document.implementation.createHTMLDocument('').body;
        elsewhere.append(elsewhere.ownerDocument.adoptNode(node));
        parentNode?.insertBefore(page.adoptNode(node), nextSibling);
        break;
      }
      case 'move':
      case 'clone': {
        const to = nodes[mutation.to % Math.max(1, nodes.length)];
        if (!node || !isElement(to) || node.contains(to)) break;
        callUnclobbered(to, 'append', mutation.do === 'move' ? node : Node.prototype.cloneNode.call(node, true));
        break;
      }
      case 'set':
        callUnclobbered(target, 'setAttribute', ...mutation.attribute);
        break;
      case 'unset':
        callUnclobbered(target, 'removeAttribute', mutation.name);
        break;
      case 'text':
        if (node && !isElement(node)) node.nodeValue = mutation.text;
        break;
    }
  } catch (error) {
    // The DOM rejects the name or position, in the twin as well.
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
  }
}

function rewriteMarkup(element: Element): void {
  const markup = Reflect.get(Element.prototype, 'innerHTML', element) as string;
  Reflect.set(Element.prototype, 'innerHTML', markup, element);
}
