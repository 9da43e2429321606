import { describe, expect, it, test } from 'vitest';
import { segment } from '../../lib/document/segment';
import { formatBlock, pageWithBody, segmentBody, withPage } from './with-page';

const lines = async (body: string) => (await segmentBody(body)).map(formatBlock);

describe('blocks that are not rendered', () => {
  it.each([
    ['display: none', '<p style="display: none">Gone</p>'],
    ['the hidden attribute', '<div hidden><p>Gone</p></div>'],
    ['closed details', '<details><summary>S</summary><p>Gone</p></details>'],
  ])('are marked as such: %s', async (_case, body) => {
    const blocks = await segmentBody(`<p>Shown</p>${body}`);
    expect(blocks.find(({ text }) => text === 'Gone')?.rendered).toBe(false);
    expect(blocks.find(({ text }) => text === 'Shown')?.rendered).toBe(true);
  });

  it('count as rendered if the page renders nothing at all', async () => {
    expect((await segmentBody('<div style="display: none"><p>All</p></div>'))[0]?.rendered).toBe(true);
  });
});

describe('open shadow roots', () => {
  const host = (shadow: string, light: string) =>
    `<x-story><template shadowrootmode="open">${shadow}</template>${light}</x-story>`;
  it.each<[name: string, body: string, blocks: string[]]>([
    ['replace their host’s children', host('<h2>In</h2>', '<p>Covered</p>'), ['h2: In']],
    ['contain slotted nodes', host('<h2>In</h2><slot></slot>', '<p>Light</p>'), ['h2: In', 'p: Light']],
    [
      'determine the order of slots',
      host('<slot name="b"></slot><slot name="a"></slot>', '<p slot="a">A</p><p slot="b">B</p>'),
      ['p: B', 'p: A'],
    ],
    ['show the default content of an empty slot', host('<slot><p>Own</p></slot>', ''), ['p: Own']],
    ['can be nested', host(host('<p>Deep</p>', ''), ''), ['p: Deep']],
    ['can complete a line by a slot', host('<p>By <slot></slot></p>', 'Ann Lee'), ['p: By Ann Lee']],
  ])('%s', async (_name, body, blocks) => {
    expect(await lines(body)).toEqual(blocks);
  });
});

describe('containers', () => {
  it('form a tree with block ranges', async () => {
    const { blocks, containers } = await withPage(
      pageWithBody(
        '<main id="m" class="a b"><p>1</p><section role="region"><p>2</p><p>3</p></section></main><footer>4</footer>',
      ),
      (document) => segment(document).page,
    );
    expect(containers.map(({ tag, parent, first, last }) => ({ tag, parent, first, last }))).toEqual([
      { tag: 'body', parent: -1, first: 0, last: 3 },
      { tag: 'main', parent: 0, first: 0, last: 2 },
      { tag: 'section', parent: 1, first: 1, last: 2 },
    ]);
    expect(containers[1]).toMatchObject({ name: 'm', classes: ['a', 'b'] });
    expect(containers[2]?.role).toBe('region');
    expect(blocks.map(({ path }) => path.join(' '))).toEqual([
      'main#m.a.b p',
      'main#m.a.b section p',
      'main#m.a.b section p',
      'footer',
    ]);
  });

  it('count their text fields', async () => {
    const { containers } = await withPage(
      pageWithBody(
        '<form><p>Your address</p><input type="email"><input type="hidden"><textarea></textarea></form><p>P</p>',
      ),
      (document) => segment(document).page,
    );
    expect(containers.find(({ tag }) => tag === 'form')?.fields).toBe(2);
  });
});

describe('unusual documents', () => {
  test('an empty page has no blocks', async () => expect(await segmentBody('')).toEqual([]));

  test('a document without a body has no blocks', () => {
    const bare = document.implementation.createHTMLDocument('');
    bare.body.remove();
    expect(segment(bare).page.blocks).toEqual([]);
    expect(segment(document.implementation.createDocument(null, 'root')).page.blocks).toEqual([]);
  });

  test('a document without a window is read as if rendered', () => {
    const apart = new DOMParser().parseFromString('<p>Saved</p>', 'text/html');
    expect(segment(apart).page.blocks).toMatchObject([{ text: 'Saved', rendered: true }]);
  });

  test.each(['div', 'span'])('3000 nested <%s> are read', async (tag) => {
    const text = await withPage(pageWithBody(''), (page) => {
      let inner: Element = page.body;
      for (let at = 0; at < 3000; at++) inner = inner.appendChild(page.createElement(tag));
      inner.textContent = 'Deep';
      return segment(page).page.blocks.map((block) => block.text);
    });
    expect(text).toEqual(['Deep']);
  });

  test('20,000 paragraphs are read', async () => {
    const blocks = await segmentBody('<p>One more.</p>'.repeat(20_000));
    expect(blocks).toHaveLength(20_000);
    expect(blocks.at(-1)?.text).toBe('One more.');
  });

  test('the page is unchanged, and every block has its element', async () => {
    await withPage(pageWithBody('<div>Bare<p class="a">Par <b>bold</b></p><img src="/a.jpg"></div>'), (page) => {
      const before = page.documentElement.outerHTML;
      const { page: read, elements } = segment(page);
      expect(page.documentElement.outerHTML).toBe(before);
      for (const { id } of read.blocks) expect(page.contains(elements.get(id)?.element ?? null)).toBe(true);
      expect(structuredClone(read)).toEqual(read);
    });
  });
});
