import { tagOf, unclobbered } from '../../document/dom';
import { FlatNode } from '../../document/flat-tree';
import type { Block, Place } from '../../types';
import { type CopyOptions, INLINE_TAGS, InlineCopier, isRendered } from './inline-copier';

/**
 * Copies the content of a block into an inert document, where nothing loads or runs.
 *
 * @returns a `div` with text, links to web addresses, emphasis, code, line breaks and images
 */
export function copyInlineContent(place: Place, block: Block, options: CopyOptions): HTMLElement {
  const inertDocument = unclobbered(place.element.ownerDocument, 'implementation').createHTMLDocument('');
  const root = inertDocument.createElement('div');
  const copier = new InlineCopier(inertDocument, { ...options, pre: block.tag === 'pre' }, isRendered(place.element));
  const element = toFlatNode(place.element);
  // The block itself may be a link or bold.
  const content = block.tag in INLINE_TAGS ? [element] : element.children;
  for (const node of place.nodes?.map(toFlatNode) ?? content) copier.copy(node, root);
  moveEdgeBreaksOut(root);
  // The block may be within a link as a whole.
  const [link] = block.links;
  const isLinked = link && block.links.length === 1 && link.start === 0 && link.end === block.text.length;
  if (isLinked && options.links && !root.querySelector('a')) copier.wrapInLink(root, link.href);
  return root;
}

/** Moves line breaks at the edges of links and emphasis out of them, and removes those at the edges of the block. */
function moveEdgeBreaksOut(root: Element): void {
  for (const side of ['first', 'last'] as const) {
    // From the innermost element outwards, so that each break moves as far as possible.
    for (const element of [...root.querySelectorAll('*')].reverse().concat(root)) {
      const edge = () => (side === 'first' ? element.firstChild : element.lastChild);
      for (let at = edge(); at && (at.nodeName === 'BR' || !at.textContent?.trim()); at = edge()) {
        if (at.nodeName === 'IMG') break;
        if (element === root) at.remove();
        else if (side === 'first') element.before(at);
        else element.after(at);
      }
    }
  }
}

const toFlatNode = (node: Node) =>
  new FlatNode(node, node.nodeType === 1 ? tagOf(node as Element) : '', node.nodeValue ?? '');
