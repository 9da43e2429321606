import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selectorFor, selectorOfLike, selectorOfOne } from '../../lib/rules/from-selection/selector';
import { siteRule } from '../../lib/rules/from-selection/site-rule';
import { parseRule } from '../../lib/rules/rule';
import { PATIENCE, runs } from './cases';
import { fill, openLasting } from './pages';
import { bodyOf, nodesIn, type Tree, tree } from './trees';

let page: Document;
let close: () => void;
beforeAll(async () => {
  ({ document: page, close } = await openLasting());
});
afterAll(() => close());

const ODD = [
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
const odd = fc.oneof(fc.constantFrom(...ODD), fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }));
const naming = fc.tuple(
  fc.constantFrom('id', 'class', 'role', 'itemprop', 'data-testid', 'data-component', 'name'),
  odd,
);

/** Trees whose boxes have odd names, many of them the same. */
const named: fc.Arbitrary<Tree[]> = fc
  .tuple(fc.array(tree, { minLength: 1, maxLength: 6 }), fc.array(naming, { minLength: 1, maxLength: 12 }))
  .map(([trees, names]) => {
    let at = 0;
    const name = (tree: Tree): Tree =>
      typeof tree === 'string'
        ? tree
        : {
            ...tree,
            attributes: [...tree.attributes, ...(at++ % 3 ? [names[at % names.length] as [string, string]] : [])],
            inner: tree.inner.map(name),
            slotted: tree.slotted?.map(name),
          };
    return trees.map(name);
  });

test('a selector selects what was picked, and one of its own that alone', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(named, fc.nat(40), (trees, at) => {
      fill(page, trees);
      const elements = nodesIn(bodyOf(page)).filter((node): node is HTMLElement => node.nodeType === 1);
      const element = elements[at % Math.max(1, elements.length)];
      // No selector of a document reaches into a shadow root; a picker gives the host.
      if (!element || element.getRootNode() !== page) return;
      const select = (selector: string) => [...Document.prototype.querySelectorAll.call(page, selector)];
      expect(select(selectorOfOne(element))).toEqual([element]);
      expect(select(selectorFor(element, () => true))).toContain(element);
      const like = selectorOfLike(element, () => true);
      if (like) {
        expect(select(like.selector)).toEqual(like.elements);
        expect(like.elements).toContain(element);
      }
      for (const decide of ['keep', 'hide'] as const) {
        const rule = siteRule(
          element,
          { decide, kind: decide === 'keep' ? 'paragraph' : 'user' },
          'news.test',
          (other) => other === element,
        );
        if (!rule) continue;
        // As it is kept, and read again after the next start.
        const { selector } = parseRule(JSON.parse(JSON.stringify(rule)));
        expect(select(selector ?? '')).toEqual([element]);
      }
    }),
    runs(1500),
  );
});
