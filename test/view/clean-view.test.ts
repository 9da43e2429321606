import { afterEach, describe, expect, test } from 'vitest';
import { HIDDEN_KINDS, type HiddenKind } from '../../lib/types';
import { openCleanView } from '../../lib/view/clean-view';
import { CLEAN_VIEW_SHEET, SHADOW_ROOT_SHEET } from '../../lib/view/clean-view-sheet';
import { buildRevealSheet } from '../../lib/view/reveal';
import { showClean } from '../../lib/view/show-clean';
import { closePages, imageUrl, openPage, type ViewPage } from './page';

afterEach(closePages);

const showCleanView = (page: ViewPage) => {
  const { reading, elements } = page.read();
  return showClean(page.document, reading, elements);
};
const boxOf = (page: ViewPage, selector: string) => page.get(selector).getBoundingClientRect();
const visibleLines = (page: ViewPage) => page.document.body.innerText.trim().split(/\n+/);

const PARAGRAPHS = Array.from({ length: 40 }, (_, n) => `<p id="p${n}">Paragraph ${n} of the story.</p>`).join('');

describe('restoring', () => {
  test('restores the page byte for byte', async () => {
    const page = await openPage(`<nav class="x" style="float: left">clutter</nav><div><p>Story</p><img alt="Story">
      bare <b>words</b><br>more<p>clutter</p></div><ul><li>One</li></ul>`);
    const before = page.document.documentElement.outerHTML;
    const restore = showCleanView(page);
    expect(page.document.documentElement.outerHTML).not.toBe(before);
    restore();
    expect(page.document.documentElement.outerHTML).toBe(before);
    expect(page.document.adoptedStyleSheets).toHaveLength(0);
  });

  test('restores the page’s own values of our attribute', async () => {
    const page = await openPage('<p data-clean-copy="keep">clutter</p><p data-clean-copy>Story</p>');
    const before = page.document.documentElement.outerHTML;
    const restore = showCleanView(page);
    expect(visibleLines(page)).toEqual(['Story']);
    restore();
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('keeps the position of the line being read, and restores the scroll position', async () => {
    const page = await openPage(`<div style="height: 900px">clutter</div>${PARAGRAPHS}`);
    const view = page.document.defaultView as Window;
    view.scrollTo(0, 1200);
    const before = page.get('#p10').getBoundingClientRect().top;
    const restore = showCleanView(page);
    const first = [...page.document.querySelectorAll('p')].find((p) => p.getBoundingClientRect().bottom >= 0);
    expect(Math.abs(boxOf(page, '#p10').top - before)).toBeLessThan(200);
    expect(first).toBeDefined();
    restore();
    expect(view.scrollY).toBe(1200);
  });

  test('restores the scroll position of a container', async () => {
    const page = await openPage(`<main style="height: 300px; overflow: auto"><p>clutter</p>${PARAGRAPHS}</main>`);
    page.get('main').scrollTop = 400;
    const before = boxOf(page, '#p12').top;
    const restore = showCleanView(page);
    expect(page.get('main').scrollTop).toBe(0);
    expect(Math.abs(boxOf(page, '#p12').top - before)).toBeLessThan(100);
    restore();
    expect(page.get('main').scrollTop).toBe(400);
  });
});

describe('visibility', () => {
  test('shows only the story, and nothing that the page adds', async () => {
    const page = await openPage('<main><p>Story</p><p>clutter</p></main><footer>clutter</footer>');
    showCleanView(page);
    page.get('main').append('', Object.assign(page.document.createElement('p'), { textContent: 'Next story' }));
    page.document.body.append(Object.assign(page.document.createElement('div'), { textContent: 'Subscribe' }));
    expect(visibleLines(page)).toEqual(['Story']);
  });

  test('keeps line breaks in bare text', async () => {
    const page = await openPage('<div>One line<br>and another<br><br>A second part<br><br>clutter words</div>');
    showCleanView(page);
    const text = page.document.body.innerText;
    expect(text).toMatch(/One line\nand another\n+A second part/);
    const lines = [...page.get('div').querySelectorAll('br')].filter((br) => br.getClientRects().length > 0);
    expect(lines.length).toBeGreaterThan(2);
  });

  test('removes line breaks around hidden text', async () => {
    const page = await openPage('<div>One<br><br><b>clutter</b><br><br>Two<br><br>Three</div>');
    showCleanView(page);
    const breaks = [...page.get('div').querySelectorAll('br')].map((br) => br.getClientRects().length > 0);
    expect(breaks).toEqual([true, true, false, false, true, true]);
  });

  test('bare clutter beside a kept element is invisible and takes no space', async () => {
    const page = await openPage('<div>clutter in front<p>Story</p>clutter behind</div>');
    showCleanView(page);
    expect(page.document.body.innerText).not.toContain('clutter');
    expect(page.get('p').checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(boxOf(page, 'div').height).toBeLessThan(80);
  });

  test('bare text and its links stay on one line, without the clutter in between', async () => {
    const page = await openPage('<div>Bare <a href="#">linked</a> words.<p>clutter</p></div>');
    showCleanView(page);
    expect(visibleLines(page)).toEqual(['Bare linked words.']);
    expect(page.get('a').getBoundingClientRect().height).toBeLessThan(30);
  });

  test('hides empty buttons within text, but not those with a label', async () => {
    const page = await openPage(
      '<p>Story <button id="a"></button><button id="b"><svg width="9" height="9"></svg></button><button id="c">glossary</button>.</p><div>Bare <button id="d"></button> words.</div>',
    );
    showCleanView(page);
    const shown = ['#a', '#b', '#c', '#d'].map((id) => page.get(id).checkVisibility());
    expect(shown).toEqual([false, false, true, false]);
  });

  test('works in open shadow roots and their slots', async () => {
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
    const restore = showCleanView(page);
    const shown = [...root.children, ...host.children].filter((element) => element.checkVisibility());
    expect(shown.map((element) => element.textContent)).toEqual(['Story in the shadow', '', 'Story in a slot']);
    restore();
    expect(root.innerHTML).toBe(before);
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('layout', () => {
  test('centres the column, whatever the page’s rem', async () => {
    const page =
      await openPage(`<style>html { font-size: 10px; overflow: hidden } body { width: 300px; margin-left: 0 }</style>
      <main style="position: absolute; left: 50px; display: grid; justify-items: center"><p>Story</p></main>`);
    showCleanView(page);
    const { left, right, width } = boxOf(page, 'p');
    expect(width).toBe(664);
    expect(left).toBeCloseTo(1000 - right, 0);
    expect(getComputedStyle(page.document.documentElement).overflowY).toBe('auto');
  });

  test('a container that held the aspect ratio of an image is as high as the image', async () => {
    const page = await openPage(`<div style="position: relative; padding-bottom: 80%">
      <img alt="Story" src="${imageUrl(800, 400)}" style="position: absolute; inset: 0; height: 100%"></div><p>Story</p>`);
    showCleanView(page);
    expect(boxOf(page, 'img').height).toBe(332);
    expect(boxOf(page, 'p').top - boxOf(page, 'img').bottom).toBeLessThan(40);
  });

  test('a player keeps the aspect ratio that a container gave it', async () => {
    const page = await openPage(`<p>Story</p><div style="position: relative; padding-bottom: 56.25%">
      <iframe src="about:blank" style="position: absolute; width: 100%; height: 100%"></iframe></div>`);
    showCleanView(page);
    const { width, height } = boxOf(page, 'iframe');
    expect(width / height).toBeCloseTo(16 / 9, 1);
  });

  test('images fit the column and the window, and icons keep their size', async () => {
    const page = await openPage(`<p>Story</p><img id="wide" alt="Story" src="${imageUrl(2000, 1000)}">
      <img id="high" alt="Story" src="${imageUrl(500, 3000)}">
      <img id="icon" alt="Story" src="${imageUrl(900, 900)}" style="width: 40px">`);
    showCleanView(page);
    expect(boxOf(page, '#wide').width).toBe(664);
    expect(boxOf(page, '#high').height).toBeLessThanOrEqual(510);
    expect(boxOf(page, '#icon').width).toBe(40);
  });

  test('text is legible without its background image', async () => {
    const page =
      await openPage(`<header style="background: url(${imageUrl(9, 9)})"><h1 style="color: white">Story</h1></header>
      <p>Story</p><p>Story</p>`);
    const before = page.document.documentElement.outerHTML;
    const restore = showCleanView(page);
    expect(getComputedStyle(page.get('h1')).color).toBe('rgb(28, 28, 28)');
    restore();
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('a box with a background has padding', async () => {
    const page = await openPage(`<p>Story</p><p>Story</p><p>Story</p>
      <aside style="background: rgb(220, 230, 240); padding: 9px"><p id="in">Story</p></aside>`);
    showCleanView(page);
    expect(boxOf(page, '#in').left - boxOf(page, 'aside').left).toBe(20);
    expect(boxOf(page, '#in').left).toBe(boxOf(page, 'p').left);
  });

  test('list items have bullets, even if the page draws its own', async () => {
    const page = await openPage(`<style>ul { list-style: none } li::before { content: "*" }</style>
      <ul><li>One</li><li><div><p>Two</p></div></li></ul>`);
    showCleanView(page);
    for (const item of page.document.querySelectorAll('li')) {
      expect(getComputedStyle(item).display).toBe('list-item');
      expect(getComputedStyle(item).listStyleType).toBe('disc');
      expect(getComputedStyle(item, '::before').content).toBe('none');
    }
  });
});

describe('revealing hidden blocks', () => {
  const openRevealing = async () => {
    const page = await openPage(`${PARAGRAPHS}<aside id="box">clutter</aside>`);
    const before = page.document.documentElement.outerHTML;
    const { reading, elements } = page.read();
    const labels = Object.fromEntries(HIDDEN_KINDS.map((kind) => [kind, kind])) as Record<HiddenKind, string>;
    const sheet = `${CLEAN_VIEW_SHEET}${buildRevealSheet(labels)}`;
    const view = openCleanView(page.document, { document: sheet, shadow: SHADOW_ROOT_SHEET });
    view.show(reading, elements);
    view.reveal([{ place: { element: page.get('#box') }, kind: 'related-links' }]);
    return { page, view, before };
  };
  const outline = (page: ViewPage) => getComputedStyle(page.get('#box')).outlineStyle;

  test('a reading shown meanwhile leaves them revealed, and pointing elsewhere hides them', async () => {
    const { page, view, before } = await openRevealing();
    expect(outline(page)).toBe('dashed');
    const again = page.read();
    view.show(again.reading, again.elements);
    expect(outline(page)).toBe('dashed');
    view.reveal([]);
    expect(visibleLines(page).at(-1)).toBe('Paragraph 39 of the story.');
    view.restore();
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('added blocks leave them revealed', async () => {
    const { page, view } = await openRevealing();
    page.get('#p39').insertAdjacentHTML('afterend', '<p>Paragraph 40 of the story.</p>');
    const { reading, elements } = view.runSuspended(() => page.read());
    const added = reading.blocks.filter(({ text }) => text.startsWith('Paragraph 40')).map(({ id }) => id);
    view.add(reading, elements, added);
    expect(outline(page)).toBe('dashed');
    view.reveal([]);
    expect(visibleLines(page).at(-1)).toBe('Paragraph 40 of the story.');
    view.restore();
  });

  test('they are hidden while the page is read, and revealed again afterwards', async () => {
    const { page, view } = await openRevealing();
    expect(view.runSuspended(() => outline(page))).toBe('none');
    expect(outline(page)).toBe('dashed');
    view.restore();
  });

  test('a block that the page has removed is forgotten', async () => {
    const { page, view } = await openRevealing();
    page.get('#box').remove();
    const { reading, elements } = page.read();
    view.show(reading, elements);
    expect(visibleLines(page)).toHaveLength(40);
    view.restore();
  });
});
