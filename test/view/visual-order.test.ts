import { afterEach, expect, test } from 'vitest';
import { showClean } from '../../lib/view/show-clean';
import { closePages, openPage } from './page';

afterEach(closePages);

const ITEMS = ['a', 'b', 'c', 'd'].map((id) => `<p id="${id}">Story ${id}</p>`).join('');

test.each([
  ['order', 'display: flex; flex-direction: column', '#d { order: -1 }', 'dabc'],
  ['a reversed column', 'display: flex; flex-direction: column-reverse', '', 'dcba'],
  ['a reversed column of a grid', 'display: grid', '#a { order: 3 } #b { order: 2 } #c { order: 1 }', 'dcba'],
  [
    'grid areas',
    'display: grid; grid-template: "c c" "a b" "d d"',
    '#a{grid-area:a} #b{grid-area:b} #c{grid-area:c} #d{grid-area:d}',
    'cabd',
  ],
  ['a row from right to left', 'display: flex; flex-direction: row-reverse', '', 'abcd'],
  ['columns', 'display: flex; flex-flow: column wrap; height: 130px', '', 'abcd'],
  ['a box without flexible layout', 'display: block', '#d { order: -1 }', 'abcd'],
])('keeps the order of %s', async (_, container, css, expected) => {
  const page = await openPage(`<style>main { ${container} } ${css}</style><main>${ITEMS}</main>`);
  const before = page.document.documentElement.outerHTML;
  const { reading, elements } = page.read();
  const restore = showClean(page.document, reading, elements);
  const top = ({ id }: Element) => page.get(`#${id}`).getBoundingClientRect().top;
  const order = [...page.document.querySelectorAll('p')].sort((one, other) => top(one) - top(other));
  expect(order.map(({ id }) => id).join('')).toBe(expected);
  restore();
  expect(page.document.documentElement.outerHTML).toBe(before);
});
