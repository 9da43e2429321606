import { attributeOf, attributesOf, own, queryAll, tagOf } from '../dom';
import type { Elements } from '../types';
import { type Shown, shownBody } from './shown';
import { SKIPPED } from './tags';

/** Attribute that carries a block's id in the light clone; never set in the live page. */
export const STAMP = 'data-block';

const COPIED = new Set([
  'id',
  'class',
  'href',
  'src',
  'srcset',
  'alt',
  'rel',
  'role',
  'itemprop',
  'itemscope',
  'itemtype',
  'property',
  'style',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'colspan',
  'dir',
  'lang',
  'type',
  'name',
  'content',
]);
/** Elements that a form or a document offers under their name. */
const NAMED = new Set(['img', 'form', 'iframe', 'embed', 'object', 'button', 'fieldset', 'output']);
/** Boxes deeper than this are left out, what they hold is not: Readability's time grows with the third power of depth. */
const DEEPEST = 150;
const HEAVY = new Set(['svg', 'canvas', 'audio']);
/** Addresses and picture sets longer than this say nothing to Readability. */
const LONGEST_VALUE = 400;

/**
 * Copies what Readability reads, and no more, into a document of its own: text, tags and the attributes that it asks
 * for, with the id of each block as a stamp. Scripts, styles and forms' insides stay behind, open shadow roots are
 * copied as they are shown, and bare text runs become paragraphs. The live document is not touched.
 *
 * @param document the live page
 * @param elements the places of its blocks, from `segment`
 * @param body its body, where it has been walked already
 */
export function stamp(document: Document, elements: Elements, body = shownBody(document)): Document {
  const copy = own(document, 'implementation').createHTMLDocument(own(document, 'title'));
  const base = copy.createElement('base');
  base.href = own(document, 'baseURI');
  copy.head.append(base);
  for (const meta of queryAll(document, 'meta[property],meta[name]'))
    copy.head.append(copyElement(meta, tagOf(meta), copy));

  const ids = new Map<Element, number>();
  const runs = new Map<Node, number>();
  for (const [id, place] of elements) {
    if (place.nodes) for (const node of place.nodes) runs.set(node, id);
    else ids.set(place.element, id);
  }

  const walk = (from: Shown, to: Element, depth: number) => {
    let open = -1;
    let paragraph: Element | null = null;
    for (const child of from.children) {
      const run = runs.get(child.node);
      let into = to;
      if (run !== undefined) {
        if (run !== open || !paragraph) {
          paragraph = copy.createElement('p');
          paragraph.setAttribute(STAMP, String(run));
          to.append(paragraph);
          open = run;
        }
        into = paragraph;
      }
      if (child.isText) {
        into.append(child.text);
        continue;
      }
      const { element, tag } = child;
      if (SKIPPED.has(tag) || HEAVY.has(tag)) continue;
      const id = ids.get(element);
      if (depth > DEEPEST && id === undefined) {
        walk(child, into, depth + 1);
        continue;
      }
      const twin = copyElement(element, tag, copy);
      if (id !== undefined) twin.setAttribute(STAMP, String(id));
      into.appendChild(twin);
      walk(child, twin, depth + 1);
    }
  };
  if (body) {
    for (const name of ['class', 'id', 'dir']) {
      const value = attributeOf(body.element, name);
      if (value) copy.body.setAttribute(name, value);
    }
    walk(body, copy.body, 0);
  }
  return copy;
}

/** A custom element is a box like any other; under its own name nothing would score it. */
const COMMON = /^[a-z][a-z0-9]*$/;

function copyElement(element: Element, name: string, copy: Document): Element {
  const tag = name === 'slot' || !COMMON.test(name) ? 'div' : name;
  const twin = copy.createElement(tag);
  for (const name of attributesOf(element, tag)) {
    if (!COPIED.has(name)) continue;
    const value = attributeOf(element, name, tag);
    if (value === null || value.length > LONGEST_VALUE) continue;
    // Readability asks the copy plainly: nothing in it may be named like a property of a form or of a document.
    if ((name === 'id' || name === 'name') && NAMED.has(tag) && (value in copy || value in copy.createElement('form')))
      continue;
    twin.setAttribute(name, value);
  }
  return twin;
}
