import { describe, expect, it } from 'vitest';
import { readFacts } from '../../lib/metadata/facts';
import type { Facts } from '../../lib/types';
import { look } from '../document/look';

const facts = (head: string, body = '') =>
  look(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, readFacts);
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const article = { '@type': 'NewsArticle', headline: 'Ferry sails again' };

describe('JSON-LD', () => {
  it.each<[claim: string, script: string]>([
    ['alone', ld(article)],
    ['in a list', ld([{ '@type': 'WebSite', name: 'Post' }, article])],
    ['in a @graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name: 'X' }, article] })],
    ['as the main entity of a page', ld({ '@type': 'WebPage', mainEntity: article })],
    ['of several types', ld({ ...article, '@type': ['Thing', 'NewsArticle'] })],
    ['inside an HTML comment', ld(`<!-- ${JSON.stringify(article)} -->`)],
    ['inside CDATA', ld(`/*<![CDATA[*/ ${JSON.stringify(article)} /*]]>*/`)],
    ['with a line break inside a string', ld('{"@type":"NewsArticle","headline":"Ferry\nsails again"}')],
    ['with a comma too many', ld('{"@type":"NewsArticle","headline":"Ferry sails again",}')],
    ['with comments', ld('{"@type":"NewsArticle", /* ours */\n// theirs\n"headline":"Ferry sails again"}')],
    ['with a backslash too many', ld('{"@type":"NewsArticle","headline":"Ferry sails again","name":"O\\\'Neil"}')],
    ['with a semicolon behind it', ld(`${JSON.stringify(article)};`)],
    ['two objects in a row', ld(`{"@type":"WebSite","name":"Post"}\n${JSON.stringify(article)}`)],
    ['escaped as if it were markup', ld(JSON.stringify(article).replaceAll('"', '&quot;'))],
    [
      'with several faults at once',
      ld('<!--\n{"@type":"NewsArticle","description":"a\tb\nc",,"headline":"Ferry sails again",}\n-->'),
    ],
    ['after a broken script', ld('{"@type":') + ld(article)],
    ['with entities', ld({ ...article, headline: 'Ferry &lt;b&gt;sails&#32;again&#x20;' }).replace('&lt;b&gt;', '')],
  ])('is read %s', async (_how, script) => {
    expect((await facts(script)).titles).toEqual(['Ferry sails again']);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'var x = 1;'],
    ['null', 'null'],
    ['a number', '3'],
    ['odd values', '{"@type":"NewsArticle","headline":null,"author":[null,3,{}],"publisher":[],"datePublished":{}}'],
  ])('that holds %s is passed over', async (_what, script) => {
    const { titles, authors, published, site } = await facts(ld(script));
    expect({ titles, authors, published, site }).toEqual({
      titles: [],
      authors: [],
      published: undefined,
      site: undefined,
    });
  });

  it('with quotation marks inside its strings still tells the article’s few facts', async () => {
    const broken =
      '{"@type":"NewsArticle","headline":"Crew: "The ferry" sails again","datePublished":"2026-05-04","author":[{"@type":"Person","name":"Ida Holm"}],"publisher":{"name":"Post"}}';
    const { titles, authors, published } = await facts(ld(broken));
    expect({ title: titles[0], authors, published }).toEqual({
      title: 'Crew: "The ferry" sails again',
      authors: ['Ida Holm'],
      published: '2026-05-04',
    });
  });

  it('of the page itself speaks where there is none of an article', async () => {
    const page = { '@type': 'WebPage', name: 'Ferry sails again', datePublished: '2026-05-04', author: 'Ida Holm' };
    const { authors, published } = await facts(ld({ '@graph': [page] }));
    expect({ authors, published }).toEqual({ authors: ['Ida Holm'], published: '2026-05-04' });
    expect((await facts(ld([page, { ...article, author: 'Max Ray' }]))).authors).toEqual(['Max Ray']);
  });

  it('keeps words whole that are set in italics, and reads letters with accents', async () => {
    const { titles } = await facts(
      ld({ ...article, headline: '<i>Post</i>s F&eacute;rry &uuml;ber &laquo;Ost&raquo;&shy;see' }),
    );
    expect(titles).toEqual(['Posts Férry über «Ost»see']);
  });

  it('is not believed about things that are no article', async () => {
    expect((await facts(ld({ '@type': 'Organization', headline: 'Ad', name: 'Post' }))).titles).toEqual([]);
  });

  it('may hold markup and signs that look like it: both end as plain text', async () => {
    const { titles } = await facts(
      ld({ ...article, headline: 'Rates <b>fall</b> < 2% and > 1%, says &#8220;Q&amp;A&#8221;' }),
    );
    expect(titles).toEqual(['Rates fall < 2% and > 1%, says “Q&A”']);
  });
});

