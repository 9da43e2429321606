import type { Elements } from '../../types';
import { attributeNamesOf, attributeOf, queryAll, tagOf, unclobbered } from '../dom';
import { type FlatNode, flatTreeBody } from '../flat-tree';
import { NON_CONTENT_TAGS } from '../tags';
import { MiniDocument, type MiniElement } from './nodes';
import { MiniText } from './parent-node';

/** Attribute that holds a block's id in the copy. It is never set in the live page. */
export const BLOCK_ID_ATTRIBUTE = 'data-block';

const COPIED_ATTRIBUTES = new Set([
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
/**
 * Elements nested deeper than this are replaced by their content, because Readability takes time cubic in the depth.
 */
const MAX_COPY_DEPTH = 150;
const OMITTED_TAGS = new Set(['svg', 'canvas', 'audio']);
/**
 * Maximum number of characters of an attribute value. Longer ones are dropped, because Readability does not use such
 * long URLs and image sets.
 */
const MAX_ATTRIBUTE_CHARS = 400;
/** The style properties that Readability reads. */
const VISIBILITY_STYLE = /display|visibility/i;
/**
 * Matches names of standard elements. All others are copied as `div`, because Readability does not score unknown
 * elements.
 */
const STANDARD_TAG = /^[a-z][a-z0-9]*$/;

/**
 * Copies only what Readability reads into a document of plain objects: text, tags and the attributes it uses, with
 * block ids. Scripts, styles and form fields are omitted, open shadow roots are flattened, and bare text runs become
 * paragraphs. The live document is left unchanged.
 *
 * @param document the live page
 * @param elements the places of its blocks, from `segment`
 * @param body flat tree of its body, if already built
 */
export function copyForReadability(
  document: Document,
  elements: Elements,
  body = flatTreeBody(document),
): MiniDocument {
  const copy = new MiniDocument(unclobbered(document, 'title'), unclobbered(document, 'baseURI'));
  for (const meta of queryAll(document, 'meta[property],meta[name]'))
    copy.head.appendChild(copyElement(meta, tagOf(meta), copy));
  if (!body) return copy;
  for (const name of ['class', 'id', 'dir']) {
    const value = attributeOf(body.element, name);
    if (value) copy.body.addAttribute(name, value);
  }
  const copier = new Copier(copy, elements);
  copy.populateBody = () => copier.copyChildren(body, copy.body);
  copy.populateBody();
  return copy;
}

/** Progress of copying the children of one element. */
interface Cursor {
  children: readonly FlatNode[];
  nextChild: number;
  target: MiniElement;
  depth: number;
  /** Paragraph into which the current run of bare text is copied, with the id of its block. */
  run?: { id: number; paragraph: MiniElement };
}

const cursorAt = ({ children }: FlatNode, target: MiniElement, depth: number): Cursor => ({
  children,
  nextChild: 0,
  target,
  depth,
});

/** Copies subtrees with the ids of their blocks. */
class Copier {
  private readonly idByElement = new Map<Element, number>();
  private readonly idByRunNode = new Map<Node, number>();

  constructor(
    private readonly copy: MiniDocument,
    elements: Elements,
  ) {
    for (const [id, place] of elements) {
      if (place.nodes) for (const node of place.nodes) this.idByRunNode.set(node, id);
      else this.idByElement.set(place.element, id);
    }
  }

  /** Copies the children of a node. It is iterative because scripts build pages deeper than the call stack. */
  copyChildren(from: FlatNode, target: MiniElement): void {
    const stack = [cursorAt(from, target, 0)];
    for (let cursor = stack.at(-1); cursor; cursor = stack.at(-1)) {
      const inner = this.advance(cursor);
      if (inner) stack.push(inner);
      else stack.pop();
    }
  }

  /**
   * Copies children up to the next child element.
   *
   * @returns the cursor of that element, whose children must be copied next; undefined at the end
   */
  private advance(cursor: Cursor): Cursor | undefined {
    const { children, depth } = cursor;
    while (cursor.nextChild < children.length) {
      const child = children[cursor.nextChild++] as FlatNode;
      const target = this.targetFor(child, cursor);
      if (child.isText) {
        target.appendChild(new MiniText(child.text));
        continue;
      }
      const { element, tag } = child;
      if (NON_CONTENT_TAGS.has(tag) || OMITTED_TAGS.has(tag)) continue;
      const id = this.idByElement.get(element);
      if (depth > MAX_COPY_DEPTH && id === undefined) return cursorAt(child, target, depth + 1);
      const twin = copyElement(element, tag, this.copy);
      if (id !== undefined) twin.addAttribute(BLOCK_ID_ATTRIBUTE, String(id));
      target.appendChild(twin);
      return cursorAt(child, twin, depth + 1);
    }
    return undefined;
  }

  /** Returns the element into which a child is copied: the parent, or the paragraph for its bare text run. */
  private targetFor(child: FlatNode, cursor: Cursor): MiniElement {
    const id = this.idByRunNode.size ? this.idByRunNode.get(child.node) : undefined;
    if (id === undefined) return cursor.target;
    if (id !== cursor.run?.id) {
      const paragraph = this.copy.createElement('p');
      paragraph.addAttribute(BLOCK_ID_ATTRIBUTE, String(id));
      cursor.target.appendChild(paragraph);
      cursor.run = { id, paragraph };
    }
    return cursor.run?.paragraph ?? cursor.target;
  }
}

function copyElement(element: Element, name: string, copy: MiniDocument): MiniElement {
  const tag = name === 'slot' || !STANDARD_TAG.test(name) ? 'div' : name;
  const twin = copy.createElement(tag);
  for (const name of attributeNamesOf(element, tag)) {
    if (!COPIED_ATTRIBUTES.has(name)) continue;
    const value = attributeOf(element, name, tag);
    if (value === null || value.length > MAX_ATTRIBUTE_CHARS) continue;
    twin.addAttribute(name, value);
    if (name === 'style' && VISIBILITY_STYLE.test(value)) twin.style = visibilityOf(element, twin.style);
  }
  return twin;
}

/** Returns the inline style as the browser has parsed it, that is, validated and with precedence applied. */
function visibilityOf(element: Element, fallback: MiniElement['style']): MiniElement['style'] {
  const style: unknown = unclobbered(element as HTMLElement, 'style');
  if (!(style instanceof Object)) return fallback;
  const { display, visibility } = style as CSSStyleDeclaration;
  return { display, visibility };
}
