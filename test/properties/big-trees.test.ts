import { expect, test } from 'vitest';
import { keptText, readPage } from '../../lib/pipeline';
import { showClean } from '../../lib/view/show-clean';
import { STORY_TEXTS, STORY_URL, storyPage } from '../layout/story-page';
import { PROPERTY_TIMEOUT_MS } from './property-config';

/**
 * Reads a story to which more was added than any parser would create. It has no window, because browsers fail to lay
 * such documents out.
 */
function readGrown(grow: (article: Element, document: Document) => void): string {
  const document = new DOMParser().parseFromString(storyPage(), 'text/html');
  grow(document.querySelector('article') as Element, document);
  const before = document.documentElement.outerHTML;
  const { reading, elements } = readPage(document, { url: STORY_URL });
  expect(reading.verdicts).toHaveLength(reading.blocks.length);
  showClean(document, reading, elements)();
  expect(document.documentElement.outerHTML === before).toBe(true);
  return keptText(reading);
}

const createElement = (document: Document, tag: string, text = '') =>
  Object.assign(document.createElement(tag), { textContent: text });

test.each(['div', 'b', 'a', 'span', 'li', 'p', 'table', 'form', 'figure', 'x-y'])(
  'reads 10,000 nested <%s>',
  { timeout: PROPERTY_TIMEOUT_MS },
  (tag) => {
    const kept = readGrown((article, document) => {
      let at = article;
      for (let depth = 0; depth < 10_000; depth++)
        at = at.appendChild(createElement(document, tag, depth % 100 ? '' : `Line ${depth}`));
    });
    for (const line of STORY_TEXTS) expect(kept).toContain(line);
  },
);

/** More than a call can have arguments: V8 refuses about 125,000. */
const MANY = 140_000;

test.each<[count: number, what: string, create: (document: Document, index: number) => Node]>([
  // Fewer: each is compared with some others.
  [
    20_000,
    'paragraphs',
    (document, index) => createElement(document, 'p', `Paragraph ${index} of the story goes on and says a bit.`),
  ],
  [MANY, 'identical paragraphs', (document) => createElement(document, 'p', 'The same words once more')],
  [
    MANY,
    'links',
    (document, index) => Object.assign(createElement(document, 'a', `Link ${index}`), { href: `/${index}` }),
  ],
  [MANY, 'images', (document, index) => Object.assign(createElement(document, 'img'), { alt: `Picture ${index}` })],
  [
    MANY,
    'bare text runs',
    (document, index) => (index % 2 ? createElement(document, 'br') : document.createTextNode(`Text ${index}`)),
  ],
])('reads %i sibling %s', { timeout: PROPERTY_TIMEOUT_MS }, (count, _what, create) => {
  const kept = readGrown((article, document) => {
    const siblings = document.createDocumentFragment();
    for (let index = 0; index < count; index++) siblings.append(create(document, index));
    article.append(siblings);
  });
  for (const line of STORY_TEXTS.slice(0, -1)) expect(kept).toContain(line);
});