describe('of several articles', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'School roof falls in',
    author: 'Jo Li',
    datePublished: '2026-01-01',
  };
  const own = { ...article, author: 'Ida Holm' };
  it.each<[claim: string, head: string]>([
    ['the one with the page’s title speaks', `<title>Ferry sails again | Post</title>${ld([other, own])}`],
    [
      'the one at the page’s address speaks',
      `<link rel="canonical" href="https://post.test/ferry/">${ld([other, { ...own, url: 'http://www.post.test/ferry?x=1' }])}`,
    ],
    [
      'the one that is the page’s main entity speaks',
      `<link rel="canonical" href="/f"><meta property="og:url" content="/f">${ld([other, { ...own, mainEntityOfPage: { '@id': '/f' } }])}`,
    ],
  ])('%s, alone', async (_claim, head) => {
    const { titles, authors, published } = await facts(head);
    expect({ title: titles[0], authors, published }).toEqual({
      title: 'Ferry sails again',
      authors: ['Ida Holm'],
      published: undefined,
    });
  });

  it('the first speaks where nothing tells them apart', async () => {
    expect((await facts(ld([other, own]))).titles[0]).toBe('School roof falls in');
  });
});

describe('titles', () => {
  it.each<[title: string, site: string, headline: string]>([
    ['Ferry sails again | Harbour Post', 'Harbour Post', 'Ferry sails again'],
    ['Ferry sails again - Harbour Post', 'The Harbour Post', 'Ferry sails again'],
    ['Ferry sails again – HARBOUR POST', 'Harbour Post', 'Ferry sails again'],
    ['Ferry sails again | Post', '', 'Ferry sails again'],
    ['Ferry sails again - at last', '', 'Ferry sails again - at last'],
    ['Ferry sails – but who pays?', 'Harbour Post', 'Ferry sails – but who pays?'],
    ['Ferry sails again - ?', 'Harbour Post', 'Ferry sails again - ?'],
    ['フェリー再開 | 港新聞', '港新聞', 'フェリー再開'],
    ['Ferry sails again|Harbour Post', 'Harbour Post', 'Ferry sails again'],
    ['Ferry sails again - Harbour Post Online', 'Harbour Post', 'Ferry sails again'],
    ['Harbour Post | Ferry sails again', 'Harbour Post', 'Ferry sails again'],
    ['Ferry sails again - EBC', 'Eastmere Broadcasting Corporation (EBC)', 'Ferry sails again'],
    ['フェリー再開：港新聞', '港新聞', 'フェリー再開'],
    ['Ferry sails – at', 'Look at Eastmere', 'Ferry sails – at'],
    ['Ferry sails – Harbour Post says who pays', 'Harbour Post', 'Ferry sails – Harbour Post says who pays'],
    ['BUDGET 9 | Ferry sails again at last', 'Harbour Post', 'BUDGET 9 | Ferry sails again at last'],
    ['Well-known ferry sails', 'Harbour Post', 'Well-known ferry sails'],
  ])('%s (%s) is %s', async (title, site, headline) => {
    const { titles } = await facts(`<title>${title}</title>${site && meta('og:site_name', site)}`);
    expect(titles[0]).toBe(headline);
  });

  it('come from JSON-LD first, then Open Graph, then the title element, each once', async () => {
    const { titles } = await facts(
      `<title>Third</title>${meta('og:title', 'Second')}${meta('twitter:title', 'Second')}${ld({ ...article, headline: 'First' })}`,
    );
    expect(titles).toEqual(['First', 'Second', 'Third']);
  });

  it('hold no soft hyphens and no entities that were escaped twice', async () => {
    const { titles } = await facts(meta('og:title', 'Har&shy;bour &amp;amp; ferry &amp;#8220;Ida&amp;#8221;'));
    expect(titles).toEqual(['Harbour & ferry “Ida”']);
  });

  it('come from microdata where there is no JSON-LD, if it is this page’s', async () => {
    const body = (text: string) =>
      `<div itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">${text}</h2></div>`;
    const head = '<title>Ferry sails again: all the times</title>';
    expect((await facts(head, body('Ferry sails again'))).titles[0]).toBe('Ferry sails again');
    expect((await facts(head, body('School roof falls in'))).titles[0]).toBe('Ferry sails again: all the times');
  });

  it('pass over a logo in a heading of the first level', async () => {
    const { headlines } = await facts(
      '<title>Ferry sails again | Post</title>',
      '<h1>Post</h1><h1>Ferry sails again</h1>',
    );
    expect(headlines.find(({ source }) => source === 'h1')?.text).toBe('Ferry sails again');
  });

  it('that look like markup stay plain text', async () => {
    expect((await facts('<title>&lt;img src=x onerror=alert(1)&gt; &amp; more</title>')).titles).toEqual([
      '<img src=x onerror=alert(1)> & more',
    ]);
  });

  it('tell the site where nothing else does', async () => {
    expect(
      (await facts(`<title>Ferry sails again - Harbour Post</title>${meta('og:title', 'Ferry sails again')}`)).site,
    ).toBe('Harbour Post');
  });
});

