import { describe, expect, it, test } from 'vitest';
import { segment } from '../../lib/document/segment';
import { blocksOf, bodyOf, lineOf, look } from './look';

const lines = async (body: string) => (await blocksOf(body)).map(lineOf);

describe('text', () => {
  it.each<[claim: string, body: string, blocks: string[]]>([
    ['a paragraph is a block', '<p>One.</p><p>Two.</p>', ['p: One.', 'p: Two.']],
    ['headings are blocks', '<h1>Head</h1><h2>Sub</h2><h6>Six</h6>', ['h1: Head', 'h2: Sub', 'h6: Six']],
    ['white space is folded', '<p>  One \n\t two&nbsp; three </p>', ['p: One two three']],
    ['two <br> part a block, one does not', '<div>A<br>b<br><br>C</div>', ['div*: A b', 'div*: C']],
    [
      'white space between two <br> parts as well',
      '<div>A<br> <br>B<br>\n\n<br>\nC</div>',
      ['div*: A', 'div*: B', 'div*: C'],
    ],
    ['many <br> make no empty block', '<div><br><br>A<br><br><br><br>B<br></div>', ['div*: A', 'div*: B']],
    ['<br> inside a paragraph part it too', '<p>A<br><br>B</p>', ['p*: A', 'p*: B']],
    ['a <div> with text alone is the block', '<div>Only.</div>', ['div: Only.']],
    [
      'bare text beside blocks is a block',
      '<div>Bare.<p>Par.</p>Tail.</div>',
      ['div*: Bare.', 'p: Par.', 'div*: Tail.'],
    ],
    ['one inline element beside blocks is the block', '<div><b>Lead</b><p>Par.</p></div>', ['b: Lead', 'p: Par.']],
    [
      'inline elements flow with their text',
      '<div><b>Bold</b> and <a href="/x">link</a>.</div>',
      ['div: Bold and link.'],
    ],
    ['boxes around one line are passed through', '<div><div><span>Deep</span></div></div>', ['div: Deep']],
    ['text right in the body is read', 'Bare body.', ['body*: Bare body.']],
    ['a block inside an inline element parts it', '<span><p>Par.</p> tail</span>', ['p: Par.', 'span*: tail']],
    ['two links side by side are two words', '<p><a href="/a">One</a><a href="/b">Two</a></p>', ['p: One Two']],
    ['list items keep their own lists apart', '<ul><li>One<ul><li>In</li></ul></li></ul>', ['li*: One', 'li: In']],
    ['terms and their meanings are blocks', '<dl><dt>Who</dt><dd>Ann</dd></dl>', ['dt: Who', 'dd: Ann']],
    ['buttons are blocks', '<div>Text <button>Share</button></div>', ['div*: Text', 'button: Share']],
    ['comments are no text', '<p>o<!-- no -->ne</p>', ['p: one']],
    [
      'what is never text is passed over',
      '<script>s</script><style>s</style><noscript>n</noscript><template>t</template><select><option>o</select><textarea>t</textarea><p>P</p>',
      ['p: P'],
    ],
    [
      'words for screen readers alone are left out',
      '<p>Seen <span class="x sr-only">no</span>text</p>',
      ['p: Seen text'],
    ],
    ['an element of unknown name is a box', '<x-card><p>In</p></x-card><x-t>Alone</x-t>', ['p: In', 'x-t: Alone']],
    ['an element of unknown name in a line is part of it', '<p>A <x-term>word</x-term>.</p>', ['p: A word.']],
    [
      'right-to-left text is read in its own order',
      '<p dir="rtl">عاد <b>القارب</b> اليوم.</p>',
      ['p: عاد القارب اليوم.'],
    ],
    ['text without spaces stays whole', '<p>船が<b>戻った</b>。</p>', ['p: 船が戻った。']],
    ['marks of no width are no spaces', '<p>กรุง&#8203;เทพ&#65279;ฯ</p><p>&#8203;</p>', ['p: กรุงเทพฯ']],
    [
      'a summary and what it opens are blocks',
      '<details open><summary>S</summary><p>P</p></details>',
      ['summary: S', 'p: P'],
    ],
  ])('%s', async (_claim, body, blocks) => {
    expect(await lines(body)).toEqual(blocks);
  });
});

describe('tables', () => {
  const data = '<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2030</td><td>3</td></tr></table>';
  it.each<[claim: string, body: string, blocks: string[]]>([
    ['a table of data is one block, its rows in order', data, ['table: Year Boats 2030 3']],
    [
      'a table that lays out a page is walked through',
      `<table><tr><td><p>Left.</p><p>More.</p></td><td>${'Right. '.repeat(80)}</td></tr></table>`,
      ['p: Left.', 'p: More.', `td: ${'Right. '.repeat(80).trim()}`],
    ],
    [
      'a table inside a table is read on its own',
      `<table><tr><td>Side</td><td>${data}</td></tr></table>`,
      ['td: Side', 'table: Year Boats 2030 3'],
    ],
    [
      'a table of links is a menu',
      '<table><tr><td><a href="/a">A</a></td></tr><tr><td><a href="/b">B</a></td></tr></table>',
      ['td: A', 'td: B'],
    ],
  ])('%s', async (_claim, body, blocks) => {
    expect(await lines(body)).toEqual(blocks);
  });
});

