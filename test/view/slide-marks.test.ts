import { afterEach, expect, test } from 'vitest';
import { showClean } from '../../lib/view/show-clean';
import { closePages, openPage } from './page';

afterEach(closePages);

const picture = (width: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="300"><rect width="100%" height="100%" fill="teal"/></svg>`)}`;
const figures = (count: number, width = 480) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<figure id="f${at}"><img src="${picture(width)}" width="${width}" height="300" alt="Quay ${at}"><figcaption>The quay, ${at}</figcaption></figure>`,
  ).join('');
const FRAME = '.frame { overflow: hidden; width: 480px } figure { margin: 0 }';

test.each([
  ['a row of a flexible box', `${FRAME} .row { display: flex } .row > * { flex: none }`, figures(5), true],
  ['floats on a wide track', `${FRAME} .row { width: 4000px } figure { float: left; width: 480px }`, figures(4), true],
  [
    'a track that is moved to its second picture',
    `${FRAME} .row { display: flex; transform: translateX(-480px) } .row > * { flex: none }`,
    figures(3),
    true,
  ],
  [
    'a row from right to left',
    `${FRAME} .row { display: flex; direction: rtl } .row > * { flex: none }`,
    figures(4),
    true,
  ],
  ['pictures that all fit', '.frame { overflow: hidden } .row { display: flex }', figures(3, 200), false],
  ['two pictures', `${FRAME} .row { display: flex } .row > * { flex: none }`, figures(2), false],
  ['pictures below each other', FRAME, figures(4), false],
  [
    'a row with a paragraph',
    `${FRAME} .row { display: flex } .row > * { flex: none }`,
    `${figures(3)}<p>The board of the harbour met on the quay on Monday.</p>`,
    false,
  ],
])('%s', async (_, css, content, isStrip) => {
  const page = await openPage(
    `<style>${css}</style><main><p>The ferry is back.</p><div class="frame"><div class="row">${content}</div></div><p>It sails again.</p></main>`,
  );
  const before = page.document.documentElement.outerHTML;
  const { reading, elements } = page.read();
  const restore = showClean(page.document, reading, elements);
  const tops = [...page.document.querySelectorAll('figure')].map((figure) => figure.getBoundingClientRect().top);
  expect(new Set(tops).size === 1).toBe(isStrip);
  const row = page.get('.row');
  expect(row.scrollWidth > row.clientWidth).toBe(isStrip);
  restore();
  expect(page.document.documentElement.outerHTML).toBe(before);
});
