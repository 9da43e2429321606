import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_ID_ATTRIBUTE, copyForReadability } from '../../lib/document/mini-dom/copy';
import { MiniDocument, type MiniElement } from '../../lib/document/mini-dom/nodes';
import { type MiniNode, MiniText } from '../../lib/document/mini-dom/parent-node';
import { findReadableBlocks } from '../../lib/document/readability';
import { segment } from '../../lib/document/segment';
import { openFrame } from '../pages/open-frame';
import { SEEDS } from '../pages/seeds';
import { propertyConfig } from '../properties/property-config';

/** Builds the same tree from the browser's own nodes. */
function toNative(mini: MiniElement, document: Document): Element {
  const twin = document.createElement(mini.localName);
  for (const { name, value } of mini.attributes) twin.setAttribute(name, value);
  for (const node of mini.childNodes)
    twin.append(node.nodeType === 1 ? toNative(node, document) : document.createTextNode(node.textContent));
  return twin;
}

describe('a mini DOM tree', () => {
  const TAGS = ['div', 'p', 'a', 'br'];

  it('behaves like the browser’s own nodes under random operations', () => {
    const step = fc.tuple(fc.nat(4), fc.nat(30), fc.nat(30), fc.constantFrom(...TAGS), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const mini = new MiniDocument('', 'https://news.test/');
        const real = document.implementation.createHTMLDocument('');
        const pairs: [MiniElement, Element][] = [[mini.body, real.body]];
        const pick = (at: number) => pairs[at % pairs.length] as [MiniElement, Element];
        for (const [what, first, second, tag, text] of steps) {
          const [one, two] = [pick(first), pick(second)];
          const into = two[1].contains(one[1]) || one[1] === real.body;
          if (what === 0) {
            const created: [MiniElement, Element] = [mini.createElement(tag), real.createElement(tag)];
            one[0].appendChild(created[0]);
            one[1].appendChild(created[1]);
            pairs.push(created);
          } else if (what === 1) {
            one[0].appendChild(new MiniText(text));
            one[1].append(real.createTextNode(text));
          } else if (what === 2 && one[1] !== real.body) {
            one[0].remove();
            one[1].remove();
          } else if (what === 3 && !one[1].contains(two[1]) && !into) {
            two[0].appendChild(one[0]);
            two[1].appendChild(one[1]);
          } else if (what === 4 && two[1].parentNode && two[1] !== real.body && !one[1].contains(two[1]) && !into) {
            (two[0].parentNode as MiniElement).replaceChild(one[0], two[0]);
            two[1].parentNode.replaceChild(one[1], two[1]);
          }
          // Read in between, so that caches have to be invalidated.
          expect(mini.body.textContent).toBe(real.body.textContent);
        }
        for (const [mine, theirs] of pairs) {
          expect(mine.textContent).toBe(theirs.textContent);
          expect(mine.children.length).toBe(theirs.children.length);
          expect(mine.childNodes.length).toBe(theirs.childNodes.length);
          expect(mine.nextElementSibling?.tagName).toBe(theirs.nextElementSibling?.tagName);
          expect(mine.firstElementChild?.tagName).toBe(theirs.firstElementChild?.tagName);
          expect(mine.querySelectorAll('A,p').map((e) => e.tagName)).toEqual(
            [...theirs.querySelectorAll('A,p')].map((e) => e.tagName),
          );
          expect(mine.getElementsByTagName('div')).toHaveLength(theirs.getElementsByTagName('div').length);
        }
      }),
      propertyConfig(300),
    );
  });

  it('reflects class and id', () => {
    const element = new MiniDocument('', '').createElement('P');
    element.setAttribute('class', 'a');
    element.setAttribute('class', 'b');
    element.setAttribute('id', 'x');
    expect([element.className, element.id, element.tagName, element.attributes.length]).toEqual(['b', 'x', 'P', 2]);
    element.removeAttribute('class');
    element.removeAttribute('missing');
    expect([element.className, element.getAttribute('class'), element.hasAttribute('id')]).toEqual(['', null, true]);
  });

  it('moves a node from its old parent', () => {
    const document = new MiniDocument('', '');
    const [one, two]: [MiniElement, MiniElement] = [document.createElement('p'), document.createElement('p')];
    const text: MiniNode = one.appendChild(document.createTextNode('x'));
    two.appendChild(text);
    expect([one.textContent, one.firstChild, two.textContent]).toEqual(['', null, 'x']);
  });
});

describe('Readability on a mini DOM', () => {
  it.each(SEEDS.map(({ slug, html, labels }) => [slug, html, labels.url] as const))(
    'keeps the same blocks of %s as on the browser’s own nodes',
    async (_slug, html, url) => {
      const { document, close } = await openFrame(html, url);
      const { elements } = segment(document);
      const mini = copyForReadability(document, elements);
      const copy = document.implementation.createHTMLDocument(mini.title);
      copy.head.append(Object.assign(copy.createElement('base'), { href: document.baseURI }));
      for (const meta of mini.head.children) copy.head.append(toNative(meta, copy));
      copy.body.replaceWith(toNative(mini.body, copy));
      const options = { keepClasses: true, disableJSONLD: true, charThreshold: 250 };
      const found = new Readability<Element>(copy, { ...options, serializer: (node) => node as Element }).parse();
      const kept = [...(found?.content?.querySelectorAll(`[${BLOCK_ID_ATTRIBUTE}]`) ?? [])];
      expect([...findReadableBlocks(document, elements)].sort((a, b) => a - b)).toEqual(
        [...new Set(kept.map((element) => Number(element.getAttribute(BLOCK_ID_ATTRIBUTE))))].sort((a, b) => a - b),
      );
      close();
    },
  );
});
