import { describe, expect, it, test } from 'vitest';
import { apa, bibtex, citationOf, citeNews, cslJson } from '../../lib/export/citation';
import { datePartsOf } from '../../lib/export/citation/dates';
import type { Article } from '../../lib/types';

const ARTICLE: Article = {
  headline: 'Ferry to Eastmere runs again',
  byline: ['Ida G. Holm', 'Jan van der Berg'],
  site: 'The Harbour Post',
  published: '2026-11-25T23:30:00-05:00',
  sources: null,
  related: [],
};
const PAGE = { url: 'https://harbour.test/ferry?id=7', lang: 'en' };
const TODAY = new Date(2026, 10, 26, 0, 30);

const cite = (article: Partial<Article> = {}, page: Partial<typeof PAGE> = {}) =>
  citationOf({ ...ARTICLE, ...article }, { ...PAGE, ...page }, TODAY);

describe('citationOf', () => {
  it('gathers what is known', () => {
    expect(cite()).toEqual({
      type: 'article-newspaper',
      title: 'Ferry to Eastmere runs again',
      authors: [
        { family: 'Holm', given: 'Ida G.' },
        { family: 'Berg', given: 'Jan', particle: 'van der' },
      ],
      site: 'The Harbour Post',
      issued: { year: 2026, month: 11, day: 25 },
      accessed: { year: 2026, month: 11, day: 26 },
      url: PAGE.url,
      lang: 'en',
    });
  });

  it('is a page where paper or day is not known', () => {
    expect(cite({ published: undefined }).type).toBe('webpage');
    expect(cite({ site: undefined }).type).toBe('webpage');
  });

  it('takes the place on the page off the address, and no address that stands behind the sign', () => {
    expect(cite({}, { url: 'https://a.test/x#part' }).url).toBe('https://a.test/x');
    expect(cite({}, { url: 'https://a.test/x#:~:text=a' }).url).toBe('https://a.test/x');
    expect(cite({}, { url: 'https://a.test/#/x/1' }).url).toBe('https://a.test/#/x/1');
    expect(cite({}, { url: 'https://a.test/#!x' }).url).toBe('https://a.test/#!x');
  });

  it('takes line breaks and signs of direction out of texts', () => {
    expect(cite({ headline: ' A\n\u202eB\u202c  C ' }).title).toBe('A B C');
    expect(cite({ credit: 'Reuters', dateline: { places: [], agency: 'AFP', verbatim: '' } }).agency).toBe('Reuters');
    expect(cite({ dateline: { places: [], agency: 'AFP', verbatim: '' } }).agency).toBe('AFP');
  });
});

test.each([
  ['2026-11-25T01:00:00+02:00', { year: 2026, month: 11, day: 25 }],
  ['2026-11', { year: 2026, month: 11 }],
  ['2026', { year: 2026 }],
  ['2026-13-01', undefined],
  ['2026-02-30', undefined],
  ['25.11.2026', undefined],
  ['', undefined],
  [undefined, undefined],
])('the day of %s', (iso, parts) => {
  expect(datePartsOf(iso)).toEqual(parts);
});

describe('apa', () => {
  test.each<[string, Partial<Article>, string]>([
    [
      'two authors',
      {},
      'Holm, I. G., & van der Berg, J. (2026, November 25). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'one',
      { byline: ['Jean-Paul O’Brien'] },
      'O’Brien, J.-P. (2026, November 25). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'initials',
      { byline: ['JK Rowe', 'J.R.R. Oak'] },
      'Rowe, J. K., & Oak, J. R. R. (2026, November 25). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'a suffix',
      { byline: ['Martin L. King Jr.'] },
      'King, M. L., Jr. (2026, November 25). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'a newsroom',
      { byline: ['AFP staff'] },
      'AFP staff. (2026, November 25). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'an agency alone',
      { byline: [], credit: 'Reuters' },
      'Reuters. (2026, November 25). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    ['no author', { byline: [] }, 'Ferry to Eastmere runs again. (2026, November 25). The Harbour Post. U'],
    [
      'the paper as author',
      { byline: ['The Harbour Post'] },
      'The Harbour Post. (2026, November 25). Ferry to Eastmere runs again. U',
    ],
    [
      'no date',
      { published: undefined, byline: ['Ida Holm'] },
      'Holm, I. (n.d.). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'a month',
      { published: '2026-11', byline: ['Ida Holm'] },
      'Holm, I. (2026, November). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'a year',
      { published: '2026', byline: ['Ida Holm'] },
      'Holm, I. (2026). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'a question',
      { byline: ['Ida Holm'], headline: 'Who said “no”?' },
      'Holm, I. (2026, November 25). Who said “no”? The Harbour Post. U',
    ],
    [
      'a quote at the end',
      { byline: ['Ida Holm'], headline: '“We sail.”' },
      'Holm, I. (2026, November 25). “We sail.” The Harbour Post. U',
    ],
    [
      'no site',
      { byline: ['Ида Холм'], site: undefined },
      'Холм, И. (2026, November 25). Ferry to Eastmere runs again. U',
    ],
    [
      'a name from the East',
      { byline: ['山田太郎', '山田 花子'] },
      '山田太郎, & 山田, 花子. (2026, November 25). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
  ])('%s', (_, article, wanted) => {
    expect(apa(cite(article))).toBe(wanted.replace(/U$/, PAGE.url));
  });

  it('names all of twenty authors, and of more the last', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `Ida H${'aeiou'[at % 5]}lm${String.fromCharCode(97 + at)}`);
    expect(apa(cite({ byline: many(20) })).match(/, I\./g)).toHaveLength(20);
    const one = apa(cite({ byline: many(21) }));
    expect(one.match(/, I\./g)).toHaveLength(20);
    expect(one).toContain(', . . . Halmu, I. (2026');
  });

  it('keeps words from right to left together', () => {
    const text = apa(cite({ headline: 'العبارة تعود', byline: ['محمد صلاح'], site: 'الميناء' }));
    expect(text).toBe(
      `\u2068صلاح, محمد\u2069. (2026, November 25). \u2068العبارة تعود\u2069. \u2068الميناء\u2069. ${PAGE.url}`,
    );
  });
});

