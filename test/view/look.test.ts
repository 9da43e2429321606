import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_LOOK, type Look, THEMES, TYPEFACES } from '../../lib/types/look';
import { showClean } from '../../lib/view/show-clean';
import { lookSheet, PALETTES } from '../../lib/view/theme';
import { closePages, openPage, picture, type ViewPage } from './page';

afterEach(closePages);

/** What sites do to their text. */
const HOSTILE = `<style>
  body { display: grid; grid-template-columns: 80px 1fr; font-size: 9px; letter-spacing: 4px; word-spacing: 1em }
  main { position: absolute; left: 400px; width: 160vw; height: 90px; overflow: hidden; background: #fff0f0 }
  main p { color: #fff !important; font: 700 8px/1 cursive !important; width: 150vw; text-align: center; text-transform: uppercase;
    text-indent: 4em; transition: all 3s }
  main p::first-letter { float: left; font-size: 90px; line-height: 1; color: red; padding: 20px }
  main p::first-line { font-variant: small-caps; color: #eee }
  main p span { font: 6px/2 fantasy; letter-spacing: 1em; color: transparent; background: linear-gradient(red, blue); -webkit-background-clip: text;
    -webkit-text-fill-color: transparent }
  #b { position: absolute; top: 9000px; left: -500px; height: 3px; overflow: hidden; border: 9px solid red; box-shadow: 0 0 9px red }
  h1 { font: 12px/0.8 fantasy; color: #fff; position: fixed; width: 9000px; white-space: nowrap }
  a { color: #fefefe; text-decoration: none }
  code { font-family: 'My Code', monospace }
</style>
<main><h1 data-kind="headline">The headline of the story</h1>
  <p id="a"><span>The first words</span> of the story with <a href="#x">a link</a> and <code>code</code>.</p>
  <p id="b">A second paragraph of it.</p><p data-kind="caption" id="c">A caption.</p></main>`;

type Order = 'after' | 'before';

/** Shows the clean view and the look over it; here both sheets have the page's own origin, which is harder. */
function wear(page: ViewPage, look: Partial<Look>, order: Order = 'after'): void {
  const view = page.document.defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(lookSheet({ ...DEFAULT_LOOK, ...look }));
  if (order === 'before') page.document.adoptedStyleSheets = [sheet];
  const { reading, elements } = page.read();
  showClean(page.document, reading, elements);
  if (order === 'after') page.document.adoptedStyleSheets = [...page.document.adoptedStyleSheets, sheet];
}

const style = (page: ViewPage, selector: string, pseudo?: string) => getComputedStyle(page.get(selector), pseudo);
const width = (page: ViewPage) => page.document.documentElement.scrollWidth;

