import { afterEach, describe, expect, it, test } from 'vitest';
import { exportMarkdown } from '../../lib/export/markdown';
import { END, exportStoryBody, renderMarkdown } from './markdown-fixture';
import { closePages, createReading, openStoryPage, PAGE_URL } from './page';

afterEach(closePages);

describe('the head', () => {
  it('has headline, standfirst, byline and date in order, the headline first wherever it is', async () => {
    const { reading, elements } = await openStoryPage(
      '<p data-kind="byline">By <a href="/ida">Ida Holm</a> <img src="/i.jpg" alt="Ida"></p><h1><a href="/">The <b>ferry</b><br>sails</a></h1><p data-kind="standfirst">At <b>last</b></p><p data-kind="dateline">4 May 2026</p><p>Text</p>',
    );
    expect(exportMarkdown(reading, elements)).toBe(
      `# The ferry sails\n\nBy [Ida Holm](https://harbour.test/ida)\n\n*At last*\n\n4 May 2026\n\nText${END}`,
    );
  });

  it('adds authors and date if the page does not show them', async () => {
    const article = { byline: ['Ida Holm', 'Max_Ray'], published: '2026-05-04T10:00Z', site: 'Harbour' };
    const { reading, elements } = await openStoryPage('<h1>A</h1><p data-kind="standfirst">B</p><p>C</p>', article);
    expect(exportMarkdown(reading, elements, { source: 'Quelle' })).toBe(
      `# A\n\n*B*\n\nIda Holm, Max\\_Ray · 2026-05-04\n\nC\n\n---\n\nQuelle: [The ferry – Harbour](${PAGE_URL})\n`,
    );
  });

  it('exports nothing without a story', async () => {
    const { reading, elements } = await openStoryPage('<p>A</p>');
    expect(exportMarkdown({ ...reading, found: false }, elements)).toBe('');
  });
});

describe('subheadings', () => {
  it('start at the second level, without gaps', async () => {
    expect(
      await exportStoryBody(
        '<h1>The ferry</h1><h3>A</h3><p>x</p><h5>B</h5><p>x</p><h3>1. C #</h3><div data-kind="subheading"><b>D</b></div>',
      ),
    ).toBe('## A\n\nx\n\n### B\n\nx\n\n## 1. C \\#\n\n#### D');
  });

  it('are at the second level if none has a heading element', async () => {
    expect(await exportStoryBody('<p data-kind="subheading"><strong>A</strong></p><p>b</p>')).toBe('## A\n\nb');
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
    ['reversed', '<ol reversed><li>A</li><li>B</li></ol>', '2. A\n1. B'],
    ['several paragraphs in an item', '<ul><li><p>A</p><p>B</p></li><li>C</li></ul>', '- A\n\n  B\n\n- C'],
    ['adjacent', '<ul><li>A</li></ul><ul><li>B</li></ul><ol><li>C</li></ol>', '- A\n\n* B\n\n1. C'],
    ['item text that looks like an item', '<ul><li>- A</li><li>2. B</li></ul>', '- \\- A\n- 2\\. B'],
    [
      'a gallery is not a list',
      '<ul><li><img src="/a.jpg" alt="A"><p data-kind="caption">B</p></li></ul>',
      '![A](https://harbour.test/a.jpg)\n\n*B*',
    ],
    ['a live blog is not a list', '<ol><li><h2>A</h2><p>b</p></li></ol>', '## A\n\nb'],
  ])('%s', async (_, html, wanted) => {
    expect(await exportStoryBody(html)).toBe(wanted);
  });

  it('round-trip as the same lists', async () => {
    const html = '<ul><li>A<ol start="3"><li>b</li><li>c</li></ol></li><li>D</li></ul>';
    const body = renderMarkdown(await exportStoryBody(html));
    expect(body.querySelectorAll('ul > li')).toHaveLength(2);
    expect([...body.querySelectorAll('ul > li > ol > li')].map((li) => li.textContent?.trim())).toEqual(['b', 'c']);
    expect(body.querySelector('ol')?.getAttribute('start')).toBe('3');
  });
});

