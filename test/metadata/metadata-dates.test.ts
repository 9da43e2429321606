import { describe, expect, it } from 'vitest';
import { readFacts } from '../../lib/metadata/facts';
import type { Facts } from '../../lib/types';
import { withPage } from '../document/with-page';
import { ARTICLE, factsOf, jsonLd, meta } from './page-head';

describe('dates', () => {
  const DAY_MS = 86_400_000;
  const nextMonth = new Date(Date.now() + 30 * DAY_MS).toISOString();
  it.each<[name: string, head: string, expected: Partial<Facts>]>([
    [
      'JSON-LD takes precedence over Open Graph',
      jsonLd({ ...ARTICLE, datePublished: '2026-05-04T07:30:00+02:00' }) + meta('article:published_time', '2026-05-01'),
      { published: '2026-05-04T07:30:00+02:00' },
    ],
    [
      'an offset without a colon is kept',
      meta('article:published_time', '2026-05-04T07:30:00+0200'),
      { published: '2026-05-04T07:30:00+0200' },
    ],
    [
      'a date in the future is ignored',
      jsonLd({ ...ARTICLE, datePublished: nextMonth }) + meta('article:published_time', '2026-05-01'),
      { published: '2026-05-01' },
    ],
    [
      'an invalid date is ignored',
      jsonLd({ ...ARTICLE, datePublished: 'yesterday' }) + meta('date', '2026-05-01'),
      { published: '2026-05-01' },
    ],
    ['a day without a time remains that day', meta('date', 'May 4, 2026'), { published: '2026-05-04' }],
    ['a date with dots is day first', meta('date', '04.05.2026'), { published: '2026-05-04' }],
    ['a date with slashes is day first', meta('date', '04/05/2026'), { published: '2026-05-04' }],
    ['an unambiguous month-first date', meta('date', '05/25/2026 07:30'), { published: '2026-05-25T07:30' }],
    ['a weekday and a dash', meta('date', 'Mon, 05/25/2026 - 07:30'), { published: '2026-05-25T07:30' }],
    ['a year first', meta('date', '2026/05/04 07:30:00'), { published: '2026-05-04T07:30:00' }],
    ['Unix time in seconds', meta('date', '1777879800'), { published: '2026-05-04T07:30:00.000Z' }],
    [
      'Unix time in milliseconds',
      jsonLd({ ...ARTICLE, datePublished: 1777879800000 }),
      { published: '2026-05-04T07:30:00.000Z' },
    ],
    ['compact date', meta('date', '20260504'), { published: '2026-05-04' }],
    ['compact date and time', meta('date', '20260504T073000Z'), { published: '2026-05-04T07:30:00Z' }],
    ['a one-digit month', meta('date', '2026-5-4'), { published: '2026-05-04' }],
    ['an offset in hours', meta('date', '2026-05-04 07:30+02'), { published: '2026-05-04T07:30+02:00' }],
    ['the Unix epoch is ignored', meta('date', '1970-01-01T00:00:00Z'), { published: undefined }],
    [
      'years of other calendars are ignored',
      meta('date', '2569-05-04') + meta('pubdate', '1405-02-14'),
      { published: undefined },
    ],
    // `Date.parse` ignores unknown words and would take the 4 for April.
    ['a date with an unknown month is ignored', meta('date', 'Mai 4, 2026'), { published: undefined }],
    [
      'the date in the URL may be that of an event',
      '<link rel="canonical" href="https://post.test/2026/05/04/ferry-sails">',
      { published: undefined, publishedInUrl: '2026-05-04' },
    ],
    [
      'other numbers in the URL are not dates',
      '<link rel="canonical" href="https://post.test/20269999-ferry/2026/77">',
      { publishedInUrl: undefined },
    ],
    [
      'an offset after a space',
      jsonLd({ ...ARTICLE, datePublished: '2026-05-04 07:30:00 +02:00' }),
      { published: '2026-05-04T07:30:00+02:00' },
    ],
    [
      'a named zone keeps its day',
      jsonLd({ ...ARTICLE, datePublished: 'Mon May 04 00:30:00 CEST 2026' }),
      { published: '2026-05-04T00:30:00+02:00' },
    ],
    [
      'an American zone keeps its day',
      meta('date', 'Mon, 4 May 2026 23:30:00 EDT'),
      { published: '2026-05-04T23:30:00-04:00' },
    ],
    [
      'a zone given twice',
      meta('date', 'Mon May 04 2026 00:30:00 GMT+0200 (CEST)'),
      { published: '2026-05-04T00:30:00+02:00' },
    ],
    [
      'a modification date is not a publication date',
      meta('last-modified', '2026-05-04'),
      { published: undefined, modified: '2026-05-04' },
    ],
    [
      'a time with a zone is converted to ISO 8601',
      meta('date', 'Mon, 04 May 2026 07:30:00 GMT'),
      { published: '2026-05-04T07:30:00.000Z' },
    ],
    [
      'a modification after publication is kept',
      jsonLd({ ...ARTICLE, datePublished: '2026-05-04T07:30:00Z', dateModified: '2026-05-04T08:00:00Z' }),
      { published: '2026-05-04T07:30:00Z', modified: '2026-05-04T08:00:00Z' },
    ],
    [
      'a modification before publication is dropped',
      jsonLd({ ...ARTICLE, datePublished: '2026-05-04T07:30:00Z', dateModified: '2026-05-04T07:00:00Z' }),
      { published: '2026-05-04T07:30:00Z', modified: undefined },
    ],
    [
      'order is by time, not by string',
      jsonLd({ ...ARTICLE, datePublished: '2026-05-05T01:00:00+02:00', dateModified: '2026-05-04T23:30:00Z' }),
      { published: '2026-05-05T01:00:00+02:00', modified: '2026-05-04T23:30:00Z' },
    ],
  ])('%s', async (_name, head, expected) => {
    expect(await factsOf(head)).toMatchObject(expected);
  });

  it('with slashes are month first in the United States', async () => {
    const html = `<!doctype html><html lang="en-US"><head>${meta('date', '05/04/2026')}</head><body></body></html>`;
    expect((await withPage(html, readFacts)).published).toBe('2026-05-04');
  });

  it('of teasers within the article are ignored', async () => {
    const teaser = '<a href="/b"><time datetime="2026-01-01">1 Jan</time></a>';
    const body = `<article>${teaser}<aside><time datetime="2026-01-02"></time></aside><time datetime="2026-05-04">4 May</time></article>`;
    expect((await factsOf('', body)).published).toBe('2026-05-04');
    expect((await factsOf('', `<article>${teaser}</article>`)).published).toBeUndefined();
  });

  const [may4, may5] = ['2026-05-04', '2026-05-05'].map((day) => `<time datetime="${day}">${day}</time>`);
  it.each<[name: string, body: string, expected: Partial<Facts>]>([
    ['after a label', `<p><span>Updated</span> ${may5}</p><p>Published ${may4}</p>`, { published: '2026-05-04' }],
    ['after a label', `<p>Aktualisiert: ${may5}</p><p>${may4}</p>`, { published: '2026-05-04' }],
    [
      'with a label inside',
      `<time datetime="2026-05-05">Mis à jour le 5 mai</time><time datetime="2026-05-04">Publié le 4 mai</time>`,
      { published: '2026-05-04' },
    ],
    [
      'marked as such',
      `<time itemprop="dateModified" datetime="2026-05-05">5 May</time>`,
      { published: undefined, modified: '2026-05-05' },
    ],
  ])('a <time> of a modification %s is not that of publication', async (_name, body, expected) => {
    expect(await factsOf('', `<article><header>${body}</header></article>`)).toMatchObject(expected);
  });

  it.each<[name: string, body: string]>([
    [
      'microdata',
      '<div itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2026-05-04"></div>',
    ],
    ['a <time> in the article', '<article><time datetime="2026-05-04">4 May</time></article>'],
  ])('are read from %s', async (_name, body) => {
    expect((await factsOf('', body)).published).toBe('2026-05-04');
  });
});
