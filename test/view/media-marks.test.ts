import { afterEach, expect, test } from 'vitest';
import { showClean } from '../../lib/view/show-clean';
import { closePages, imageUrl, openPage, type ViewPage } from './page';

afterEach(closePages);

const showCleanView = (page: ViewPage) => {
  const { reading, elements } = page.read();
  return showClean(page.document, reading, elements);
};
const BACKGROUND = `background-image: url('${imageUrl(900, 600)}')`;

test.each([
  ['9:16 by padding', 'position: relative; width: 320px; padding-bottom: 569px', 9 / 16],
  ['1:1 by padding', 'position: relative; padding-bottom: 100%', 1],
  ['4:3 by padding', 'position: relative; padding-bottom: 75%', 4 / 3],
  ['16:9 by padding', 'position: relative; padding-bottom: 56.25%', 16 / 9],
])('a player of %s keeps its aspect ratio', async (_, css, ratio) => {
  const page = await openPage(
    `<p>Story</p><div style="${css}"><iframe src="about:blank" style="position: absolute; inset: 0; width: 100%; height: 100%"></iframe></div>`,
  );
  showCleanView(page);
  const { width, height } = page.get('iframe').getBoundingClientRect();
  expect(width / height).toBeCloseTo(ratio, 1);
  expect(height).toBeLessThanOrEqual(600 * 0.86);
});

test.each([
  ['a portrait', 'width: 150px', 150],
  ['a logo that fills a narrow box', 'width: 100%', 200],
])('%s is not enlarged', async (_, css, width) => {
  const page = await openPage(
    `<p>Story</p><div style="width: 200px"><img alt="Story" src="${imageUrl(900, 900)}" style="${css}"></div>`,
  );
  showCleanView(page);
  expect(page.get('img').getBoundingClientRect().width).toBeLessThanOrEqual(width + 10);
  expect(page.get('img').getBoundingClientRect().width).toBeGreaterThan(width - 60);
});

test('a container that the page queries stays one', async () => {
  const page = await openPage(`<style>figure { container-type: inline-size } #narrow { display: none }
    @container (max-width: 300px) { #wide { display: none } #narrow { display: block } }</style>
    <p>Story</p><figure><p id="wide">Story</p><p id="narrow">Story</p></figure>`);
  showCleanView(page);
  expect([page.get('#wide').checkVisibility(), page.get('#narrow').checkVisibility()]).toEqual([true, false]);
});

test.each([
  ['with a caption', '<figcaption data-kind="caption">Story of it</figcaption>', true],
  ['without one', '', false],
])('a background picture %s', async (_, caption, isShown) => {
  const page = await openPage(
    `<p>Story</p><figure><div id="b" style="height: 300px; ${BACKGROUND}"></div>${caption}</figure><p>Story</p>`,
  );
  const before = page.document.documentElement.outerHTML;
  const restore = showCleanView(page);
  expect(page.get('#b').getBoundingClientRect().height > 100).toBe(isShown);
  restore();
  expect(page.document.documentElement.outerHTML).toBe(before);
});

test.each([
  ['a list item', '<ul><li><div id="player"><video></video><button id="own">▶</button></div></li></ul>'],
  ['a figure', '<figure><div id="player"><video></video><button id="own">▶</button></div></figure>'],
  [
    'a slide',
    '<div><div aria-roledescription="slide"><div id="player"><video></video><button id="own">▶</button></div></div></div>',
  ],
])('a player in %s keeps its own controls, not those of the gallery', async (_, slides) => {
  const page = await openPage(
    `<p>Story</p><div class="gallery">${slides}<button id="full">clutter</button></div><p>Story</p>`,
  );
  showCleanView(page);
  expect([page.get('#own').checkVisibility(), page.get('#full').checkVisibility()]).toEqual([true, false]);
});
