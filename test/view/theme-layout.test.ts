import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_READING_THEME } from '../../lib/types/reading-theme';
import { buildThemeSheet, PALETTES } from '../../lib/view/theme';
import { closePages, imageUrl, openPage } from './page';
import { applyTheme, HOSTILE, rgb, scrollWidth, style } from './theme-fixture';

afterEach(closePages);

describe('font sizes', () => {
  test('decrease from headline to caption', async () => {
    const page =
      await openPage(`<h1 data-kind="headline">Story</h1><p data-kind="standfirst">Story</p><h2 data-kind="subheading">Story</h2>
      <p id="p">Story</p><p data-kind="byline">Story</p><p data-kind="caption">Story</p>`);
    applyTheme(page, { size: 20 });
    const size = (selector: string) => Number.parseFloat(style(page, selector).fontSize);
    const sizes = ['h1', 'h2', '[data-kind=standfirst]', '#p', '[data-kind=byline]', '[data-kind=caption]'].map(size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(6);
    expect(size('[data-kind=caption]')).toBeGreaterThan(15);
  });
});

const ENGLISH =
  `The council voted late on Tuesday to close the harbour road for two months, saying that the old sea wall could fall at
  any time. Residents of the lower town, who have asked for repairs since 2019, said the decision came without warning. “We read about
  it in the paper,” said Maria Holt, who owns a bakery near the pier and employs eleven people. `.repeat(4);
const JAPANESE = '港の道路は来月から二か月のあいだ通行止めになると町が発表した。'.repeat(12);

/** Average number of characters in the full lines of an element. */
function charsPerLine(element: HTMLElement): number {
  const range = element.ownerDocument.createRange();
  const text = element.firstChild as Text;
  const tops = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const { top, width } = range.getBoundingClientRect();
    if (width > 0) tops.set(Math.round(top), (tops.get(Math.round(top)) ?? 0) + 1);
  }
  const full = [...tops.values()].slice(0, -1);
  return full.reduce((sum, count) => sum + count, 0) / full.length;
}

describe('the measure', () => {
  test.each([
    ['serif', 50],
    ['serif', 66],
    ['serif', 80],
    ['sans', 50],
    ['sans', 66],
    ['sans', 80],
  ] as const)('of %s at %i characters per line', async (typeface, measure) => {
    const page = await openPage(`<p>${ENGLISH.replace(/\s+/g, ' ')}</p>`);
    applyTheme(page, { typeface, measure, size: 18 });
    expect(Math.abs(charsPerLine(page.get('p')) - measure)).toBeLessThanOrEqual(8);
  });

  test('is halved for full-width characters', async () => {
    const page = await openPage(`<p>${JAPANESE}</p>`);
    page.document.documentElement.lang = 'ja';
    applyTheme(page, { measure: 60 });
    expect(Math.abs(charsPerLine(page.get('p')) - 30)).toBeLessThanOrEqual(2);
  });
});

describe('pictures', () => {
  const FIGURE = `<p>Story</p><figure><img alt="Story" src="${imageUrl(900, 600)}"><figcaption data-kind="caption">Story</figcaption></figure>
    <figure id="film"><video></video><figcaption data-kind="caption">Story</figcaption></figure><p>Story</p>`;

  test('small: thumbnails with their captions below', async () => {
    const page = await openPage(FIGURE);
    applyTheme(page, { pictures: 'small' });
    const image = page.get('img').getBoundingClientRect();
    expect(image.height).toBeLessThanOrEqual(240);
    expect(image.width).toBeGreaterThan(200);
    expect(image.width / image.height).toBeCloseTo(1.5, 1);
    expect(page.get('figcaption').getBoundingClientRect().top).toBeGreaterThan(image.bottom);
  });

  test('off: neither images nor their captions, but players', async () => {
    const page = await openPage(FIGURE);
    applyTheme(page, { pictures: 'off' });
    expect(page.get('figure').checkVisibility()).toBe(false);
    expect(page.get('video').checkVisibility()).toBe(true);
    expect(page.get('#film figcaption').checkVisibility()).toBe(true);
  });
});

test('nothing overflows a window 320 pixels wide, and the headline is limited', async () => {
  const page = await openPage(`${HOSTILE}<table><tbody><tr>${'<td>Story of a cell</td>'.repeat(9)}</tr></tbody></table>
    <p>Storyofonewordthatgoesonandonandonwithoutanyplacewhereitcouldbeparted</p><pre>${'Story '.repeat(30)}</pre>`);
  const frame = page.document.defaultView?.frameElement as HTMLElement;
  frame.style.width = '320px';
  applyTheme(page, { size: 36, measure: 100, justify: true });
  expect(scrollWidth(page)).toBe(320);
  expect(Number.parseFloat(style(page, 'h1').fontSize)).toBeLessThan(42);
  expect(style(page, '#b').textAlign).toBe('start');
});

test('the line beside a quote is on the right in right-to-left text', async () => {
  const page = await openPage(`<p>Story</p><blockquote><p>Story</p></blockquote><p>Story</p>`);
  page.document.documentElement.dir = 'rtl';
  applyTheme(page, {});
  expect(style(page, 'blockquote').borderRightWidth).toBe('3px');
  expect(style(page, 'blockquote').borderLeftWidth).toBe('0px');
});

test.each([
  ['in its footer', '<blockquote><p>Story</p><footer id="who">Story</footer></blockquote>'],
  ['after it', '<div><blockquote><p>Story</p></blockquote><p id="who">Story</p></div>'],
])('the author of a quotation, %s, is a small line that belongs to it', async (_, html) => {
  const page = await openPage(`<p>Story</p>${html}<p id="next">Story</p>`);
  applyTheme(page, { theme: 'light', size: 20 });
  const [who, quote, next] = ['#who', 'blockquote p', '#next'].map((one) => page.get(one).getBoundingClientRect());
  expect(style(page, '#who').fontSize).toBe('17.6px');
  expect(style(page, '#who').color).toBe(rgb(PALETTES.light.secondaryText));
  const textLeft = (who?.left ?? 0) + Number.parseFloat(style(page, '#who').paddingLeft);
  expect(Math.abs(textLeft - (quote?.left ?? 0))).toBeLessThan(1);
  expect((who?.top ?? 0) - (quote?.bottom ?? 0)).toBeLessThan((next?.top ?? 0) - (who?.bottom ?? 0));
  expect(who?.top).toBeGreaterThanOrEqual(quote?.bottom ?? 0);
});

test('the theme is the same in a shadow root, with colours inherited from the document', async () => {
  const page = await openPage('<p id="light">Story</p><p>Story</p><story-box></story-box>');
  const root = page.get('story-box').attachShadow({ mode: 'open' });
  const style = Object.assign(page.document.createElement('style'), {
    textContent: '#in#in { color: red !important; font-size: 8px !important }',
  });
  root.append(style, Object.assign(page.document.createElement('p'), { id: 'in', textContent: 'Story' }));
  applyTheme(page, { theme: 'dark', typeface: 'serif' });
  const sheet = new (page.document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(buildThemeSheet({ ...DEFAULT_READING_THEME, theme: 'dark', typeface: 'serif' }, 'shadow'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const inside = getComputedStyle(root.querySelector('#in') as Element);
  const outside = getComputedStyle(page.get('#light'));
  for (const key of ['color', 'fontSize', 'fontFamily', 'lineHeight'] as const) expect(inside[key]).toBe(outside[key]);
});
