import { afterEach, describe, expect, test } from 'vitest';
import { COLOUR_SCHEMES, TYPEFACES } from '../../lib/types/reading-theme';
import { PALETTES } from '../../lib/view/theme';
import { closePages, imageUrl, openPage } from './page';
import { applyTheme, HOSTILE, rgb, scrollWidth, style } from './theme-fixture';

afterEach(closePages);

describe.each(['after', 'before'] as const)('inserted %s the clean view’s sheet', (order) => {
  test.each(TYPEFACES)('the typeface %s overrides the page', async (typeface) => {
    const page = await openPage(HOSTILE);
    applyTheme(page, { typeface, size: 20, lineHeight: 1.5 }, order);
    for (const selector of ['#a', '#a span', '#a a', '#b']) {
      const { fontSize, lineHeight, letterSpacing, textTransform, textIndent, textAlign } = style(page, selector);
      expect({ fontSize, lineHeight, letterSpacing, textTransform, textIndent, textAlign }, selector).toEqual({
        fontSize: '20px',
        lineHeight: '30px',
        letterSpacing: 'normal',
        textTransform: 'none',
        textIndent: '0px',
        textAlign: 'start',
      });
      const { fontFamily } = style(page, selector);
      if (typeface === 'page') expect(fontFamily).toMatch(/cursive|fantasy/);
      else expect(fontFamily).not.toMatch(/cursive|fantasy/);
    }
    expect(style(page, 'code').fontFamily).toContain('My Code');
    const letter = style(page, '#a', '::first-letter');
    expect([letter.fontSize, letter.float, letter.paddingTop]).toEqual(['20px', 'none', '0px']);
    expect(style(page, '#a', '::first-line').fontVariantCaps).toBe('normal');
    expect(page.get('#b').offsetHeight).toBe(30);
    expect(style(page, '#b').boxShadow).toBe('none');
    expect(scrollWidth(page)).toBe(1000);
  });

  test.each(['light', 'sepia', 'dark'] as const)('the colour scheme %s overrides the page', async (theme) => {
    const page = await openPage(HOSTILE);
    applyTheme(page, { theme }, order);
    const { text, background, link, secondaryText } = PALETTES[theme];
    for (const selector of ['h1', '#a', '#a span', '#a code', '#b'])
      expect(style(page, selector).color, selector).toBe(rgb(text));
    const { webkitTextFillColor } = style(page, '#a span');
    expect(webkitTextFillColor).toBe(rgb(text));
    expect(style(page, '#a span').backgroundImage).toBe('none');
    expect(style(page, '#a', '::first-letter').color).toBe(rgb(text));
    expect(style(page, '#a a').color).toBe(rgb(link));
    expect(style(page, '#a a').textDecorationLine).toBe('underline');
    expect(style(page, '#c').color).toBe(rgb(secondaryText));
    expect(style(page, 'html').backgroundColor).toBe(rgb(background));
    expect(style(page, 'main').backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(style(page, 'html').colorScheme).toBe(PALETTES[theme].scheme);
  });
});

test('drop caps, separating spans, linked captions, and a headline in a list', async () => {
  const page =
    await openPage(`<style>.br { display: block; margin-top: 10px } .drop-cap { font: 200 60px/1 cursive; float: left }</style>
    <main><ol id="o"><li><h1 data-kind="headline" id="h">The headline</h1></li></ol><p id="p"><span class="drop-cap" id="d">T</span>he first paragraph.</p>
    <a href="#x"><img src="${imageUrl(600, 300)}"><p data-kind="caption" id="c">A caption.</p></a><p data-kind="caption" id="e">Another.</p>
    <div id="t">One paragraph of bare text.<span class="br" id="s"></span>Another one.<span id="u"></span></div></main>`);
  ((page.document.defaultView as Window).frameElement as HTMLElement).style.width = '390px';
  applyTheme(page, { size: 20, theme: 'light' });
  expect(style(page, '#d').fontSize).toBe('20px');
  expect(style(page, '#d').fontWeight).toBe('400');
  expect(style(page, '#c').color).toBe(style(page, '#e').color);
  expect(style(page, '#s').marginTop).toBe('10px');
  expect(page.get('#h').getBoundingClientRect().left).toBe(page.get('#p').getBoundingClientRect().left);
});

test('a gap separates names and dates that only the page’s layout kept apart', async () => {
  const page =
    await openPage(`<main><h1 data-kind="headline">The headline</h1><style>#b { display: flex; gap: 9px }</style>
    <div id="b" data-kind="byline"><span id="n">By A. Writer</span><span id="d">14 March</span></div>
    <p id="p" data-kind="byline"><span>By</span> <span id="s">B. Writer</span><span id="c">, Rome</span></p><p>Text of it.</p></main>`);
  applyTheme(page, { size: 20 });
  const gap = page.get('#d').getBoundingClientRect().left - page.get('#n').getBoundingClientRect().right;
  expect(gap).toBeGreaterThan(6);
  for (const id of ['#s', '#c']) expect(style(page, id).marginInlineStart, id).toBe('0px');
});

test.each([
  ['a credit after a caption', '<span>The quay at dawn.</span><span id="x">Photo: Per Holm</span>', true],
  ['a credit in an element after bare text', 'The quay at dawn.<span id="x">Photo: Per Holm</span>', true],
  ['a credit in parentheses', '<b>The quay</b><span id="x">(Per Holm)</span>', true],
  ['an Arabic credit', '<span>الميناء عند الفجر.</span><span id="x">تصوير رنا</span>', true],
  ['the rest of a word', 'The boat<i id="x">s at dawn</i>', false],
  ['a space between them', '<span>The quay at dawn.</span> <span id="x">Photo: Per Holm</span>', false],
  ['a space inside', '<span>The quay at dawn.</span><span id="x"> Photo: Per Holm</span>', false],
  ['punctuation', '<span>The quay</span><span id="x">, at dawn</span>', false],
])('a gap in a caption: %s', async (_, html, hasGap) => {
  const page = await openPage(`<main><h1 data-kind="headline">The headline</h1>
    <p id="c" data-kind="caption">${html}</p><p>Text of it.</p></main>`);
  applyTheme(page, { size: 20 });
  expect(Number.parseFloat(style(page, '#x').marginInlineStart) > 0).toBe(hasGap);
});

test('bare text is styled as its kind if its element shows nothing else, or else as running text', async () => {
  const page = await openPage(`<main><h1 data-kind="headline">The headline</h1>
    <div id="a" data-kind="caption"><img src="${imageUrl(600, 300)}">A bare caption</div><p id="p">A paragraph.</p>
    <p id="c" data-kind="caption">A caption.</p><div id="b" data-kind="caption">Bare words<p>A paragraph in it.</p></div></main>`);
  applyTheme(page, { size: 20, theme: 'dark' });
  const styleOf = (selector: string) => {
    const { fontSize, color } = style(page, selector);
    return { fontSize, color };
  };
  expect(styleOf('#a')).toEqual(styleOf('#c'));
  expect(styleOf('#a')).not.toEqual(styleOf('#p'));
  expect(styleOf('#b')).toEqual(styleOf('#p'));
  expect(styleOf('#b p')).toEqual(styleOf('#p'));
});

test('the scheme "page" keeps the page’s colours, and boxes are detected by them in every scheme', async () => {
  const html = `<p>Story</p><p>Story</p><p>Story</p><aside style="background: rgb(220, 230, 240)"><p id="in">Story</p></aside>`;
  for (const theme of COLOUR_SCHEMES) {
    const page = await openPage(html);
    applyTheme(page, { theme }, 'before');
    expect(page.get('aside').getAttribute('data-clean-copy'), theme).toMatch(/\bbox\b/);
    const { backgroundColor } = style(page, 'aside');
    if (theme === 'page') expect(backgroundColor).toBe('rgb(220, 230, 240)');
    else expect(backgroundColor).not.toBe('rgb(220, 230, 240)');
    closePages();
  }
});