describe('authors', () => {
  it.each<[claim: string, head: string, names: string[]]>([
    ['a person', ld({ ...article, author: { '@type': 'Person', name: 'Ida Holm' } }), ['Ida Holm']],
    [
      'several persons',
      ld({ ...article, author: [{ name: 'Ida Holm' }, 'Max Ray', { name: 'Ida Holm' }] }),
      ['Ida Holm', 'Max Ray'],
    ],
    [
      'names in one string',
      ld({ ...article, author: 'Ida Holm, Max Ray and Jo Li' }),
      ['Ida Holm', 'Max Ray', 'Jo Li'],
    ],
    [
      'a person with several names',
      ld({ ...article, author: { name: ['Ida Holm', 'Max Ray'] } }),
      ['Ida Holm', 'Max Ray'],
    ],
    ['a name after “By”', ld({ ...article, author: 'By Ida Holm' }), ['Ida Holm']],
    ['an address, which is no name', ld({ ...article, author: 'https://post.test/ida' }), []],
    ['a person whose name is an address', ld({ ...article, author: { name: 'https://post.test/ida' } }), []],
    [
      'an address before a name',
      `${meta('article:author', 'https://social.test/ida')}<meta name="parsely-author" content="Ida Holm">`,
      ['Ida Holm'],
    ],
    ['a meta element', '<meta name="author" content="Von Ida Holm und Max Ray">', ['Ida Holm', 'Max Ray']],
    [
      'a family name after a given one',
      ld({ ...article, author: { givenName: 'Ida', familyName: 'Holm' } }),
      ['Ida Holm'],
    ],
    ['a sign in brackets', ld({ ...article, author: { name: 'Ida Holm (iho)' } }), ['Ida Holm']],
    [
      'several names in a person',
      ld({ ...article, author: [{ name: 'Ida Holm & Max Ray' }] }),
      ['Ida Holm', 'Max Ray'],
    ],
    ['a mail address, which is no name', ld({ ...article, author: { name: 'i.holm@post.test' } }), []],
    ['an outlet with its address', '<meta name="author" content="Harbour Post (www.post.test)">', []],
    ['an account, which is no name', ld({ ...article, author: 'admin' }), []],
    [
      'a reference',
      ld({
        '@graph': [
          { ...article, author: { '@id': '#ida' } },
          { '@type': 'Person', '@id': '#ida', name: 'Ida Holm' },
        ],
      }),
      ['Ida Holm'],
    ],
    [
      'a reference into another script',
      ld({ '@type': 'Person', '@id': '#ida', name: 'Ida Holm' }) + ld({ ...article, author: [{ '@id': '#ida' }] }),
      ['Ida Holm'],
    ],
    ['a reference to nothing', ld({ ...article, author: { '@id': '#ida' } }), []],
    ['a creator where no author has a name', ld({ ...article, author: {}, creator: ['Ida Holm'] }), ['Ida Holm']],
    [
      'a list in a list',
      ld({ ...article, author: [{ name: 'Ida Holm' }, [{ name: 'Max Ray' }]] }),
      ['Ida Holm', 'Max Ray'],
    ],
    [
      'several meta elements',
      '<meta name="author" content="Ida Holm"><meta name="author" content="Max Ray">',
      ['Ida Holm', 'Max Ray'],
    ],
    ['the family name first, as libraries have it', '<meta name="citation_author" content="Holm, Ida">', ['Ida Holm']],
    [
      'what is handed to messengers',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Holm">',
      ['Ida Holm'],
    ],
    [
      'a later source that knows more than the paper’s name',
      `${ld({ ...article, author: { name: 'Post' }, publisher: { name: 'Post' } })}<meta name="articleAuthor" content="NPA">`,
      ['NPA'],
    ],
    [
      'the paper where every source names it alone',
      `${ld({ ...article, author: { name: 'Post' }, publisher: { name: 'Post' } })}<meta name="author" content="post.test">`,
      ['Post'],
    ],
    ['markup in a name', ld({ ...article, author: '<b>Ida</b> Holm' }), ['Ida Holm']],
  ])('%s', async (_claim, head, names) => {
    expect((await facts(head)).authors).toEqual(names);
  });

  it('that are organisations are told apart', async () => {
    const author = [
      { '@type': 'Organization', name: 'NPA' },
      { '@type': 'Person', name: 'Ida Holm' },
    ];
    const { authors, organisations } = await facts(ld({ ...article, author }));
    expect({ authors, organisations }).toEqual({ authors: ['NPA', 'Ida Holm'], organisations: ['NPA'] });
  });

  it('are read from an element marked as author', async () => {
    const { authors } = await facts('', '<p>7 May; <span itemprop="author">Ida Holm; Max Ray</span></p>');
    expect(authors).toEqual(['Ida Holm', 'Max Ray']);
  });

  it('are not those of teasers and comments', async () => {
    const comment = '<div itemtype="https://schema.org/Comment"><b itemprop="author">Jo Li</b></div>';
    const { authors } = await facts(
      '',
      `<aside><a rel="author">Max Ray</a></aside>${comment}<a rel="author">Ida Holm</a>`,
    );
    expect(authors).toEqual(['Ida Holm']);
  });

  it('are read from microdata and author links', async () => {
    const { authors } = await facts(
      '',
      '<span itemprop="author"><b itemprop="name">Ida Holm</b></span> <a rel="author" href="/m">Max Ray</a>',
    );
    expect(authors).toEqual(['Ida Holm', 'Max Ray']);
  });
});