function rgb(hex: string): string {
  const [red, green, blue] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

describe.each(['after', 'before'] as const)('inserted %s the sheet of the clean view', (order) => {
  test.each(TYPEFACES)('the typeface %s beats the page', async (typeface) => {
    const page = await openPage(HOSTILE);
    wear(page, { typeface, size: 20, lineHeight: 1.5 }, order);
    for (const place of ['#a', '#a span', '#a a', '#b']) {
      const { fontSize, lineHeight, letterSpacing, textTransform, textIndent, textAlign } = style(page, place);
      expect({ fontSize, lineHeight, letterSpacing, textTransform, textIndent, textAlign }, place).toEqual({
        fontSize: '20px',
        lineHeight: '30px',
        letterSpacing: 'normal',
        textTransform: 'none',
        textIndent: '0px',
        textAlign: 'start',
      });
      const { fontFamily } = style(page, place);
      if (typeface === 'page') expect(fontFamily).toMatch(/cursive|fantasy/);
      else expect(fontFamily).not.toMatch(/cursive|fantasy/);
    }
    expect(style(page, 'code').fontFamily).toContain('My Code');
    const letter = style(page, '#a', '::first-letter');
    expect([letter.fontSize, letter.float, letter.paddingTop]).toEqual(['20px', 'none', '0px']);
    expect(style(page, '#a', '::first-line').fontVariantCaps).toBe('normal');
    expect(page.get('#b').offsetHeight).toBe(30);
    expect(style(page, '#b').boxShadow).toBe('none');
    expect(width(page)).toBe(1000);
  });

  test.each(['light', 'sepia', 'dark'] as const)('the theme %s beats the page', async (theme) => {
    const page = await openPage(HOSTILE);
    wear(page, { theme }, order);
    const { ink, ground, link, soft } = PALETTES[theme];
    for (const place of ['h1', '#a', '#a span', '#a code', '#b'])
      expect(style(page, place).color, place).toBe(rgb(ink));
    const { webkitTextFillColor } = style(page, '#a span');
    expect(webkitTextFillColor).toBe(rgb(ink));
    expect(style(page, '#a span').backgroundImage).toBe('none');
    expect(style(page, '#a', '::first-letter').color).toBe(rgb(ink));
    expect(style(page, '#a a').color).toBe(rgb(link));
    expect(style(page, '#a a').textDecorationLine).toBe('underline');
    expect(style(page, '#c').color).toBe(rgb(soft));
    expect(style(page, 'html').backgroundColor).toBe(rgb(ground));
    expect(style(page, 'main').backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(style(page, 'html').colorScheme).toBe(PALETTES[theme].scheme);
  });
});

test('a letter that stands out, a span that parts paragraphs, a caption in a link, a list within a narrow head', async () => {
  const page =
    await openPage(`<style>.br { display: block; margin-top: 10px } .drop-cap { font: 200 60px/1 cursive; float: left }</style>
    <main><ol id="o"><li><h1 data-kind="headline" id="h">The headline</h1></li></ol><p id="p"><span class="drop-cap" id="d">T</span>he first paragraph.</p>
    <a href="#x"><img src="${picture(600, 300)}"><p data-kind="caption" id="c">A caption.</p></a><p data-kind="caption" id="e">Another.</p>
    <div id="t">One paragraph of bare text.<span class="br" id="s"></span>Another one.<span id="u"></span></div></main>`);
  ((page.document.defaultView as Window).frameElement as HTMLElement).style.width = '390px';
  wear(page, { size: 20, theme: 'light' });
  expect(style(page, '#d').fontSize).toBe('20px');
  expect(style(page, '#d').fontWeight).toBe('400');
  expect(style(page, '#c').color).toBe(style(page, '#e').color);
  expect(style(page, '#s').marginTop).toBe('10px');
  expect(page.get('#h').getBoundingClientRect().left).toBe(page.get('#p').getBoundingClientRect().left);
});

test('a name and a date that only the page kept apart do not run into each other', async () => {
  const page =
    await openPage(`<main><h1 data-kind="headline">The headline</h1><style>#b { display: flex; gap: 9px }</style>
    <div id="b" data-kind="byline"><span id="n">By A. Writer</span><span id="d">14 March</span></div>
    <p id="p" data-kind="byline"><span>By</span> <span id="s">B. Writer</span><span id="c">, Rome</span></p><p>Text of it.</p></main>`);
  wear(page, { size: 20 });
  const gap = page.get('#d').getBoundingClientRect().left - page.get('#n').getBoundingClientRect().right;
  expect(gap).toBeGreaterThan(6);
  for (const id of ['#s', '#c']) expect(style(page, id).marginInlineStart, id).toBe('0px');
});

test('bare text looks like its kind where its element shows nothing else, and like text where it does', async () => {
  const page = await openPage(`<main><h1 data-kind="headline">The headline</h1>
    <div id="a" data-kind="caption"><img src="${picture(600, 300)}">A bare caption</div><p id="p">A paragraph.</p>
    <p id="c" data-kind="caption">A caption.</p><div id="b" data-kind="caption">Bare words<p>A paragraph in it.</p></div></main>`);
  wear(page, { size: 20, theme: 'dark' });
  const look = (selector: string) => {
    const { fontSize, color } = style(page, selector);
    return { fontSize, color };
  };
  expect(look('#a')).toEqual(look('#c'));
  expect(look('#a')).not.toEqual(look('#p'));
  expect(look('#b')).toEqual(look('#p'));
  expect(look('#b p')).toEqual(look('#p'));
});

test('with the theme of the page its colours stay, and boxes are judged by them in every theme', async () => {
  const html = `<p>Story</p><p>Story</p><p>Story</p><aside style="background: rgb(220, 230, 240)"><p id="in">Story</p></aside>`;
  for (const theme of THEMES) {
    const page = await openPage(html);
    wear(page, { theme }, 'before');
    expect(page.get('aside').getAttribute('data-clean-copy'), theme).toMatch(/\bbox\b/);
    const { backgroundColor } = style(page, 'aside');
    if (theme === 'page') expect(backgroundColor).toBe('rgb(220, 230, 240)');
    else expect(backgroundColor).not.toBe('rgb(220, 230, 240)');
    closePages();
  }
});

describe('the order of sizes', () => {
  test('goes from headline to caption and grows with the text', async () => {
    const page =
      await openPage(`<h1 data-kind="headline">Story</h1><p data-kind="standfirst">Story</p><h2 data-kind="subheading">Story</h2>
      <p id="p">Story</p><p data-kind="byline">Story</p><p data-kind="caption">Story</p>`);
    wear(page, { size: 20 });
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

/** How many characters the full lines of an element hold on average. */
function perLine(element: HTMLElement): number {
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
  ] as const)('of %s at %i characters a line', async (typeface, measure) => {
    const page = await openPage(`<p>${ENGLISH.replace(/\s+/g, ' ')}</p>`);
    wear(page, { typeface, measure, size: 18 });
    expect(Math.abs(perLine(page.get('p')) - measure)).toBeLessThanOrEqual(8);
  });

  test('is half as many where characters are as wide as high', async () => {
    const page = await openPage(`<p>${JAPANESE}</p>`);
    page.document.documentElement.lang = 'ja';
    wear(page, { measure: 60 });
    expect(Math.abs(perLine(page.get('p')) - 30)).toBeLessThanOrEqual(2);
  });
});

describe('pictures', () => {
  const FIGURE = `<p>Story</p><figure><img alt="Story" src="${picture(900, 600)}"><figcaption data-kind="caption">Story</figcaption></figure>
    <figure id="film"><video></video><figcaption data-kind="caption">Story</figcaption></figure><p>Story</p>`;

  test('small: a thumbnail with its caption below', async () => {
    const page = await openPage(FIGURE);
    wear(page, { pictures: 'small' });
    const image = page.get('img').getBoundingClientRect();
    expect(image.height).toBeLessThanOrEqual(240);
    expect(image.width).toBeGreaterThan(200);
    expect(image.width / image.height).toBeCloseTo(1.5, 1);
    expect(page.get('figcaption').getBoundingClientRect().top).toBeGreaterThan(image.bottom);
  });

  test('off: neither they nor their captions; players stay', async () => {
    const page = await openPage(FIGURE);
    wear(page, { pictures: 'off' });
    expect(page.get('figure').checkVisibility()).toBe(false);
    expect(page.get('video').checkVisibility()).toBe(true);
    expect(page.get('#film figcaption').checkVisibility()).toBe(true);
  });
});

test('320 pixels wide nothing scrolls sideways, and the headline stays in check', async () => {
  const page = await openPage(`${HOSTILE}<table><tbody><tr>${'<td>Story of a cell</td>'.repeat(9)}</tr></tbody></table>
    <p>Storyofonewordthatgoesonandonandonwithoutanyplacewhereitcouldbeparted</p><pre>${'Story '.repeat(30)}</pre>`);
  const frame = page.document.defaultView?.frameElement as HTMLElement;
  frame.style.width = '320px';
  wear(page, { size: 36, measure: 100, justify: true });
  expect(width(page)).toBe(320);
  expect(Number.parseFloat(style(page, 'h1').fontSize)).toBeLessThan(42);
  expect(style(page, '#b').textAlign).toBe('start');
});

test('from right to left the line beside a quote stands on the right', async () => {
  const page = await openPage(`<p>Story</p><blockquote><p>Story</p></blockquote><p>Story</p>`);
  page.document.documentElement.dir = 'rtl';
  wear(page, {});
  expect(style(page, 'blockquote').borderRightWidth).toBe('3px');
  expect(style(page, 'blockquote').borderLeftWidth).toBe('0px');
});

test('in a shadow root the look is the same, its colours come down from the document', async () => {
  const page = await openPage('<p id="light">Story</p><p>Story</p><story-box></story-box>');
  const root = page.get('story-box').attachShadow({ mode: 'open' });
  const style = Object.assign(page.document.createElement('style'), {
    textContent: '#in#in { color: red !important; font-size: 8px !important }',
  });
  root.append(style, Object.assign(page.document.createElement('p'), { id: 'in', textContent: 'Story' }));
  wear(page, { theme: 'dark', typeface: 'serif' });
  const sheet = new (page.document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(lookSheet({ ...DEFAULT_LOOK, theme: 'dark', typeface: 'serif' }, 'shadow'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const inside = getComputedStyle(root.querySelector('#in') as Element);
  const outside = getComputedStyle(page.get('#light'));
  for (const key of ['color', 'fontSize', 'fontFamily', 'lineHeight'] as const) expect(inside[key]).toBe(outside[key]);
});
