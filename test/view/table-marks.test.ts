import { afterEach, expect, test } from 'vitest';
import { showClean } from '../../lib/view/show-clean';
import { closePages, openPage, type ViewPage } from './page';

afterEach(closePages);

const showCleanView = (page: ViewPage) => {
  const { reading, elements } = page.read();
  return showClean(page.document, reading, elements);
};
const rows = (tag: string) =>
  [1, 2, 3]
    .map(
      (row) =>
        `<div class="row" id="r${row}"><${tag}>${row}</${tag}><${tag}>Story</${tag}><${tag}>4${row}</${tag}></div>`,
    )
    .join('');

test.each([
  ['a grid of inline cells', 'span', 'display: grid; grid-template-columns: 30px 1fr 60px'],
  ['flexible rows of boxes', 'div', 'display: flex; gap: 10px'],
])('the rows of %s stay rows', async (_, tag, css) => {
  const page = await openPage(`<style>.row { ${css} }</style><p>Story</p><div>${rows(tag)}</div>`);
  const before = page.document.documentElement.outerHTML;
  const restore = showCleanView(page);
  const box = (selector: string) => page.get(selector).getBoundingClientRect();
  expect(box('#r1 > :nth-child(2)').left).toBeGreaterThan(box('#r1 > :nth-child(1)').right);
  expect(box('#r1 > :nth-child(2)').left).toBe(box('#r3 > :nth-child(2)').left);
  expect(box('#r2').top).toBeGreaterThanOrEqual(box('#r1').bottom);
  restore();
  expect(page.document.documentElement.outerHTML).toBe(before);
});

test('boxes that stand one below the other stay so', async () => {
  const page = await openPage(`<p>Story</p><div>${rows('div')}</div>`);
  showCleanView(page);
  const [first, second] = [...page.get('#r1').children].map((cell) => cell.getBoundingClientRect());
  expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? 0);
});

test.each([
  ['<ol type="a">', '', 'lower-alpha'],
  ['<ol type="I">', '', 'upper-roman'],
  ['<ul>', 'li::before { counter-increment: n; content: counter(n) }', 'decimal'],
  ['<ul>', 'li::before { content: "–" }', 'disc'],
])('items of %s with %j are marked as %s', async (list, css, style) => {
  const page = await openPage(`<style>${css}</style><p>Story</p>${list}<li>Story</li><li>Story</li>`);
  showCleanView(page);
  expect(getComputedStyle(page.get('li')).listStyleType).toBe(style);
});
