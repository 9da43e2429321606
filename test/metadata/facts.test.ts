import { describe, expect, it } from 'vitest';
import { ARTICLE, factsOf, jsonLd, meta } from './page-head';

describe('readFacts', () => {
  it('returns description, site, canonical URL and types', async () => {
    const found = await factsOf(
      `${meta('og:description', ' It  sails. ')}${meta('og:site_name', 'Harbour Post')}${meta('og:type', 'Article')}<link rel="canonical" href="https://post.test/ferry">`,
    );
    expect(found).toMatchObject({
      description: 'It sails.',
      site: 'Harbour Post',
      canonical: 'https://post.test/ferry',
      types: ['article'],
    });
  });

  it('returns the types of all nodes in JSON-LD', async () => {
    const articles = ['Ferry sails again', 'Roof falls in'].map((headline) => ({ '@type': 'NewsArticle', headline }));
    const { types, openGraphType, nodeTypes } = await factsOf(
      meta('og:type', 'Website') + jsonLd({ '@graph': [{ '@type': ['WebPage', 'CollectionPage'] }, ...articles] }),
    );
    expect({ types, openGraphType, nodeTypes }).toEqual({
      types: ['newsarticle', 'newsarticle', 'website'],
      openGraphType: 'website',
      nodeTypes: ['webpage', 'collectionpage', 'newsarticle'],
    });
  });

  it('uses the publisher as the site', async () => {
    expect((await factsOf(jsonLd({ ...ARTICLE, publisher: { name: 'Harbour Post' } }))).site).toBe('Harbour Post');
  });

  it('does not use a URL as the site', async () => {
    const { site } = await factsOf(
      meta('og:site_name', 'https://post.test') + jsonLd({ ...ARTICLE, publisher: [{ name: 'Harbour Post' }] }),
    );
    expect(site).toBe('Harbour Post');
  });

  it('prefers a name to a domain', async () => {
    const { site } = await factsOf(
      meta('og:site_name', 'post.test') + jsonLd({ ...ARTICLE, publisher: { name: 'Harbour Post' } }),
    );
    expect(site).toBe('Harbour Post');
  });

  it('resolves references to the publisher', async () => {
    const publisher = { '@type': 'Organization', '@id': '#post', name: 'Harbour Post' };
    expect((await factsOf(jsonLd({ '@graph': [publisher, { ...ARTICLE, publisher: { '@id': '#post' } }] }))).site).toBe(
      'Harbour Post',
    );
  });

  it('is empty for a page without metadata', async () => {
    expect(await factsOf('')).toEqual({
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
      openGraphType: undefined,
      nodeTypes: [],
    });
  });
});
