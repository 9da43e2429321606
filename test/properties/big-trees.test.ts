import { expect, test } from 'vitest';
import { keptText, readPage } from '../../lib/pipeline';
import { showClean } from '../../lib/view/show-clean';
import { FERRY, storyPage, URL_OF_STORY } from '../layout/story';
import { PATIENCE } from './cases';

/** The story with more in it than any parser would make, outside a window: a browser itself fails to lay it out. */
function read(grow: (article: Element, document: Document) => void): string {
  const made = new DOMParser().parseFromString(storyPage(), 'text/html');
  grow(made.querySelector('article') as Element, made);
  const before = made.documentElement.outerHTML;
  const { reading, elements } = readPage(made, { url: URL_OF_STORY });
  expect(reading.verdicts).toHaveLength(reading.blocks.length);
  showClean(made, reading, elements)();
  expect(made.documentElement.outerHTML === before).toBe(true);
  return keptText(reading);
}

const box = (document: Document, tag: string, text = '') =>
  Object.assign(document.createElement(tag), { textContent: text });

test.each(['div', 'b', 'a', 'span', 'li', 'p', 'table', 'form', 'figure', 'x-y'])(
  '10,000 deep: %s',
  { timeout: PATIENCE },
  (tag) => {
    const kept = read((article, document) => {
      let at = article;
      for (let depth = 0; depth < 10_000; depth++)
        at = at.appendChild(box(document, tag, depth % 100 ? '' : `Line ${depth}`));
    });
    for (const line of FERRY) expect(kept).toContain(line);
  },
);

test.each<[count: number, what: string, make: (document: Document, at: number) => Node]>([
  // Each is compared with some others: the same in a quarter of the time.
  [50_000, 'paragraphs', (document, at) => box(document, 'p', `Paragraph ${at} of the story goes on and says a bit.`)],
  [200_000, 'paragraphs that say the same', (document) => box(document, 'p', 'The same words once more')],
  [200_000, 'links', (document, at) => Object.assign(box(document, 'a', `Link ${at}`), { href: `/${at}` })],
  [200_000, 'pictures', (document, at) => Object.assign(box(document, 'img'), { alt: `Picture ${at}` })],
  [200_000, 'bare texts', (document, at) => (at % 2 ? box(document, 'br') : document.createTextNode(`Text ${at}`))],
])('%i side by side: %s', { timeout: PATIENCE }, (count, _what, make) => {
  const kept = read((article, document) => {
    const all = document.createDocumentFragment();
    for (let at = 0; at < count; at++) all.append(make(document, at));
    article.append(all);
  });
  for (const line of FERRY.slice(0, -1)) expect(kept).toContain(line);
});
