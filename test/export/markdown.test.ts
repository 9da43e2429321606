import { marked } from 'marked';
import { afterEach, describe, expect, it, test } from 'vitest';
import { markdownOf } from '../../lib/export/markdown';
import type { Article } from '../../lib/types';
import { ADDRESS, closePages, takenPage } from './page';

afterEach(closePages);

const END = `\n\n---\n\nSource: [The ferry](${ADDRESS})\n`;

/** The Markdown between the title and the source line. */
async function taken(html: string, article?: Partial<Article>): Promise<string> {
  const { reading, elements } = await takenPage(html, article);
  const whole = markdownOf(reading, elements);
  expect(whole.startsWith('# The ferry\n\n') || whole.startsWith('# The ferry')).toBe(true);
  expect(whole.endsWith(END)).toBe(true);
  return whole.slice('# The ferry'.length, -END.length).trim();
}

/** The Markdown as a browser would show it. */
const parsed = (markdown: string) =>
  new DOMParser().parseFromString(marked.parse(markdown, { async: false }) as string, 'text/html').body;

describe('a line of text', () => {
  test.each([
    [
      'links',
      '<p>Read <a href="/other?a=1&b=2">the <b>other</b> story</a>.</p>',
      'Read [the **other** story](https://harbour.test/other?a=1&b=2).',
    ],
    [
      'a link to a part of the page',
      '<p>See <a href="#note">note</a></p>',
      'See [note](https://harbour.test/news/ferry#note)',
    ],
    ['mail', '<p><a href="mailto:a@b.test">Write</a> to us</p>', '[Write](mailto:a@b.test) to us'],
    [
      'scripts and data',
      '<p>A <a href="javascript:alert(1)">b</a> <a href="data:text/html,x">c</a> <a href=" jAvAsCrIpT:x">d</a> <a>e</a></p>',
      'A b c d e',
    ],
    ['brackets in addresses', '<p><a href="/a_(b)_c">A [b]</a></p>', '[A \\[b\\]](https://harbour.test/a_\\(b\\)_c)'],
    ['a link without words', '<p>A<a href="/x"></a> b</p>', 'A b'],
    ['emphasis', '<p><b>A</b> <i>b</i> <em>c</em> <strong>d</strong> <s>e</s></p>', '**A** *b* *c* **d** ~~e~~'],
    ['emphasis within emphasis', '<p><b><strong>A</strong> <i>b</i></b><b>c</b> d</p>', '**A *b*c** d'],
    ['white space at the edge of emphasis', '<p>A<b> b </b>c</p>', 'A **b** c'],
    ['a stop within emphasis', '<p><b>Note:</b>this</p>', '**Note**:this'],
    ['emphasis side by side', '<p><i>A</i><b>b</b></p>', '*A*b'],
    ['code', '<p>Type <code>a `b` *c*</code> or <kbd>d</kbd></p>', 'Type ``a `b` *c*`` or `d`'],
    ['breaks', '<p>One<br>- two<br># three<br></p>', 'One\\\n\\- two\\\n\\# three'],
    ['a break within bold type', '<p><b>One<br></b>two</p>', '**One**\\\ntwo'],
    ['white space', '<p>  One\n\n two&nbsp;three&#8203;four </p>', 'One two threefour'],
    ['quotation marks', '<p>She said <q>yes</q></p>', 'She said “yes”'],
    [
      'raised and lowered figures',
      '<p>10<sup>6</sup> of CO<sub>2</sub>, the 1<sup>st</sup></p>',
      '10⁶ of CO₂, the 1st',
    ],
    ['readings of characters', '<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です</p>', '漢字(かんじ)です'],
    ['an emoji that is a picture', '<p>Fine <img alt="😀" src="/e.png"></p>', 'Fine 😀'],
    [
      'a picture in a line',
      '<p>Fine <img alt="A [b]" src="/e.png?w=1"> day</p>',
      'Fine ![A \\[b\\]](https://harbour.test/e.png?w=1) day',
    ],
    [
      'scripts, styles and what is hidden',
      '<p>One<script>x()</script><style>p{}</style><span hidden> two</span><span style="display:none"> three</span><span class="sr-only">four</span> five</p>',
      'One five',
    ],
    [
      'text like tags',
      '<p>The &lt;script&gt; tag, &amp;amp; and *stars*</p>',
      'The \\<script> tag, \\&amp; and \\*stars\\*',
    ],
    ['a whole line that is a link', '<a href="/x"><p>All of it</p></a>', '[All of it](https://harbour.test/x)'],
    ['a bold line without a box', '<div><b>Bold</b><p>Text</p></div>', '**Bold**\n\nText'],
    ['a poem', '<pre>One\n  two\nthree</pre>', 'One\\\ntwo\\\nthree'],
    ['code of several lines', '<pre><code>a = 1\n# b ``` c</code></pre>', '````\na = 1\n# b ``` c\n````'],
  ])('%s', async (_, html, wanted) => {
    expect(await taken(html)).toBe(wanted);
  });
});

