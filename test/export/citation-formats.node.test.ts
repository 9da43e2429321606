import { describe, expect, it } from 'vitest';
import { formatBibtex, formatCiteNews, formatCslJson } from '../../lib/export/citation';
import type { Article } from '../../lib/types';
import { createCitation, PAGE } from './citation-fixture';

describe('formatCiteNews', () => {
  it('formats the template', () => {
    expect(formatCiteNews(createCitation({ credit: 'Reuters' }))).toBe(
      '{{cite news |last1=Holm |first1=Ida G. |last2=van der Berg |first2=Jan |title=Ferry to Eastmere runs again |work=The Harbour Post |date=2026-11-25 |url=https://harbour.test/ferry?id=7 |access-date=2026-11-26 |agency=Reuters |language=en}}',
    );
  });

  it('lists an agency once, does not split organisations, and omits unknown values', () => {
    expect(
      formatCiteNews(
        createCitation({ byline: ['Reuters'], credit: 'Reuters', published: '2026-11', site: undefined }, { lang: '' }),
      ),
    ).toBe(
      '{{cite news |title=Ferry to Eastmere runs again |date=November 2026 |url=https://harbour.test/ferry?id=7 |access-date=2026-11-26 |agency=Reuters}}',
    );
    expect(formatCiteNews(createCitation({ byline: ['AFP staff', 'Ida Holm'] }))).toContain(
      '|author1=AFP staff |last2=Holm |first2=Ida |',
    );
  });

  it('escapes markup', () => {
    const headline = "A | B [[C]] {{D}} e=f <ref>g</ref> ''h'' ~~~~ &amp; it's\nnew __TOC__";
    const text = formatCiteNews(
      createCitation({ headline, byline: [] }, { url: "https://a.test/x|y?a=[1]&b={2}&c=''d'' e" }),
    );
    expect(text).toContain(
      "|title=A {{!}} B &#91;&#91;C&#93;&#93; &#123;&#123;D&#125;&#125; e{{=}}f &lt;ref&gt;g&lt;/ref&gt; &#39;&#39;h&#39;&#39; &#126;&#126;&#126;&#126; &amp;amp; it's new &#95;_TOC__ |work",
    );
    expect(text).toContain('|url=https://a.test/x%7Cy?a=%5B1%5D&b=%7B2%7D&c=%27%27d%27%27%20e |access');
    expect(text).not.toContain('\n');
  });
});

describe('formatBibtex', () => {
  it('formats an article', () => {
    expect(formatBibtex(createCitation({ credit: 'Reuters' }))).toBe(`@article{holm2026ferry,
  author = {Holm, Ida G. and van der Berg, Jan},
  title = {{Ferry to Eastmere runs again}},
  journaltitle = {The Harbour Post},
  entrysubtype = {newspaper},
  date = {2026-11-25},
  url = {https://harbour.test/ferry?id=7},
  urldate = {2026-11-26},
  langid = {english},
  note = {Reuters}
}
`);
  });

  it('formats an online entry if the date is unknown', () => {
    const entry = formatBibtex(createCitation({ published: undefined, byline: ['Food and Drink Desk'] }));
    expect(entry).toMatch(/^@online\{foodanddrinkdeskferry,\n {2}author = \{\{Food and Drink Desk\}\},/);
    expect(entry).toContain('organization = {The Harbour Post}');
    expect(entry).not.toContain('date = {}');
  });

  it('escapes TeX and keeps braces balanced', () => {
    const headline = '100% of $5 & #1 {a_b} ~x^2 \\end } }';
    const entry = formatBibtex(
      createCitation({ headline, byline: ['Martin King Jr.'] }, { url: 'https://a.test/{x}?a=%20_b' }),
    );
    expect(entry).toContain(
      String.raw`title = {{100\% of \$5 \& \#1 \textbraceleft{}a\_b\textbraceright{} \textasciitilde{}x\textasciicircum{}2 \textbackslash{}end \textbraceright{} \textbraceright{}}}`,
    );
    expect(entry).toContain('author = {King, Jr., Martin}');
    expect(entry).toContain('url = {https://a.test/%7Bx%7D?a=%20_b}');
    expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
  });

  it('builds a stable ASCII key for any script', () => {
    const key = (article: Partial<Article>) => /\{(.*?),/.exec(formatBibtex(createCitation(article)))?.[1];
    expect(key({ byline: ['Jörg Müßig'], headline: 'Die Öffnung' })).toBe('mussig2026offnung');
    expect(key({ byline: [] })).toBe('theharbourpost2026ferry');
    const arabic = key({ byline: ['محمد صلاح'], headline: 'العبارة تعود', site: 'الميناء' });
    expect(arabic).toMatch(/^news2026[a-z0-9]+$/);
    expect(key({ byline: ['محمد صلاح'], headline: 'العبارة تعود', site: 'الميناء' })).toBe(arabic);
  });
});

describe('formatCslJson', () => {
  it('formats one item', () => {
    const [item] = JSON.parse(
      formatCslJson(
        createCitation({ byline: ['Jan van der Berg', 'AFP staff', 'John Rowe III'], published: '2026-11' }),
      ),
    );
    expect(item).toEqual({
      id: 'berg2026ferry',
      type: 'article-newspaper',
      title: 'Ferry to Eastmere runs again',
      author: [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { literal: 'AFP staff' },
        { family: 'Rowe', given: 'John', suffix: 'III' },
      ],
      'container-title': 'The Harbour Post',
      issued: { 'date-parts': [[2026, 11]] },
      accessed: { 'date-parts': [[2026, 11, 26]] },
      URL: PAGE.url,
      language: 'en',
    });
  });

  it('accepts any text', () => {
    const headline = '"Quotes" \\ and \ud800 halves';
    expect(JSON.parse(formatCslJson(createCitation({ headline, byline: [] })))[0].title).toBe(
      '"Quotes" \\ and \ufffd halves',
    );
  });
});
