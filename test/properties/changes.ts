import fc from 'fast-check';
import { attribute, bodyOf, build, nodesIn, type Tree, text, tree } from './trees';

/** What a page may do to itself, as plain data: done alike to a page and to its twin. */
export type Change =
  | { do: 'add'; at: number; tree: Tree }
  | { do: 'replace'; at: number; tree: Tree }
  | { do: 'remove' | 'rewrite' | 'adopt' | 'empty'; at: number }
  | { do: 'move' | 'clone'; at: number; to: number }
  | { do: 'set'; at: number; attribute: [string, string] }
  | { do: 'unset'; at: number; name: string }
  | { do: 'text'; at: number; text: string };

const at = fc.nat(200);
/** A page that writes our own attribute while the view is on is not promised to get that back. */
const theirs = attribute.filter(([name]) => name !== 'data-clean-copy');
export const plain = (tree: Tree): boolean =>
  typeof tree === 'string' ||
  (tree.attributes.every(([name]) => name !== 'data-clean-copy') &&
    [...tree.inner, ...(tree.slotted ?? [])].every(plain));
const added = tree.filter(plain);

export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('add'), at, tree: added }),
  fc.record({ do: fc.constant('replace'), at, tree: added }),
  fc.record({ do: fc.constantFrom('remove', 'rewrite', 'adopt', 'empty'), at }),
  fc.record({ do: fc.constantFrom('move', 'clone'), at, to: at }),
  fc.record({ do: fc.constant('set'), at, attribute: theirs }),
  fc.record({ do: fc.constant('unset'), at, name: fc.constantFrom('class', 'style', 'hidden', 'id', 'href', 'name') }),
  fc.record({ do: fc.constant('text'), at, text }),
) as fc.Arbitrary<Change>;

const call = <K extends keyof Element>(element: Element, name: K, ...given: unknown[]): unknown =>
  (Reflect.get(Element.prototype, name) as (...given: unknown[]) => unknown).apply(element, given);
const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1;

/** Does what a page would do; what is not possible here is left. */
export function apply(page: Document, change: Change): void {
  const body = bodyOf(page);
  if (!body) return;
  const nodes = nodesIn(body);
  const node = nodes[change.at % Math.max(1, nodes.length)];
  const box = isElement(node) ? node : body;
  try {
    switch (change.do) {
      case 'add':
        call(box, 'prepend', build(page, change.tree));
        break;
      case 'replace':
        node?.replaceWith(build(page, change.tree));
        break;
      case 'remove':
        if (node) Node.prototype.removeChild.call(node.parentNode, node);
        break;
      case 'empty':
        call(box, 'replaceChildren');
        break;
      case 'rewrite':
        // Without a shadow root's inside, which no markup has; a template's is written.
        if (box !== body) rewrite(box);
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
        const to = nodes[change.to % Math.max(1, nodes.length)];
        if (!node || !isElement(to) || node.contains(to)) break;
        call(to, 'append', change.do === 'move' ? node : Node.prototype.cloneNode.call(node, true));
        break;
      }
      case 'set':
        call(box, 'setAttribute', ...change.attribute);
        break;
      case 'unset':
        call(box, 'removeAttribute', change.name);
        break;
      case 'text':
        if (node && !isElement(node)) node.nodeValue = change.text;
        break;
    }
  } catch (error) {
    // A name or a place that the DOM itself refuses, in the twin as here.
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
  }
}

function rewrite(box: Element): void {
  const written = Reflect.get(Element.prototype, 'innerHTML', box) as string;
  Reflect.set(Element.prototype, 'innerHTML', written, box);
}
