import { describe, expect, it } from 'vitest';
import { ARTICLE, factsOf, jsonLd, meta } from './page-head';

describe('authors', () => {
  it.each<[name: string, head: string, names: string[]]>([
    ['a person', jsonLd({ ...ARTICLE, author: { '@type': 'Person', name: 'Ida Holm' } }), ['Ida Holm']],
    [
      'several people',
      jsonLd({ ...ARTICLE, author: [{ name: 'Ida Holm' }, 'Max Ray', { name: 'Ida Holm' }] }),
      ['Ida Holm', 'Max Ray'],
    ],
    [
      'names in one string',
      jsonLd({ ...ARTICLE, author: 'Ida Holm, Max Ray and Jo Li' }),
      ['Ida Holm', 'Max Ray', 'Jo Li'],
    ],
    [
      'a person with several names',
      jsonLd({ ...ARTICLE, author: { name: ['Ida Holm', 'Max Ray'] } }),
      ['Ida Holm', 'Max Ray'],
    ],
    ['a name after “By”', jsonLd({ ...ARTICLE, author: 'By Ida Holm' }), ['Ida Holm']],
    ['a URL, which is not a name', jsonLd({ ...ARTICLE, author: 'https://post.test/ida' }), []],
    ['a person whose name is a URL', jsonLd({ ...ARTICLE, author: { name: 'https://post.test/ida' } }), []],
    [
      'a URL before a name',
      `${meta('article:author', 'https://social.test/ida')}<meta name="parsely-author" content="Ida Holm">`,
      ['Ida Holm'],
    ],
    ['a meta element', '<meta name="author" content="Von Ida Holm und Max Ray">', ['Ida Holm', 'Max Ray']],
    ['given and family name', jsonLd({ ...ARTICLE, author: { givenName: 'Ida', familyName: 'Holm' } }), ['Ida Holm']],
    ['initials in brackets', jsonLd({ ...ARTICLE, author: { name: 'Ida Holm (iho)' } }), ['Ida Holm']],
    [
      'several names in one person',
      jsonLd({ ...ARTICLE, author: [{ name: 'Ida Holm & Max Ray' }] }),
      ['Ida Holm', 'Max Ray'],
    ],
    ['an email address, which is not a name', jsonLd({ ...ARTICLE, author: { name: 'i.holm@post.test' } }), []],
    ['an outlet with its URL', '<meta name="author" content="Harbour Post (www.post.test)">', []],
    ['an account name', jsonLd({ ...ARTICLE, author: 'admin' }), []],
    [
      'a reference',
      jsonLd({
        '@graph': [
          { ...ARTICLE, author: { '@id': '#ida' } },
          { '@type': 'Person', '@id': '#ida', name: 'Ida Holm' },
        ],
      }),
      ['Ida Holm'],
    ],
    [
      'a reference to another script',
      jsonLd({ '@type': 'Person', '@id': '#ida', name: 'Ida Holm' }) +
        jsonLd({ ...ARTICLE, author: [{ '@id': '#ida' }] }),
      ['Ida Holm'],
    ],
    ['a reference to nothing', jsonLd({ ...ARTICLE, author: { '@id': '#ida' } }), []],
    ['a creator if no author has a name', jsonLd({ ...ARTICLE, author: {}, creator: ['Ida Holm'] }), ['Ida Holm']],
    [
      'a nested list',
      jsonLd({ ...ARTICLE, author: [{ name: 'Ida Holm' }, [{ name: 'Max Ray' }]] }),
      ['Ida Holm', 'Max Ray'],
    ],
    [
      'several meta elements',
      '<meta name="author" content="Ida Holm"><meta name="author" content="Max Ray">',
      ['Ida Holm', 'Max Ray'],
    ],
    [
      'the family name first, as in library catalogues',
      '<meta name="citation_author" content="Holm, Ida">',
      ['Ida Holm'],
    ],
    [
      'labels for link previews',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Holm">',
      ['Ida Holm'],
    ],
    [
      'a later source with more than the outlet’s name',
      `${jsonLd({ ...ARTICLE, author: { name: 'Post' }, publisher: { name: 'Post' } })}<meta name="articleAuthor" content="NPA">`,
      ['NPA'],
    ],
    [
      'the outlet if every source names only that',
      `${jsonLd({ ...ARTICLE, author: { name: 'Post' }, publisher: { name: 'Post' } })}<meta name="author" content="post.test">`,
      ['Post'],
    ],
    [
      'a later source that lists more people',
      `${jsonLd({ ...ARTICLE, author: 'Ida Holm' })}<meta name="author" content="Ida Holm, Max Ray">`,
      ['Ida Holm', 'Max Ray'],
    ],
    ['markup in a name', jsonLd({ ...ARTICLE, author: '<b>Ida</b> Holm' }), ['Ida Holm']],
  ])('%s', async (_name, head, names) => {
    expect((await factsOf(head)).authors).toEqual(names);
  });

  it('that are organisations are marked', async () => {
    const author = [
      { '@type': 'Organization', name: 'NPA' },
      { '@type': 'Person', name: 'Ida Holm' },
    ];
    const { authors, organisations } = await factsOf(jsonLd({ ...ARTICLE, author }));
    expect({ authors, organisations }).toEqual({ authors: ['NPA', 'Ida Holm'], organisations: ['NPA'] });
  });

  it('are read from an element marked as author', async () => {
    const { authors } = await factsOf('', '<p>7 May; <span itemprop="author">Ida Holm; Max Ray</span></p>');
    expect(authors).toEqual(['Ida Holm', 'Max Ray']);
  });

  it('exclude those of teasers and comments', async () => {
    const comment = '<div itemtype="https://schema.org/Comment"><b itemprop="author">Jo Li</b></div>';
    const { authors } = await factsOf(
      '',
      `<aside><a rel="author">Max Ray</a></aside>${comment}<a rel="author">Ida Holm</a>`,
    );
    expect(authors).toEqual(['Ida Holm']);
  });

  it.each<[name: string, body: string]>([
    [
      'a river of other stories',
      '<ul><li><a rel="author">Max Ray</a></li><li><a rel="author">Jo Li</a></li></ul><div><h1>Ferry</h1><p>by <a rel="author">Ida Holm</a></p></div>',
    ],
    [
      'cards below',
      '<main><div><h1>Ferry</h1></div><p itemprop="author">Ida Holm</p></main><section><p itemprop="author">Jo Li</p></section>',
    ],
  ])('exclude those of %s', async (_name, body) => {
    expect((await factsOf('', body)).authors).toEqual(['Ida Holm']);
  });

  it('are read from microdata and author links', async () => {
    const { authors } = await factsOf(
      '',
      '<span itemprop="author"><b itemprop="name">Ida Holm</b></span> <a rel="author" href="/m">Max Ray</a>',
    );
    expect(authors).toEqual(['Ida Holm', 'Max Ray']);
  });
});