describe('citeNews', () => {
  it('writes the template', () => {
    expect(citeNews(cite({ credit: 'Reuters' }))).toBe(
      '{{cite news |last1=Holm |first1=Ida G. |last2=van der Berg |first2=Jan |title=Ferry to Eastmere runs again |work=The Harbour Post |date=2026-11-25 |url=https://harbour.test/ferry?id=7 |access-date=2026-11-26 |agency=Reuters |language=en}}',
    );
  });

  it('names an agency once, a newsroom whole, and leaves out what is not known', () => {
    expect(
      citeNews(cite({ byline: ['Reuters'], credit: 'Reuters', published: '2026-11', site: undefined }, { lang: '' })),
    ).toBe(
      '{{cite news |title=Ferry to Eastmere runs again |date=November 2026 |url=https://harbour.test/ferry?id=7 |access-date=2026-11-26 |agency=Reuters}}',
    );
    expect(citeNews(cite({ byline: ['AFP staff', 'Ida Holm'] }))).toContain(
      '|author1=AFP staff |last2=Holm |first2=Ida |',
    );
  });

  it('lets no text become markup', () => {
    const headline = "A | B [[C]] {{D}} e=f <ref>g</ref> ''h'' ~~~~ &amp; it's\nnew __TOC__";
    const text = citeNews(cite({ headline, byline: [] }, { url: "https://a.test/x|y?a=[1]&b={2}&c=''d'' e" }));
    expect(text).toContain(
      "|title=A {{!}} B &#91;&#91;C&#93;&#93; &#123;&#123;D&#125;&#125; e{{=}}f &lt;ref&gt;g&lt;/ref&gt; &#39;&#39;h&#39;&#39; &#126;&#126;&#126;&#126; &amp;amp; it's new &#95;_TOC__ |work",
    );
    expect(text).toContain('|url=https://a.test/x%7Cy?a=%5B1%5D&b=%7B2%7D&c=%27%27d%27%27%20e |access');
    expect(text).not.toContain('\n');
  });
});

describe('bibtex', () => {
  it('writes an article of a paper', () => {
    expect(bibtex(cite({ credit: 'Reuters' }))).toBe(`@article{holm2026ferry,
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

  it('writes a page where no day is known', () => {
    const entry = bibtex(cite({ published: undefined, byline: ['Food and Drink Desk'] }));
    expect(entry).toMatch(/^@online\{foodanddrinkdeskferry,\n {2}author = \{\{Food and Drink Desk\}\},/);
    expect(entry).toContain('organization = {The Harbour Post}');
    expect(entry).not.toContain('date = {}');
  });

  it('escapes signs of TeX and keeps braces in pairs', () => {
    const headline = '100% of $5 & #1 {a_b} ~x^2 \\end } }';
    const entry = bibtex(cite({ headline, byline: ['Martin King Jr.'] }, { url: 'https://a.test/{x}?a=%20_b' }));
    expect(entry).toContain(
      String.raw`title = {{100\% of \$5 \& \#1 \textbraceleft{}a\_b\textbraceright{} \textasciitilde{}x\textasciicircum{}2 \textbackslash{}end \textbraceright{} \textbraceright{}}}`,
    );
    expect(entry).toContain('author = {King, Jr., Martin}');
    expect(entry).toContain('url = {https://a.test/%7Bx%7D?a=%20_b}');
    expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
  });

  it('has a stable key in ASCII for every script', () => {
    const key = (article: Partial<Article>) => /\{(.*?),/.exec(bibtex(cite(article)))?.[1];
    expect(key({ byline: ['Jörg Müßig'], headline: 'Die Öffnung' })).toBe('mussig2026offnung');
    expect(key({ byline: [] })).toBe('theharbourpost2026ferry');
    const arabic = key({ byline: ['محمد صلاح'], headline: 'العبارة تعود', site: 'الميناء' });
    expect(arabic).toMatch(/^news2026[a-z0-9]+$/);
    expect(key({ byline: ['محمد صلاح'], headline: 'العبارة تعود', site: 'الميناء' })).toBe(arabic);
  });
});

describe('cslJson', () => {
  it('is one item of CSL-JSON', () => {
    const [item] = JSON.parse(
      cslJson(cite({ byline: ['Jan van der Berg', 'AFP staff', 'John Rowe III'], published: '2026-11' })),
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

  it('takes any text', () => {
    const headline = '"Quotes" \\ and \ud800 halves';
    expect(JSON.parse(cslJson(cite({ headline, byline: [] })))[0].title).toBe('"Quotes" \\ and \ufffd halves');
  });
});
