import { describe, expect, it } from 'vitest';
import { ARTICLE, factsOf, jsonLd, meta } from './page-head';

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
  ])('%s (site: %s) becomes %s', async (title, site, headline) => {
    const { titles } = await factsOf(`<title>${title}</title>${site && meta('og:site_name', site)}`);
    expect(titles[0]).toBe(headline);
  });

  it('come from JSON-LD first, then Open Graph, then the title element, each once', async () => {
    const { titles } = await factsOf(
      `<title>Third</title>${meta('og:title', 'Second')}${meta('twitter:title', 'Second')}${jsonLd({ ...ARTICLE, headline: 'First' })}`,
    );
    expect(titles).toEqual(['First', 'Second', 'Third']);
  });

  it('contain no soft hyphens or doubly escaped entities', async () => {
    const { titles } = await factsOf(meta('og:title', 'Har&shy;bour &amp;amp; ferry &amp;#8220;Ida&amp;#8221;'));
    expect(titles).toEqual(['Harbour & ferry “Ida”']);
  });

  it('come from microdata if there is no JSON-LD and it matches the page', async () => {
    const body = (text: string) =>
      `<div itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">${text}</h2></div>`;
    const head = '<title>Ferry sails again: all the times</title>';
    expect((await factsOf(head, body('Ferry sails again'))).titles[0]).toBe('Ferry sails again');
    expect((await factsOf(head, body('School roof falls in'))).titles[0]).toBe('Ferry sails again: all the times');
  });

  it('ignore a logo in an h1', async () => {
    const { headlines } = await factsOf(
      '<title>Ferry sails again | Post</title>',
      '<h1>Post</h1><h1>Ferry sails again</h1>',
    );
    expect(headlines.find(({ source }) => source === 'h1')?.text).toBe('Ferry sails again');
  });

  it('that look like markup remain plain text', async () => {
    expect((await factsOf('<title>&lt;img src=x onerror=alert(1)&gt; &amp; more</title>')).titles).toEqual([
      '<img src=x onerror=alert(1)> & more',
    ]);
  });

  it('yield the site’s name if nothing else does', async () => {
    expect(
      (await factsOf(`<title>Ferry sails again - Harbour Post</title>${meta('og:title', 'Ferry sails again')}`)).site,
    ).toBe('Harbour Post');
  });
});