describe('the head', () => {
  it('has title, standfirst, names and day in order, the title first wherever it stands', async () => {
    const { reading, elements } = await takenPage(
      '<p data-kind="byline">By <a href="/ida">Ida Holm</a> <img src="/i.jpg" alt="Ida"></p><h1><a href="/">The <b>ferry</b><br>sails</a></h1><p data-kind="standfirst">At <b>last</b></p><p data-kind="dateline">4 May 2026</p><p>Text</p>',
    );
    expect(markdownOf(reading, elements)).toBe(
      `# The ferry sails\n\nBy [Ida Holm](https://harbour.test/ida)\n\n*At last*\n\n4 May 2026\n\nText${END}`,
    );
  });

  it('names people and day from the facts where the page does not show them', async () => {
    const article = { byline: ['Ida Holm', 'Max_Ray'], published: '2026-05-04T10:00Z', site: 'Harbour' };
    const { reading, elements } = await takenPage('<h1>A</h1><p data-kind="standfirst">B</p><p>C</p>', article);
    expect(markdownOf(reading, elements, { source: 'Quelle' })).toBe(
      `# A\n\n*B*\n\nIda Holm, Max\\_Ray · 2026-05-04\n\nC\n\n---\n\nQuelle: [The ferry – Harbour](${ADDRESS})\n`,
    );
  });

  it('is nothing where there is no story', async () => {
    const { reading, elements } = await takenPage('<p>A</p>');
    expect(markdownOf({ ...reading, found: false }, elements)).toBe('');
  });
});

describe('subheadings', () => {
  it('go down from the second level without gaps', async () => {
    expect(
      await taken(
        '<h1>The ferry</h1><h3>A</h3><p>x</p><h5>B</h5><p>x</p><h3>1. C #</h3><div data-kind="subheading"><b>D</b></div>',
      ),
    ).toBe('## A\n\nx\n\n### B\n\nx\n\n## 1. C \\#\n\n#### D');
  });

  it('are of the second level where none has a tag', async () => {
    expect(await taken('<p data-kind="subheading"><strong>A</strong></p><p>b</p>')).toBe('## A\n\nb');
  });
});

describe('lists', () => {
  test.each([
    ['plain', '<ul><li>A</li><li>clutter</li><li>B</li></ul><p>c</p>', '- A\n- B\n\nc'],
    [
      'nested',
      '<ul><li>A<ul><li>b</li><li>c<ol><li>d</li></ol></li></ul></li><li>E</li></ul>',
      '- A\n  - b\n  - c\n    1. d\n- E',
    ],
    [
      'ordered',
      '<ol start="9"><li>A</li><li><p>B</p></li><li value="20">C</li><li>D</li></ol>',
      '9. A\n10. B\n20. C\n21. D',
    ],
    ['backwards', '<ol reversed><li>A</li><li>B</li></ol>', '2. A\n1. B'],
    ['paragraphs in an item', '<ul><li><p>A</p><p>B</p></li><li>C</li></ul>', '- A\n\n  B\n\n- C'],
    ['two in a row', '<ul><li>A</li></ul><ul><li>B</li></ul><ol><li>C</li></ol>', '- A\n\n* B\n\n1. C'],
    ['text like an item in an item', '<ul><li>- A</li><li>2. B</li></ul>', '- \\- A\n- 2\\. B'],
    [
      'a gallery is none',
      '<ul><li><img src="/a.jpg" alt="A"><p data-kind="caption">B</p></li></ul>',
      '![A](https://harbour.test/a.jpg)\n\n*B*',
    ],
    ['a live blog is none', '<ol><li><h2>A</h2><p>b</p></li></ol>', '## A\n\nb'],
  ])('%s', async (_, html, wanted) => {
    expect(await taken(html)).toBe(wanted);
  });

  it('are read again as the same lists', async () => {
    const html = '<ul><li>A<ol start="3"><li>b</li><li>c</li></ol></li><li>D</li></ul>';
    const body = parsed(await taken(html));
    expect(body.querySelectorAll('ul > li')).toHaveLength(2);
    expect([...body.querySelectorAll('ul > li > ol > li')].map((li) => li.textContent?.trim())).toEqual(['b', 'c']);
    expect(body.querySelector('ol')?.getAttribute('start')).toBe('3');
  });
});

describe('quotes', () => {
  test.each([
    [
      'of paragraphs',
      '<blockquote><p>A</p><p>B<br>c</p></blockquote><blockquote>D</blockquote>',
      '> A\n>\n> B\\\n> c\n\n> D',
    ],
    ['with a list', '<blockquote><p>A</p><ul><li>b</li></ul></blockquote>', '> A\n>\n> - b'],
    ['in a list', '<ul><li>A<blockquote>b</blockquote></li></ul>', '- A\n\n  > b'],
    ['without a tag', '<div><div data-kind="quote">A</div></div><p>b</p>', '> A\n\nb'],
  ])('%s', async (_, html, wanted) => {
    expect(await taken(html)).toBe(wanted);
  });
});

