import { describe, expect, it } from 'vitest';
import { ARTICLE, factsOf, jsonLd } from './page-head';

describe('JSON-LD', () => {
  it.each<[name: string, script: string]>([
    ['on its own', jsonLd(ARTICLE)],
    ['in an array', jsonLd([{ '@type': 'WebSite', name: 'Post' }, ARTICLE])],
    [
      'in a @graph',
      jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name: 'X' }, ARTICLE] }),
    ],
    ['as the mainEntity of a page', jsonLd({ '@type': 'WebPage', mainEntity: ARTICLE })],
    ['of several types', jsonLd({ ...ARTICLE, '@type': ['Thing', 'NewsArticle'] })],
    ['inside an HTML comment', jsonLd(`<!-- ${JSON.stringify(ARTICLE)} -->`)],
    ['inside CDATA', jsonLd(`/*<![CDATA[*/ ${JSON.stringify(ARTICLE)} /*]]>*/`)],
    ['with a line break inside a string', jsonLd('{"@type":"NewsArticle","headline":"Ferry\nsails again"}')],
    ['with a trailing comma', jsonLd('{"@type":"NewsArticle","headline":"Ferry sails again",}')],
    ['with comments', jsonLd('{"@type":"NewsArticle", /* ours */\n// theirs\n"headline":"Ferry sails again"}')],
    ['with an invalid escape', jsonLd('{"@type":"NewsArticle","headline":"Ferry sails again","name":"O\\\'Neil"}')],
    ['with a trailing semicolon', jsonLd(`${JSON.stringify(ARTICLE)};`)],
    ['as two concatenated objects', jsonLd(`{"@type":"WebSite","name":"Post"}\n${JSON.stringify(ARTICLE)}`)],
    ['escaped as HTML', jsonLd(JSON.stringify(ARTICLE).replaceAll('"', '&quot;'))],
    [
      'with several errors at once',
      jsonLd('<!--\n{"@type":"NewsArticle","description":"a\tb\nc",,"headline":"Ferry sails again",}\n-->'),
    ],
    ['after a malformed script', jsonLd('{"@type":') + jsonLd(ARTICLE)],
    [
      'with entities',
      jsonLd({ ...ARTICLE, headline: 'Ferry &lt;b&gt;sails&#32;again&#x20;' }).replace('&lt;b&gt;', ''),
    ],
  ])('is read %s', async (_case, script) => {
    expect((await factsOf(script)).titles).toEqual(['Ferry sails again']);
  });

  it.each([
    ['nothing', ''],
    ['invalid JSON', 'var x = 1;'],
    ['null', 'null'],
    ['a number', '3'],
    [
      'unexpected types',
      '{"@type":"NewsArticle","headline":null,"author":[null,3,{}],"publisher":[],"datePublished":{}}',
    ],
  ])('is ignored if it contains %s', async (_case, script) => {
    const { titles, authors, published, site } = await factsOf(jsonLd(script));
    expect({ titles, authors, published, site }).toEqual({
      titles: [],
      authors: [],
      published: undefined,
      site: undefined,
    });
  });

  it('yields the main facts even with unescaped quotation marks in strings', async () => {
    const broken =
      '{"@type":"NewsArticle","headline":"Crew: "The ferry" sails again","datePublished":"2026-05-04","author":[{"@type":"Person","name":"Ida Holm"}],"publisher":{"name":"Post"}}';
    const { titles, authors, published } = await factsOf(jsonLd(broken));
    expect({ title: titles[0], authors, published }).toEqual({
      title: 'Crew: "The ferry" sails again',
      authors: ['Ida Holm'],
      published: '2026-05-04',
    });
  });

  it('of the page itself is used if there is no article', async () => {
    const page = { '@type': 'WebPage', name: 'Ferry sails again', datePublished: '2026-05-04', author: 'Ida Holm' };
    const { authors, published } = await factsOf(jsonLd({ '@graph': [page] }));
    expect({ authors, published }).toEqual({ authors: ['Ida Holm'], published: '2026-05-04' });
    expect((await factsOf(jsonLd([page, { ...ARTICLE, author: 'Max Ray' }]))).authors).toEqual(['Max Ray']);
  });

  it('strips inline tags without splitting words and decodes accented letters', async () => {
    const { titles } = await factsOf(
      jsonLd({ ...ARTICLE, headline: '<i>Post</i>s F&eacute;rry &uuml;ber &laquo;Ost&raquo;&shy;see' }),
    );
    expect(titles).toEqual(['Posts Férry über «Ost»see']);
  });

  it('of other types is ignored', async () => {
    expect((await factsOf(jsonLd({ '@type': 'Organization', headline: 'Ad', name: 'Post' }))).titles).toEqual([]);
  });

  it('with markup, or characters that look like it, becomes plain text', async () => {
    const { titles } = await factsOf(
      jsonLd({ ...ARTICLE, headline: 'Rates <b>fall</b> < 2% and > 1%, says &#8220;Q&amp;A&#8221;' }),
    );
    expect(titles).toEqual(['Rates fall < 2% and > 1%, says “Q&A”']);
  });
});

describe('JSON-LD with several articles', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'School roof falls in',
    author: 'Jo Li',
    datePublished: '2026-01-01',
  };
  const own = { ...ARTICLE, author: 'Ida Holm' };
  it.each<[name: string, head: string]>([
    ['the one with the page’s title is used', `<title>Ferry sails again | Post</title>${jsonLd([other, own])}`],
    [
      'the one with the page’s URL is used',
      `<link rel="canonical" href="https://post.test/ferry/">${jsonLd([other, { ...own, url: 'http://www.post.test/ferry?x=1' }])}`,
    ],
    [
      'the one that is the page’s main entity is used',
      `<link rel="canonical" href="/f"><meta property="og:url" content="/f">${jsonLd([other, { ...own, mainEntityOfPage: { '@id': '/f' } }])}`,
    ],
  ])('%s', async (_name, head) => {
    const { titles, authors, published } = await factsOf(head);
    expect({ title: titles[0], authors, published }).toEqual({
      title: 'Ferry sails again',
      authors: ['Ida Holm'],
      published: undefined,
    });
  });

  it('the first is used if nothing distinguishes them', async () => {
    expect((await factsOf(jsonLd([other, own]))).titles[0]).toBe('School roof falls in');
  });
});
