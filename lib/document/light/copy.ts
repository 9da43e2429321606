import type { Elements } from '../../types';
import { attributeOf, attributesOf, native, queryAll, tagOf } from '../dom';
import { type Shown, shownBody } from '../shown';
import { SKIPPED } from '../tags';
import { LightDocument, type LightElement } from './nodes';
import { LightText } from './parent';

/** Attribute that carries a block's id in the light copy; never set in the live page. */
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
/** Boxes deeper than this are left out, what they hold is not: Readability's time grows with the third power of depth. */
const DEEPEST = 150;
const HEAVY = new Set(['svg', 'canvas', 'audio']);
/** Addresses and picture sets longer than this say nothing to Readability. */
const LONGEST_VALUE = 400;
/** What Readability asks of a style. */
const HIDES = /display|visibility/i;
/** A custom element is a box like any other; under its own name nothing would score it. */
const COMMON = /^[a-z][a-z0-9]*$/;

/**
 * Copies what Readability reads, and no more, into a document of plain objects: text, tags and the attributes that it
 * asks for, with the id of each block as a stamp. Scripts, styles and forms' insides stay behind, open shadow roots are
 * copied as they are shown, and bare text runs become paragraphs. The live document is not touched.
 *
 * @param document the live page
 * @param elements the places of its blocks, from `segment`
 * @param body its body, where it has been walked already
 */
export function lightCopy(document: Document, elements: Elements, body = shownBody(document)): LightDocument {
  const copy = new LightDocument(native(document, 'title'), native(document, 'baseURI'));
  for (const meta of queryAll(document, 'meta[property],meta[name]'))
    copy.head.appendChild(copyElement(meta, tagOf(meta), copy));
  if (!body) return copy;

  const ids = new Map<Element, number>();
  const runs = new Map<Node, number>();
  for (const [id, place] of elements) {
    if (place.nodes) for (const node of place.nodes) runs.set(node, id);
    else ids.set(place.element, id);
  }

  /** Copies an element's children, from where it was left; @returns the copying of one that is to be walked first */
  const next = (walk: Copying): Copying | undefined => {
    const { children, to, depth } = walk;
    while (walk.at < children.length) {
      const child = children[walk.at++] as Shown;
      const run = runs.size ? runs.get(child.node) : undefined;
      let into = to;
      if (run !== undefined) {
        if (run !== walk.run?.id) {
          const paragraph = copy.createElement('p');
          paragraph.addAttribute(STAMP, String(run));
          to.appendChild(paragraph);
          walk.run = { id: run, paragraph };
        }
        into = walk.run?.paragraph ?? to;
      }
      if (child.isText) {
        into.appendChild(new LightText(child.text));
        continue;
      }
      const { element, tag } = child;
      if (SKIPPED.has(tag) || HEAVY.has(tag)) continue;
      const id = ids.get(element);
      if (depth > DEEPEST && id === undefined) return copying(child, into, depth + 1);
      const twin = copyElement(element, tag, copy);
      if (id !== undefined) twin.addAttribute(STAMP, String(id));
      into.appendChild(twin);
      return copying(child, twin, depth + 1);
    }
    return undefined;
  };
  for (const name of ['class', 'id', 'dir']) {
    const value = attributeOf(body.element, name);
    if (value) copy.body.addAttribute(name, value);
  }
  copy.fill = () => {
    // Scripts build pages deeper than any stack.
    const open = [copying(body, copy.body, 0)];
    for (let walk = open.at(-1); walk; walk = open.at(-1)) {
      const inner = next(walk);
      if (inner) open.push(inner);
      else open.pop();
    }
  };
  copy.fill();
  return copy;
}

/** Where the copying of one element's children has come to. */
interface Copying {
  children: readonly Shown[];
  at: number;
  to: LightElement;
  depth: number;
  /** The paragraph for a run of bare text. */
  run?: { id: number; paragraph: LightElement };
}

const copying = ({ children }: Shown, to: LightElement, depth: number): Copying => ({ children, at: 0, to, depth });

function copyElement(element: Element, name: string, copy: LightDocument): LightElement {
  const tag = name === 'slot' || !COMMON.test(name) ? 'div' : name;
  const twin = copy.createElement(tag);
  for (const name of attributesOf(element, tag)) {
    if (!COPIED.has(name)) continue;
    const value = attributeOf(element, name, tag);
    if (value === null || value.length > LONGEST_VALUE) continue;
    twin.addAttribute(name, value);
    if (name === 'style' && HIDES.test(value)) twin.style = styleOf(element, twin.style);
  }
  return twin;
}

/** Asked of the browser, which knows what of it is valid and what outweighs what. */
function styleOf(element: Element, none: LightElement['style']): LightElement['style'] {
  const said: unknown = native(element as HTMLElement, 'style');
  if (!(said instanceof Object)) return none;
  const { display, visibility } = said as CSSStyleDeclaration;
  return { display, visibility };
}