describe('dates', () => {
  const day = 86_400_000;
  const soon = new Date(Date.now() + 30 * day).toISOString();
  it.each<[claim: string, head: string, wanted: Partial<Facts>]>([
    [
      'JSON-LD speaks before Open Graph',
      ld({ ...article, datePublished: '2026-05-04T07:30:00+02:00' }) + meta('article:published_time', '2026-05-01'),
      { published: '2026-05-04T07:30:00+02:00' },
    ],
    [
      'an offset without a colon is kept',
      meta('article:published_time', '2026-05-04T07:30:00+0200'),
      { published: '2026-05-04T07:30:00+0200' },
    ],
    [
      'a date ahead of now is passed over',
      ld({ ...article, datePublished: soon }) + meta('article:published_time', '2026-05-01'),
      { published: '2026-05-01' },
    ],
    [
      'what is no date is passed over',
      ld({ ...article, datePublished: 'yesterday' }) + meta('date', '2026-05-01'),
      { published: '2026-05-01' },
    ],
    ['a day without a time stays that day', meta('date', 'May 4, 2026'), { published: '2026-05-04' }],
    ['a day with dots is read day first', meta('date', '04.05.2026'), { published: '2026-05-04' }],
    ['a day with strokes is read day first', meta('date', '04/05/2026'), { published: '2026-05-04' }],
    ['a day that can only be one way round', meta('date', '05/25/2026 07:30'), { published: '2026-05-25T07:30' }],
    ['a year first', meta('date', '2026/05/04 07:30:00'), { published: '2026-05-04T07:30:00' }],
    ['seconds since 1970', meta('date', '1777879800'), { published: '2026-05-04T07:30:00.000Z' }],
    [
      'milliseconds since 1970',
      ld({ ...article, datePublished: 1777879800000 }),
      { published: '2026-05-04T07:30:00.000Z' },
    ],
    ['a day in one number', meta('date', '20260504'), { published: '2026-05-04' }],
    ['a time in one number', meta('date', '20260504T073000Z'), { published: '2026-05-04T07:30:00Z' }],
    ['a month of one digit', meta('date', '2026-5-4'), { published: '2026-05-04' }],
    ['an offset of hours alone', meta('date', '2026-05-04 07:30+02'), { published: '2026-05-04T07:30+02:00' }],
    ['no date where computers begin to count', meta('date', '1970-01-01T00:00:00Z'), { published: undefined }],
    [
      'no day of another calendar',
      meta('date', '2569-05-04') + meta('pubdate', '1405-02-14'),
      { published: undefined },
    ],
    // `Date.parse` passes over a word it does not know and takes the four for April.
    ['no month that it does not know', meta('date', 'Mai 4, 2026'), { published: undefined }],
    [
      'the day in the address where nothing else tells it',
      '<link rel="canonical" href="https://post.test/2026/05/04/ferry-sails">',
      { published: '2026-05-04' },
    ],
    [
      'no day in an address that holds a number only',
      '<link rel="canonical" href="https://post.test/20269999-ferry/2026/77">',
      { published: undefined },
    ],
    [
      'an offset behind a space',
      ld({ ...article, datePublished: '2026-05-04 07:30:00 +02:00' }),
      { published: '2026-05-04T07:30:00+02:00' },
    ],
    [
      'a zone keeps its own day',
      ld({ ...article, datePublished: 'Mon May 04 00:30:00 CEST 2026' }),
      { published: '2026-05-04T00:30:00+02:00' },
    ],
    [
      'an American zone keeps its own day',
      meta('date', 'Mon, 4 May 2026 23:30:00 EDT'),
      { published: '2026-05-04T23:30:00-04:00' },
    ],
    [
      'a zone written twice',
      meta('date', 'Mon May 04 2026 00:30:00 GMT+0200 (CEST)'),
      { published: '2026-05-04T00:30:00+02:00' },
    ],
    [
      'a change is no publishing',
      meta('last-modified', '2026-05-04'),
      { published: undefined, modified: '2026-05-04' },
    ],
    [
      'a time with a zone is brought to ISO',
      meta('date', 'Mon, 04 May 2026 07:30:00 GMT'),
      { published: '2026-05-04T07:30:00.000Z' },
    ],
    [
      'a change after publishing is kept',
      ld({ ...article, datePublished: '2026-05-04T07:30:00Z', dateModified: '2026-05-04T08:00:00Z' }),
      { published: '2026-05-04T07:30:00Z', modified: '2026-05-04T08:00:00Z' },
    ],
    [
      'a change before publishing is dropped',
      ld({ ...article, datePublished: '2026-05-04T07:30:00Z', dateModified: '2026-05-04T07:00:00Z' }),
      { published: '2026-05-04T07:30:00Z', modified: undefined },
    ],
    [
      'before and after are meant in time, not in letters',
      ld({ ...article, datePublished: '2026-05-05T01:00:00+02:00', dateModified: '2026-05-04T23:30:00Z' }),
      { published: '2026-05-05T01:00:00+02:00', modified: '2026-05-04T23:30:00Z' },
    ],
  ])('%s', async (_claim, head, wanted) => {
    expect(await facts(head)).toMatchObject(wanted);
  });

  it('with strokes are read month first in the United States', async () => {
    const html = `<!doctype html><html lang="en-US"><head>${meta('date', '05/04/2026')}</head><body></body></html>`;
    expect((await look(html, readFacts)).published).toBe('2026-05-04');
  });

  it('of teasers in the article are passed over', async () => {
    const teaser = '<a href="/b"><time datetime="2026-01-01">1 Jan</time></a>';
    const body = `<article>${teaser}<aside><time datetime="2026-01-02"></time></aside><time datetime="2026-05-04">4 May</time></article>`;
    expect((await facts('', body)).published).toBe('2026-05-04');
    expect((await facts('', `<article>${teaser}</article>`)).published).toBeUndefined();
  });

  it.each<[claim: string, body: string]>([
    [
      'microdata',
      '<div itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2026-05-04"></div>',
    ],
    ['a <time> in the article', '<article><time datetime="2026-05-04">4 May</time></article>'],
  ])('are read from %s', async (_claim, body) => {
    expect((await facts('', body)).published).toBe('2026-05-04');
  });
});

