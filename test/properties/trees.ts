import fc from 'fast-check';
import { FERRY, SCHOOL, TITLE } from '../layout/story';

/** A tree as plain data, so that a failure can be printed, made smaller and built twice. */
export type Tree = string | Box;
export interface Box {
  tag: string;
  /** Namespace; HTML where it is missing, none where it is ''. */
  space?: string;
  attributes: [name: string, value: string][];
  inner: Tree[];
  /** Hangs its inside into an open shadow root, and this below the element itself. */
  slotted?: Tree[];
}

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const MATH = 'http://www.w3.org/1998/Math/MathML';

const TAGS = [
  ...'div p span b a h1 h2 h3 ul li table tr td th figure figcaption img br article section aside blockquote em'.split(
    ' ',
  ),
  ...'div p p p a li header footer nav main form input button slot template noscript select option video iframe'.split(
    ' ',
  ),
  ...'picture source object details summary dialog frameset frame body label time pre svg x-box story-card font'.split(
    ' ',
  ),
];
/** What a form or a document has, and a page may call a field. */
const CLOBBERS =
  'id name title attributes children childNodes parentNode classList className localName nodeType getAttribute setAttribute querySelector body head firstChild remove style'.split(
    ' ',
  );
const TEXTS = [
  ...FERRY,
  ...SCHOOL.slice(0, 2),
  TITLE,
  'Read more',
  'Newsletter',
  'By Ida Holm',
  'Photo: Ida Holm',
  'Advertisement',
  ' ',
  '\n\t',
  '\u200b',
  '速報：港の船が戻った。',
  'x'.repeat(3000),
];
const NAMES = ['class', 'id', 'name', 'href', 'src', 'alt', 'style', 'hidden', 'role', 'lang', 'itemprop', 'slot'];
const VALUES = [
  'display: contents',
  'display: none',
  'visibility: hidden',
  'story',
  'ad-slot promo',
  'article__body',
  'sr-only',
  'a:b/c"d\'e]f\\g\n',
  '1st',
  'https://news.test/2031/a-story',
  'javascript:alert(1)',
  'data:image/gif;base64,AAAA',
  '#',
  'http://[',
  'é漢😀\ud800',
];

export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  fc.string({ maxLength: 20, unit: 'grapheme' }),
);

export const attribute: fc.Arbitrary<[string, string]> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.tuple(
      fc.constantFrom(...NAMES),
      fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 12, unit: 'grapheme' })),
    ),
  },
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom('name', 'id'), fc.constantFrom(...CLOBBERS)) },
  { weight: 1, arbitrary: fc.constantFrom<[string, string]>(['class', 'x '.repeat(10_000)]) },
  // As a page would fake them.
  {
    weight: 4,
    arbitrary: fc.constantFrom<[string, string]>(
      ['data-clean-copy', 'keep'],
      ['data-clean-copy', ''],
      ['data-block', '3'],
    ),
  },
);

const space = fc.option(fc.constantFrom(SVG, MATH, '', 'urn:odd'), { freq: 12, nil: undefined });

const { tree } = fc.letrec<{ tree: Tree; box: Box }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6, depthSize: 'small' }, text, { weight: 3, arbitrary: tie('box') }),
  box: fc.record(
    {
      tag: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...TAGS) }, fc.constantFrom('odd:p', 'h:div', 'a-b:c')),
      space,
      attributes: fc.array(attribute, { maxLength: 3 }),
      inner: fc.array(tie('tree'), { maxLength: 5 }),
      slotted: fc.option(fc.array(tie('tree'), { maxLength: 2 }), { freq: 15, nil: undefined }),
    },
    { requiredKeys: ['tag', 'attributes', 'inner'] },
  ),
}));

export { tree };

export const trees = fc.array(tree, { maxLength: 8 });

/** The parts of the ferry story with trees between them: most pages have a story. */
export const story: fc.Arbitrary<Tree[]> = fc
  .array(fc.tuple(fc.nat(FERRY.length + 1), tree), { maxLength: 6 })
  .map((between) => {
    const line = (tag: string, inner: string): Tree => ({ tag, attributes: [], inner: [inner] });
    const parts: Tree[] = [line('h1', TITLE), ...FERRY.map((one) => line('p', one))];
    for (const [at, one] of between) parts.splice(at, 0, one);
    return [{ tag: 'main', attributes: [], inner: [{ tag: 'article', attributes: [], inner: parts }] }];
  });

/** Makes a tree with a document's own methods, which allow what no parser makes. */
export function build(document: Document, of: Tree): Node {
  if (typeof of === 'string') return document.createTextNode(of);
  const element = made(document, of);
  for (const [name, value] of of.attributes) Element.prototype.setAttribute.call(element, name, value);
  const into = of.slotted && shadowOf(element);
  for (const one of of.inner) (into ?? element).appendChild(build(document, one));
  for (const one of of.slotted ?? []) element.appendChild(build(document, one));
  return element;
}

function made(document: Document, { tag, space }: Box): Element {
  try {
    return document.createElementNS(space === undefined ? HTML : space || null, tag);
  } catch {
    // A prefix needs a namespace.
    return document.createElementNS('urn:odd', tag);
  }
}

function shadowOf(element: Element): ShadowRoot | null {
  try {
    return Element.prototype.attachShadow.call(element, { mode: 'open' });
  } catch {
    // Most elements take none.
    return null;
  }
}

/** A tree as somebody careless would write it: unclosed, crossed, unquoted. */
export function markup(of: Tree, careless: number): string {
  if (typeof of === 'string') return of;
  const said = of.attributes.map(
    ([name, value]) => ` ${name}="${careless % 3 ? value.replaceAll('"', '&quot;') : value}"`,
  );
  const inner = of.inner.map((one, at) => markup(one, careless + at)).join('');
  return `<${of.tag}${said.join('')}>${inner}${careless % 4 ? `</${of.tag}>` : careless % 8 ? '</b></p>' : ''}`;
}

/** A document's body, whatever the page named so. */
export const bodyOf = (page: Document): HTMLElement => Reflect.get(Document.prototype, 'body', page);

/** All nodes of a document's body but itself, open shadow roots' included, in one order. */
export function nodesIn(root: Node): ChildNode[] {
  const found: ChildNode[] = [];
  const walk = (from: Node) => {
    const shadow = from.nodeType === 1 ? prop(from as Element, 'shadowRoot') : null;
    for (const parent of shadow ? [shadow, from] : [from])
      for (const child of prop(parent, 'childNodes')) {
        found.push(child);
        walk(child);
      }
  };
  walk(root);
  return found;
}

/** A document in words, as no page can fake it: namespaces, attributes in their order, texts apart, shadow roots. */
export function wordsOf(root: Node): string {
  if (root.nodeType !== 1) return JSON.stringify(root.nodeValue);
  const element = root as Element;
  const said = [...prop(element, 'attributes')].map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
  const inner = (of: Node) => [...prop(of, 'childNodes')].map(wordsOf).join();
  const shadow = prop(element, 'shadowRoot');
  const name = `${prop(element, 'namespaceURI')} ${prop(element, 'tagName')}`;
  return `<${name} ${said.join(' ')}>(${shadow ? `[${inner(shadow)}]` : ''}${inner(element)})`;
}

/** A node's property past the names that a form's fields have. */
function prop<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node);
}