describe('pictures and players', () => {
  const img = (alt: string) => `<img src="/a.jpg?w=1" alt="${alt}">`;
  it.each<[claim: string, body: string, blocks: string[]]>([
    [
      'a figure is its picture and its caption',
      `<figure>${img('A')}<figcaption>C</figcaption></figure>`,
      ['image: A', 'figcaption: C'],
    ],
    [
      'of many versions of a picture there is one',
      `<picture><source srcset="/b.webp">${img('A')}</picture>`,
      ['image: A'],
    ],
    ['a paragraph with a picture alone is a picture', `<p>${img('A')}</p>`, ['image: A']],
    ['a picture in a line belongs to the line', `<p>Text ${img('A')} more</p>`, ['p: Text more']],
    ['a linked picture is a picture', `<div><a href="/s">${img('A')}</a><p>P</p></div>`, ['image: A', 'p: P']],
    [
      'a link around a picture and a heading is both',
      `<a href="/s">${img('A')}<h3>Head</h3></a>`,
      ['image: A', 'h3: Head'],
    ],
    [
      'a picture in several versions is no pixel, whatever width it is given until it is drawn',
      '<img srcset="/a.jpg 640w" width="0" height="0" alt="A">',
      ['image: A'],
    ],
    ['a pixel that counts readers is no picture', '<img src="/p" width="1" height="1"><p>P</p>', ['p: P']],
    [
      'players and frames are blocks',
      '<video title="V"></video><audio></audio><iframe title="Map"></iframe>',
      ['video: V', 'audio: ', 'embed: Map'],
    ],
    ['a drawing in a figure is a picture', '<figure><svg aria-label="Graph"></svg></figure>', ['image: Graph']],
    ['a drawing in a button is none', '<button><svg></svg>Share</button>', ['button: Share']],
  ])('%s', async (_claim, body, blocks) => {
    expect(await lines(body)).toEqual(blocks);
  });

  it('knows the address of a picture without its query, also where it loads late', async () => {
    const blocks = await blocksOf(
      '<img src="data:image/gif;base64,R0" data-src="/late.jpg?w=9"><img srcset="/set.jpg 2x"><img src="/leer.gif" data-any="/any.jpg?w=9">',
    );
    expect(blocks.map(({ src }) => src)).toEqual(['/late.jpg', '/set.jpg', '/any.jpg']);
  });

  it('keeps the words for a picture inside a line', async () => {
    expect((await blocksOf('<p>Text <img src="/a.jpg" alt="A boat"></p>'))[0]).toMatchObject({
      alt: 'A boat',
      src: '/a.jpg',
    });
  });
});

describe('links', () => {
  it.each([
    '<p>See <a href="/x">here</a> now</p>',
    '<p>See<a href="/x"> here </a>now</p>',
    '<p><a href="/x">  All of it </a></p>',
    '<p><a href="/x">One</a><a href="/y">Two</a> three</p>',
    '<p>A <b> <a href="/x">\n bold <i>one</i></a></b>!</p>',
    '<p>船は<a href="/x">昨日</a>戻った。</p>',
    '<p dir="rtl">عاد <a href="/x"> القارب</a> اليوم</p>',
    '<p>Emoji 🚢 <a href="/x">🚢 boat</a></p>',
  ])('offsets cut the link out of the text: %s', async (body) => {
    const [block] = await blocksOf(body);
    expect(block?.links.length).toBeGreaterThan(0);
    expect(block?.links.map(({ start, end }) => block.text.slice(start, end))).toEqual(
      block?.links.map(({ text }) => text),
    );
  });

  it('are absolute, and odd ones stay as they are', async () => {
    const [block] = await blocksOf(
      '<base href="https://post.test/a/"><p><a href="b">1</a> <a href="javascript:void 0">2</a> <a href="http://[">3</a> <a>4</a></p>',
    );
    expect(block?.links.map(({ href }) => href)).toEqual(['https://post.test/a/b', 'javascript:void 0', 'http://[']);
  });

  it('around a block are links of the block', async () => {
    const [, heading] = await blocksOf(
      '<base href="https://post.test/"><a href="/s"><img src="/a.jpg"><h3>Head</h3></a>',
    );
    expect(heading?.links).toEqual([{ href: 'https://post.test/s', text: 'Head', start: 0, end: 4 }]);
  });
});

describe('what the page does not show', () => {
  it.each([
    ['display: none', '<p style="display: none">Gone</p>'],
    ['the hidden attribute', '<div hidden><p>Gone</p></div>'],
    ['closed details', '<details><summary>S</summary><p>Gone</p></details>'],
  ])('is listed as not rendered: %s', async (_how, body) => {
    const blocks = await blocksOf(`<p>Shown</p>${body}`);
    expect(blocks.find(({ text }) => text === 'Gone')?.rendered).toBe(false);
    expect(blocks.find(({ text }) => text === 'Shown')?.rendered).toBe(true);
  });

  it('counts as shown where the page shows nothing at all', async () => {
    expect((await blocksOf('<div style="display: none"><p>All</p></div>'))[0]?.rendered).toBe(true);
  });
});

