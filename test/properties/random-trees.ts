import fc from 'fast-check';
import { OTHER_TEXTS, STORY_TEXTS, TITLE } from '../layout/story-page';

/** A DOM tree as plain data, so that failures can be printed and shrunk, and the tree built twice. */
export type Tree = string | TreeElement;

export interface TreeElement {
  tag: string;
  /** Namespace URI; HTML if missing, none if ''. */
  space?: string;
  attributes: [name: string, value: string][];
  inner: Tree[];
  /** If set, `inner` goes into an open shadow root and this into the element itself. */
  slotted?: Tree[];
}

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
/** Properties of forms and documents that named elements can clobber. */
const CLOBBERS =
  'id name title attributes children childNodes parentNode classList className localName nodeType getAttribute setAttribute querySelector body head firstChild remove style'.split(
    ' ',
  );
const TEXTS = [
  ...STORY_TEXTS,
  ...OTHER_TEXTS.slice(0, 2),
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
  // Attributes of ours, faked by the page.
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

const { tree } = fc.letrec<{ tree: Tree; box: TreeElement }>((tie) => ({
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

/** The ferry story with random trees between its parts. */
export const storyTrees: fc.Arbitrary<Tree[]> = fc
  .array(fc.tuple(fc.nat(STORY_TEXTS.length + 1), tree), { maxLength: 6 })
  .map((between) => {
    const line = (tag: string, inner: string): Tree => ({ tag, attributes: [], inner: [inner] });
    const parts: Tree[] = [line('h1', TITLE), ...STORY_TEXTS.map((text) => line('p', text))];
    for (const [index, tree] of between) parts.splice(index, 0, tree);
    return [{ tag: 'main', attributes: [], inner: [{ tag: 'article', attributes: [], inner: parts }] }];
  });