describe('other facts', () => {
  it('are description, site, address and types', async () => {
    const found = await facts(
      `${meta('og:description', ' It  sails. ')}${meta('og:site_name', 'Harbour Post')}${meta('og:type', 'Article')}<link rel="canonical" href="https://post.test/ferry">`,
    );
    expect(found).toMatchObject({
      description: 'It sails.',
      site: 'Harbour Post',
      canonical: 'https://post.test/ferry',
      types: ['article'],
    });
  });

  it('name the publisher as the site', async () => {
    expect((await facts(ld({ ...article, publisher: { name: 'Harbour Post' } }))).site).toBe('Harbour Post');
  });

  it('name no address as the site', async () => {
    const { site } = await facts(
      meta('og:site_name', 'https://post.test') + ld({ ...article, publisher: [{ name: 'Harbour Post' }] }),
    );
    expect(site).toBe('Harbour Post');
  });

  it('prefer a name to an address', async () => {
    const { site } = await facts(
      meta('og:site_name', 'post.test') + ld({ ...article, publisher: { name: 'Harbour Post' } }),
    );
    expect(site).toBe('Harbour Post');
  });

  it('find the publisher by reference', async () => {
    const publisher = { '@type': 'Organization', '@id': '#post', name: 'Harbour Post' };
    expect((await facts(ld({ '@graph': [publisher, { ...article, publisher: { '@id': '#post' } }] }))).site).toBe(
      'Harbour Post',
    );
  });

  it('are empty where the page says nothing', async () => {
    expect(await facts('')).toEqual({
      titles: [],
      headlines: [],
      description: undefined,
      authors: [],
      organisations: [],
      site: undefined,
      published: undefined,
      modified: undefined,
      canonical: undefined,
      types: [],
    });
  });
});
