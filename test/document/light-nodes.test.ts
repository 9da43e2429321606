import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightCopy, STAMP } from '../../lib/document/light/copy';
import { LightDocument, type LightElement } from '../../lib/document/light/nodes';
import { type LightNode, LightText } from '../../lib/document/light/parent';
import { readableBlocks } from '../../lib/document/readable';
import { segment } from '../../lib/document/segment';
import { openFrame } from '../pages/frame';
import { SEEDS } from '../pages/seeds';

/** The same tree of the browser's own nodes. */
function native(light: LightElement, document: Document): Element {
  const twin = document.createElement(light.localName);
  for (const { name, value } of light.attributes) twin.setAttribute(name, value);
  for (const node of light.childNodes)
    twin.append(node.nodeType === 1 ? native(node, document) : document.createTextNode(node.textContent));
  return twin;
}

describe('a light tree', () => {
  const TAGS = ['div', 'p', 'a', 'br'];

  it('says what the browser’s own nodes say, whatever is done to both', () => {
    const step = fc.tuple(fc.nat(4), fc.nat(30), fc.nat(30), fc.constantFrom(...TAGS), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const light = new LightDocument('', 'https://news.test/');
        const real = document.implementation.createHTMLDocument('');
        const pairs: [LightElement, Element][] = [[light.body, real.body]];
        const pick = (at: number) => pairs[at % pairs.length] as [LightElement, Element];
        for (const [what, first, second, tag, text] of steps) {
          const [one, two] = [pick(first), pick(second)];
          const into = two[1].contains(one[1]) || one[1] === real.body;
          if (what === 0) {
            const made: [LightElement, Element] = [light.createElement(tag), real.createElement(tag)];
            one[0].appendChild(made[0]);
            one[1].appendChild(made[1]);
            pairs.push(made);
          } else if (what === 1) {
            one[0].appendChild(new LightText(text));
            one[1].append(real.createTextNode(text));
          } else if (what === 2 && one[1] !== real.body) {
            one[0].remove();
            one[1].remove();
          } else if (what === 3 && !one[1].contains(two[1]) && !into) {
            two[0].appendChild(one[0]);
            two[1].appendChild(one[1]);
          } else if (what === 4 && two[1].parentNode && two[1] !== real.body && !one[1].contains(two[1]) && !into) {
            (two[0].parentNode as LightElement).replaceChild(one[0], two[0]);
            two[1].parentNode.replaceChild(one[1], two[1]);
          }
          // Asked in between, so that what is remembered has to be forgotten.
          expect(light.body.textContent).toBe(real.body.textContent);
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
      { numRuns: 300 },
    );
  });

  it('keeps class and id as an element does', () => {
    const element = new LightDocument('', '').createElement('P');
    element.setAttribute('class', 'a');
    element.setAttribute('class', 'b');
    element.setAttribute('id', 'x');
    expect([element.className, element.id, element.tagName, element.attributes.length]).toEqual(['b', 'x', 'P', 2]);
    element.removeAttribute('class');
    element.removeAttribute('missing');
    expect([element.className, element.getAttribute('class'), element.hasAttribute('id')]).toEqual(['', null, true]);
  });

  it('takes a node from where it was', () => {
    const document = new LightDocument('', '');
    const [one, two]: [LightElement, LightElement] = [document.createElement('p'), document.createElement('p')];
    const text: LightNode = one.appendChild(document.createTextNode('x'));
    two.appendChild(text);
    expect([one.textContent, one.firstChild, two.textContent]).toEqual(['', null, 'x']);
  });
});

describe('Readability on a light tree', () => {
  it.each(SEEDS.map(({ slug, html, labels }) => [slug, html, labels.url] as const))(
    'keeps on %s what it keeps on the browser’s own nodes',
    async (_slug, html, url) => {
      const { document, close } = await openFrame(html, url);
      const { elements } = segment(document);
      const light = lightCopy(document, elements);
      const copy = document.implementation.createHTMLDocument(light.title);
      copy.head.append(Object.assign(copy.createElement('base'), { href: document.baseURI }));
      for (const meta of light.head.children) copy.head.append(native(meta, copy));
      copy.body.replaceWith(native(light.body, copy));
      const options = { keepClasses: true, disableJSONLD: true, charThreshold: 250 };
      const found = new Readability<Element>(copy, { ...options, serializer: (node) => node as Element }).parse();
      const kept = [...(found?.content?.querySelectorAll(`[${STAMP}]`) ?? [])];
      expect([...readableBlocks(document, elements)].sort((a, b) => a - b)).toEqual(
        [...new Set(kept.map((element) => Number(element.getAttribute(STAMP))))].sort((a, b) => a - b),
      );
      close();
    },
  );
});
