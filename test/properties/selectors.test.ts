import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createElementRule } from '../../lib/rules/from-selection/reader-rule';
import { buildSelector, buildUniqueSelector, findSimilarElements } from '../../lib/rules/from-selection/selector';
import { parseRule } from '../../lib/rules/rule';
import { fillBody, openPage } from './documents';
import { PROPERTY_TIMEOUT_MS, propertyConfig } from './property-config';
import { type Tree, tree } from './random-trees';
import { descendantsOf, unclobberedBody } from './tree-dom';

let page: Document;
let close: () => void;
beforeAll(async () => {
  ({ document: page, close } = await openPage());
});
afterAll(() => close());

const UNUSUAL_NAMES = [
  '1st',
  'a:b',
  'x"y',
  "it's",
  'back\\slash',
  'new\nline',
  'é漢😀',
  '-',
  '--',
  '-1',
  'a b',
  '[x]',
  '\ud800',
  'teaser',
  'article__body',
  'css-1a2b3c',
  '\u0000',
  'name',
  'children',
];
const unusualName = fc.oneof(
  fc.constantFrom(...UNUSUAL_NAMES),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
);
const namingAttribute = fc.tuple(
  fc.constantFrom('id', 'class', 'role', 'itemprop', 'data-testid', 'data-component', 'name'),
  unusualName,
);

/** Trees whose elements have unusual names, many of them shared. */
const namedTrees: fc.Arbitrary<Tree[]> = fc
  .tuple(fc.array(tree, { minLength: 1, maxLength: 6 }), fc.array(namingAttribute, { minLength: 1, maxLength: 12 }))
  .map(([trees, names]) => {
    let count = 0;
    const addNames = (tree: Tree): Tree =>
      typeof tree === 'string'
        ? tree
        : {
            ...tree,
            attributes: [...tree.attributes, ...(count++ % 3 ? [names[count % names.length] as [string, string]] : [])],
            inner: tree.inner.map(addNames),
            slotted: tree.slotted?.map(addNames),
          };
    return trees.map(addNames);
  });

test('selectors match the picked element, and unique ones nothing else', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  fc.assert(
    fc.property(namedTrees, fc.nat(40), (trees, at) => {
      fillBody(page, trees);
      const elements = descendantsOf(unclobberedBody(page)).filter((node): node is HTMLElement => node.nodeType === 1);
      const element = elements[at % Math.max(1, elements.length)];
      // Document selectors do not reach into shadow roots; the picker returns the host.
      if (!element || element.getRootNode() !== page) return;
      const select = (selector: string) => [...Document.prototype.querySelectorAll.call(page, selector)];
      expect(select(buildUniqueSelector(element))).toEqual([element]);
      expect(select(buildSelector(element, () => true))).toContain(element);
      const similar = findSimilarElements(element, () => true);
      if (similar) {
        expect(select(similar.selector)).toEqual(similar.elements);
        expect(similar.elements).toContain(element);
      }
      for (const decide of ['keep', 'hide'] as const) {
        const rule = createElementRule(
          element,
          { decide, kind: decide === 'keep' ? 'paragraph' : 'user' },
          'news.test',
          (other) => other === element,
        );
        if (!rule) continue;
        // Stored and read back.
        const { selector } = parseRule(JSON.parse(JSON.stringify(rule)));
        expect(select(selector ?? '')).toEqual([element]);
      }
    }),
    propertyConfig(1500),
  );
});