describe('quotes', () => {
  test.each([
    [
      'with several paragraphs',
      '<blockquote><p>A</p><p>B<br>c</p></blockquote><blockquote>D</blockquote>',
      '> A\n>\n> B\\\n> c\n\n> D',
    ],
    ['with a list', '<blockquote><p>A</p><ul><li>b</li></ul></blockquote>', '> A\n>\n> - b'],
    ['in a list', '<ul><li>A<blockquote>b</blockquote></li></ul>', '- A\n\n  > b'],
    ['without a blockquote element', '<div><div data-kind="quote">A</div></div><p>b</p>', '> A\n\nb'],
  ])('%s', async (_, html, wanted) => {
    expect(await exportStoryBody(html)).toBe(wanted);
  });
});

describe('tables', () => {
  it('have header, cells and caption', async () => {
    const html = `<table><caption>Trips</caption><thead><tr><th>Day</th><th>Trips | all</th></tr></thead>
      <tbody><tr><td>Mon<br>day</td><td><a href="/x">3</a></td></tr><tr><td>Tue</td></tr></tbody></table>`;
    expect(await exportStoryBody(html)).toBe(
      '*Trips*\n\n| Day | Trips \\| all |\n| --- | --- |\n| Mon day | [3](https://harbour.test/x) |\n| Tue |  |',
    );
  });

  it('get an empty header if they have none, and keep columns aligned with spanning cells', async () => {
    const html =
      '<table><tr><td colspan="2">A</td><td>B</td></tr><tr><td rowspan="2">C</td><td>D</td><td>E</td></tr><tr><td>F</td><td>G</td></tr></table>';
    const markdown = await exportStoryBody(html);
    expect(markdown).toBe('|  |  |  |\n| --- | --- | --- |\n| A |  | B |\n| C | D | E |\n|  | F | G |');
    expect(renderMarkdown(markdown).querySelectorAll('td')).toHaveLength(9);
  });
});

describe('placement of blocks', () => {
  it('bare text between blocks', async () => {
    expect(await exportStoryBody('<div>One <b>two</b> <a href="/x">three</a><p>four</p>five<br><br>six</div>')).toBe(
      'One **two** [three](https://harbour.test/x)\n\nfour\n\nfive\n\nsix',
    );
  });

  it('shadow roots and slots', async () => {
    const page = await openStoryPage('<x-story><p slot="text">In the <b>slot</b></p></x-story>');
    const root = page.get('x-story').attachShadow({ mode: 'open' });
    const list = page.document.createElement('ul');
    const item = page.document.createElement('li');
    item.append('In the shadow');
    list.append(item);
    root.append(list, Object.assign(page.document.createElement('slot'), { name: 'text' }));
    const { reading, elements } = createReading(page.document);
    expect(exportMarkdown(reading, elements)).toBe(`# The ferry\n\n- In the shadow\n\nIn the **slot**${END}`);
  });

  it('leaves out what the page does not render', async () => {
    expect(await exportStoryBody('<p>A</p><p style="display: none">b</p><p>c</p>')).toBe('A\n\nc');
  });

  it('leaves the page unchanged, and nothing of it loads or runs again', async () => {
    const page = await openStoryPage(
      '<p>A <img src="/a.png" alt="x" onerror="document.title = 1"> <x-a>b</x-a></p><ul><li>c</li></ul>',
    );
    let created = 0;
    page.document.defaultView?.customElements.define(
      'x-a',
      class extends (page.document.defaultView as Window & typeof globalThis).HTMLElement {
        constructor() {
          super();
          created++;
        }
      },
    );
    const before = page.document.documentElement.outerHTML;
    exportMarkdown(page.reading, page.elements);
    expect(page.document.documentElement.outerHTML).toBe(before);
    expect(created).toBe(1);
  });
});