describe('open shadow roots', () => {
  const host = (shadow: string, light: string) =>
    `<x-story><template shadowrootmode="open">${shadow}</template>${light}</x-story>`;
  it.each<[claim: string, body: string, blocks: string[]]>([
    ['are read in place of what they cover', host('<h2>In</h2>', '<p>Covered</p>'), ['h2: In']],
    ['show at a slot what is put there', host('<h2>In</h2><slot></slot>', '<p>Light</p>'), ['h2: In', 'p: Light']],
    [
      'set the order of their slots',
      host('<slot name="b"></slot><slot name="a"></slot>', '<p slot="a">A</p><p slot="b">B</p>'),
      ['p: B', 'p: A'],
    ],
    ['fill an empty slot with its own words', host('<slot><p>Own</p></slot>', ''), ['p: Own']],
    ['may hold others', host(host('<p>Deep</p>', ''), ''), ['p: Deep']],
    ['may hold a line that a slot completes', host('<p>By <slot></slot></p>', 'Ann Lee'), ['p: By Ann Lee']],
  ])('%s', async (_claim, body, blocks) => {
    expect(await lines(body)).toEqual(blocks);
  });
});

describe('containers', () => {
  it('hold their blocks from first to last, as a tree', async () => {
    const { blocks, containers } = await look(
      bodyOf(
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

  it('count the fields to fill in', async () => {
    const { containers } = await look(
      bodyOf('<form><p>Your address</p><input type="email"><input type="hidden"><textarea></textarea></form><p>P</p>'),
      (document) => segment(document).page,
    );
    expect(containers.find(({ tag }) => tag === 'form')?.fields).toBe(2);
  });
});

describe('odd documents', () => {
  test('an empty page has no blocks', async () => expect(await blocksOf('')).toEqual([]));

  test('a document without a body has no blocks', () => {
    const bare = document.implementation.createHTMLDocument('');
    bare.body.remove();
    expect(segment(bare).page.blocks).toEqual([]);
    expect(segment(document.implementation.createDocument(null, 'root')).page.blocks).toEqual([]);
  });

  test('a document outside any window is read as if it were shown', () => {
    const apart = new DOMParser().parseFromString('<p>Saved</p>', 'text/html');
    expect(segment(apart).page.blocks).toMatchObject([{ text: 'Saved', rendered: true }]);
  });

  test.each(['div', 'span'])('3000 <%s> in one another are read', async (tag) => {
    const text = await look(bodyOf(''), (page) => {
      let inner: Element = page.body;
      for (let at = 0; at < 3000; at++) inner = inner.appendChild(page.createElement(tag));
      inner.textContent = 'Deep';
      return segment(page).page.blocks.map((block) => block.text);
    });
    expect(text).toEqual(['Deep']);
  });

  test('20,000 paragraphs are read', async () => {
    const blocks = await blocksOf('<p>One more.</p>'.repeat(20_000));
    expect(blocks).toHaveLength(20_000);
    expect(blocks.at(-1)?.text).toBe('One more.');
  });

  test('the page is left as it was, and every block leads back into it', async () => {
    await look(bodyOf('<div>Bare<p class="a">Par <b>bold</b></p><img src="/a.jpg"></div>'), (page) => {
      const before = page.documentElement.outerHTML;
      const { page: read, elements } = segment(page);
      expect(page.documentElement.outerHTML).toBe(before);
      for (const { id } of read.blocks) expect(page.contains(elements.get(id)?.element ?? null)).toBe(true);
      expect(structuredClone(read)).toEqual(read);
    });
  });
});

describe('a link over a small box', () => {
  const linked = async (body: string) =>
    (await blocksOf(body)).map((block) =>
      `${lineOf(block)} ${block.links.map(({ href }) => new URL(href).pathname)}`.trim(),
    );

  it.each<[claim: string, body: string, blocks: string[]]>([
    [
      'is the link of all that stands in the box',
      '<article><a href="/other"></a><h3>Bells</h3><p>Nobody rang them.</p></article><p>Text.</p>',
      ['h3: Bells /other', 'p: Nobody rang them. /other', 'p: Text.'],
    ],
    [
      'leaves the text its own links',
      '<div><a href="/other"></a><p><a href="/bells">Bells</a></p></div>',
      ['p: Bells /bells'],
    ],
    ['counts not where it shares the page', '<div><a href="https://share.test/x"></a><p>Text.</p></div>', ['p: Text.']],
    ['counts not where it stays on the page', '<div><a href="#top"></a><p>Text.</p></div>', ['p: Text.']],
    [
      'covers no long text',
      `<div><a href="/other"></a>${'<p>A paragraph of the story that goes on for a while.</p>'.repeat(12)}</div>`,
      Array(12).fill('p: A paragraph of the story that goes on for a while.'),
    ],
  ])('%s', async (_, body, blocks) => {
    expect(await linked(body)).toEqual(blocks);
  });
});
