import { afterEach, describe, expect, test } from 'vitest';
import { showClean } from '../../lib/view/show-clean';
import { closePages, openPage, picture, type ViewPage } from './page';

afterEach(closePages);

const clean = (page: ViewPage) => {
  const { reading, elements } = page.read();
  return showClean(page.document, reading, elements);
};
const box = (page: ViewPage, selector: string) => page.get(selector).getBoundingClientRect();
const seen = (page: ViewPage) => page.document.body.innerText.trim().split(/\n+/);

const PARAGRAPHS = Array.from({ length: 40 }, (_, n) => `<p id="p${n}">Paragraph ${n} of the story.</p>`).join('');

describe('coming back', () => {
  test('the page is as it was, byte for byte', async () => {
    const page = await openPage(`<nav class="x" style="float: left">clutter</nav><div><p>Story</p><img alt="Story">
      bare <b>words</b><br>more<p>clutter</p></div><ul><li>One</li></ul>`);
    const before = page.document.documentElement.outerHTML;
    const restore = clean(page);
    expect(page.document.documentElement.outerHTML).not.toBe(before);
    restore();
    expect(page.document.documentElement.outerHTML).toBe(before);
    expect(page.document.adoptedStyleSheets).toHaveLength(0);
  });

  test('what it has written under the name of our mark is there again', async () => {
    const page = await openPage('<p data-clean-copy="keep">clutter</p><p data-clean-copy>Story</p>');
    const before = page.document.documentElement.outerHTML;
    const restore = clean(page);
    expect(seen(page)).toEqual(['Story']);
    restore();
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('the line that is being read stays where it is, and so does the scroll position afterwards', async () => {
    const page = await openPage(`<div style="height: 900px">clutter</div>${PARAGRAPHS}`);
    const view = page.document.defaultView as Window;
    view.scrollTo(0, 1200);
    const before = page.get('#p10').getBoundingClientRect().top;
    const restore = clean(page);
    const first = [...page.document.querySelectorAll('p')].find((p) => p.getBoundingClientRect().bottom >= 0);
    expect(Math.abs(box(page, '#p10').top - before)).toBeLessThan(200);
    expect(first).toBeDefined();
    restore();
    expect(view.scrollY).toBe(1200);
  });

  test('a box with a scroll bar of its own gets its place back', async () => {
    const page = await openPage(`<main style="height: 300px; overflow: auto"><p>clutter</p>${PARAGRAPHS}</main>`);
    page.get('main').scrollTop = 400;
    const before = box(page, '#p12').top;
    const restore = clean(page);
    expect(page.get('main').scrollTop).toBe(0);
    expect(Math.abs(box(page, '#p12').top - before)).toBeLessThan(100);
    restore();
    expect(page.get('main').scrollTop).toBe(400);
  });
});

describe('what is shown', () => {
  test('only the story, and nothing that the page adds before it has been read', async () => {
    const page = await openPage('<main><p>Story</p><p>clutter</p></main><footer>clutter</footer>');
    clean(page);
    page.get('main').append('', Object.assign(page.document.createElement('p'), { textContent: 'Next story' }));
    page.document.body.append(Object.assign(page.document.createElement('div'), { textContent: 'Subscribe' }));
    expect(seen(page)).toEqual(['Story']);
  });

  test('text parted by line breaks alone keeps them', async () => {
    const page = await openPage('<div>One line<br>and another<br><br>A second part<br><br>clutter words</div>');
    clean(page);
    const text = page.document.body.innerText;
    expect(text).toMatch(/One line\nand another\n+A second part/);
    const lines = [...page.get('div').querySelectorAll('br')].filter((br) => br.getClientRects().length > 0);
    expect(lines.length).toBeGreaterThan(2);
  });

  test('breaks around what is hidden leave no gap', async () => {
    const page = await openPage('<div>One<br><br><b>clutter</b><br><br>Two<br><br>Three</div>');
    clean(page);
    const breaks = [...page.get('div').querySelectorAll('br')].map((br) => br.getClientRects().length > 0);
    expect(breaks).toEqual([true, true, false, false, true, true]);
  });

  test('bare clutter beside a kept element is not to be seen and takes no room', async () => {
    const page = await openPage('<div>clutter in front<p>Story</p>clutter behind</div>');
    clean(page);
    expect(page.document.body.innerText).not.toContain('clutter');
    expect(page.get('p').checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(box(page, 'div').height).toBeLessThan(80);
  });

  test('bare text and its links stay in one line; the box between them goes', async () => {
    const page = await openPage('<div>Bare <a href="#">linked</a> words.<p>clutter</p></div>');
    clean(page);
    expect(seen(page)).toEqual(['Bare linked words.']);
    expect(page.get('a').getBoundingClientRect().height).toBeLessThan(30);
  });

  test('buttons that show nothing of their own are no part of the text, those with words are', async () => {
    const page = await openPage(
      '<p>Story <button id="a"></button><button id="b"><svg width="9" height="9"></svg></button><button id="c">glossary</button>.</p><div>Bare <button id="d"></button> words.</div>',
    );
    clean(page);
    const shown = ['#a', '#b', '#c', '#d'].map((id) => page.get(id).checkVisibility());
    expect(shown).toEqual([false, false, true, false]);
  });

  test('in open shadow roots too, with what is put into their slots', async () => {
    const page = await openPage('<story-box><p>Story in a slot</p><p>clutter in a slot</p></story-box>');
    const host = page.get('story-box');
    const root = host.attachShadow({ mode: 'open' });
    for (const [name, text] of [
      ['p', 'Story in the shadow'],
      ['aside', 'clutter'],
      ['slot', ''],
    ] as const)
      root.append(Object.assign(page.document.createElement(name), { textContent: text }));
    const before = root.innerHTML;
    const restore = clean(page);
    const shown = [...root.children, ...host.children].filter((element) => element.checkVisibility());
    expect(shown.map((element) => element.textContent)).toEqual(['Story in the shadow', '', 'Story in a slot']);
    restore();
    expect(root.innerHTML).toBe(before);
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('what it looks like', () => {
  test('a column in the middle, however small the page makes a rem', async () => {
    const page =
      await openPage(`<style>html { font-size: 10px; overflow: hidden } body { width: 300px; margin-left: 0 }</style>
      <main style="position: absolute; left: 50px; display: grid; justify-items: center"><p>Story</p></main>`);
    clean(page);
    const { left, right, width } = box(page, 'p');
    expect(width).toBe(664);
    expect(left).toBeCloseTo(1000 - right, 0);
    expect(getComputedStyle(page.document.documentElement).overflowY).toBe('auto');
  });

  test('a box that held the shape of a picture is as high as the picture', async () => {
    const page = await openPage(`<div style="position: relative; padding-bottom: 80%">
      <img alt="Story" src="${picture(800, 400)}" style="position: absolute; inset: 0; height: 100%"></div><p>Story</p>`);
    clean(page);
    expect(box(page, 'img').height).toBe(332);
    expect(box(page, 'p').top - box(page, 'img').bottom).toBeLessThan(40);
  });

  test('a player keeps the shape that a box around it gave it', async () => {
    const page = await openPage(`<p>Story</p><div style="position: relative; padding-bottom: 56.25%">
      <iframe src="about:blank" style="position: absolute; width: 100%; height: 100%"></iframe></div>`);
    clean(page);
    const { width, height } = box(page, 'iframe');
    expect(width / height).toBeCloseTo(16 / 9, 1);
  });

  test('no picture is wider than the column, higher than the window, or larger than an icon that it was', async () => {
    const page = await openPage(`<p>Story</p><img id="wide" alt="Story" src="${picture(2000, 1000)}">
      <img id="high" alt="Story" src="${picture(500, 3000)}">
      <img id="icon" alt="Story" src="${picture(900, 900)}" style="width: 40px">`);
    clean(page);
    expect(box(page, '#wide').width).toBe(664);
    expect(box(page, '#high').height).toBeLessThanOrEqual(510);
    expect(box(page, '#icon').width).toBe(40);
  });

  test('letters that stood on a picture can be read on what is left', async () => {
    const page =
      await openPage(`<header style="background: url(${picture(9, 9)})"><h1 style="color: white">Story</h1></header>
      <p>Story</p><p>Story</p>`);
    const before = page.document.documentElement.outerHTML;
    const restore = clean(page);
    expect(getComputedStyle(page.get('h1')).color).toBe('rgb(28, 28, 28)');
    restore();
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('text stays away from the edge of a box with a colour of its own', async () => {
    const page = await openPage(`<p>Story</p><p>Story</p><p>Story</p>
      <aside style="background: rgb(220, 230, 240); padding: 9px"><p id="in">Story</p></aside>`);
    clean(page);
    expect(box(page, '#in').left - box(page, 'aside').left).toBe(20);
    expect(box(page, '#in').left).toBe(box(page, 'p').left);
  });

  test('items of a list have their marks, also where the page drew its own', async () => {
    const page = await openPage(`<style>ul { list-style: none } li::before { content: "*" }</style>
      <ul><li>One</li><li><div><p>Two</p></div></li></ul>`);
    clean(page);
    for (const item of page.document.querySelectorAll('li')) {
      expect(getComputedStyle(item).display).toBe('list-item');
      expect(getComputedStyle(item).listStyleType).toBe('disc');
      expect(getComputedStyle(item, '::before').content).toBe('none');
    }
  });
});