describe('tables', () => {
  it('have head, cells and title', async () => {
    const html = `<table><caption>Trips</caption><thead><tr><th>Day</th><th>Trips | all</th></tr></thead>
      <tbody><tr><td>Mon<br>day</td><td><a href="/x">3</a></td></tr><tr><td>Tue</td></tr></tbody></table>`;
    expect(await taken(html)).toBe(
      '*Trips*\n\n| Day | Trips \\| all |\n| --- | --- |\n| Mon day | [3](https://harbour.test/x) |\n| Tue |  |',
    );
  });

  it('have an empty head where there is none, and keep columns under wide and high cells', async () => {
    const html =
      '<table><tr><td colspan="2">A</td><td>B</td></tr><tr><td rowspan="2">C</td><td>D</td><td>E</td></tr><tr><td>F</td><td>G</td></tr></table>';
    const markdown = await taken(html);
    expect(markdown).toBe('|  |  |  |\n| --- | --- | --- |\n| A |  | B |\n| C | D | E |\n|  | F | G |');
    expect(parsed(markdown).querySelectorAll('td')).toHaveLength(9);
  });
});

describe('pictures and players', () => {
  test.each([
    [
      'a picture with its caption',
      '<figure><img src="/a.jpg?w=800" alt="A *b*"><figcaption>C (Photo: D)</figcaption></figure>',
      '![A \\*b\\*](https://harbour.test/a.jpg?w=800)\n\n*C (Photo: D)*',
    ],
    [
      'one that has not loaded',
      '<img src="data:image/gif;base64,x" data-src="/late.jpg?x=1" alt="Late">',
      '![Late](https://harbour.test/late.jpg?x=1)',
    ],
    [
      'one of several sizes',
      '<picture><source srcset="/b.webp 1x"><img srcset="/s.jpg?a 1x, /l.jpg 2x" alt="A"></picture>',
      '![A](https://harbour.test/s.jpg?a)',
    ],
    ['one without an address', '<img src="data:image/png;base64,AAAA" alt="Chart [1]">', '*\\[Chart \\[1\\]\\]*'],
    ['one without an address or a word', '<img src="data:image/png;base64,AAAA"><p>a</p>', 'a'],
    [
      'an embedded page',
      '<iframe src="about:blank" data-src="https://video.test/embed/1" title="The [film]"></iframe>',
      '[The \\[film\\]](https://video.test/embed/1)',
    ],
    ['a film', '<video title="Film"><source src="/f.mp4"></video>', '[Film](https://harbour.test/f.mp4)'],
    [
      'a film held by a script',
      '<video src="blob:https://harbour.test/1" poster="/p.jpg" aria-label="Film"></video>',
      '![Film](https://harbour.test/p.jpg)',
    ],
    [
      'a sound without a name',
      '<audio src="https://www.sound.test/a.mp3" controls></audio>',
      '[sound.test](https://www.sound.test/a.mp3)',
    ],
    [
      'a player named by a number',
      '<amp-youtube data-videoid="a b"></amp-youtube><p>c</p>',
      '[youtube.com](https://www.youtube.com/watch?v=a%20b)\n\nc',
    ],
  ])('%s', async (_, html, wanted) => {
    expect(await taken(html)).toBe(wanted);
  });
});

describe('where blocks stand', () => {
  it('bare text between boxes', async () => {
    expect(await taken('<div>One <b>two</b> <a href="/x">three</a><p>four</p>five<br><br>six</div>')).toBe(
      'One **two** [three](https://harbour.test/x)\n\nfour\n\nfive\n\nsix',
    );
  });

  it('shadow roots and slots', async () => {
    const page = await takenPage('<x-story><p slot="text">In the <b>slot</b></p></x-story>');
    const root = page.get('x-story').attachShadow({ mode: 'open' });
    const list = page.document.createElement('ul');
    const item = page.document.createElement('li');
    item.append('In the shadow');
    list.append(item);
    root.append(list, Object.assign(page.document.createElement('slot'), { name: 'text' }));
    const { readingOf } = await import('./page');
    const { reading, elements } = readingOf(page.document);
    expect(markdownOf(reading, elements)).toBe(`# The ferry\n\n- In the shadow\n\nIn the **slot**${END}`);
  });

  it('what the page does not show is left out', async () => {
    expect(await taken('<p>A</p><p style="display: none">b</p><p>c</p>')).toBe('A\n\nc');
  });

  it('the page is as it was, and nothing of it loads or runs again', async () => {
    const page = await takenPage(
      '<p>A <img src="/a.png" alt="x" onerror="document.title = 1"> <x-a>b</x-a></p><ul><li>c</li></ul>',
    );
    let made = 0;
    page.document.defaultView?.customElements.define(
      'x-a',
      class extends (page.document.defaultView as Window & typeof globalThis).HTMLElement {
        constructor() {
          super();
          made++;
        }
      },
    );
    const before = page.document.documentElement.outerHTML;
    markdownOf(page.reading, page.elements);
    expect(page.document.documentElement.outerHTML).toBe(before);
    expect(made).toBe(1);
  });
});
