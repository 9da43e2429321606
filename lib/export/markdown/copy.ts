/** A block's inside as a small tree apart from the page, of which nothing loads or runs. */
import { native, tagOf } from '../../document/dom';
import { Shown } from '../../document/shown';
import type { Block, Place } from '../../types';
import { Copier, type CopyOptions, isDrawn, KEPT } from './copier';

/**
 * @param block what the place holds
 * @returns a `div` of a document without a window: text, links to web addresses, emphasis, code, breaks and pictures
 */
export function copyOf(place: Place, block: Block, options: CopyOptions): HTMLElement {
  const apart = native(place.element.ownerDocument, 'implementation').createHTMLDocument('');
  const root = apart.createElement('div');
  const copier = new Copier(apart, { ...options, pre: block.tag === 'pre' }, isDrawn(place.element));
  const whole = shownOf(place.element);
  // A link or a bold word that is the block itself.
  const inside = block.tag in KEPT ? [whole] : whole.children;
  for (const shown of place.nodes?.map(shownOf) ?? inside) copier.copy(shown, root);
  settleBreaks(root);
  // The block stands in a link as a whole, or is one.
  const [link] = block.links;
  const around = link && block.links.length === 1 && link.start === 0 && link.end === block.text.length;
  if (around && options.links && !root.querySelector('a')) copier.wrap(root, link.href);
  return root;
}

/** Breaks at the edge of a link or of emphasis stand outside of it, and none at the edge of the block. */
function settleBreaks(root: Element): void {
  for (const side of ['first', 'last'] as const) {
    // From the innermost out, so that each moves as far as it can.
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

const shownOf = (node: Node) =>
  new Shown(node, node.nodeType === 1 ? tagOf(node as Element) : '', node.nodeValue ?? '');
