import { describe, expect, test } from 'vitest';
import { formatHighlights } from '../../lib/highlights/format-highlights';
import { HIGHLIGHT_LIMITS } from '../../lib/highlights/limits';
import { findPageHighlights, parseHighlights, withPageHighlights } from '../../lib/highlights/stored-highlights';
import type { PageHighlights, TextHighlight } from '../../lib/types';

const highlight = (change: Partial<TextHighlight> = {}): TextHighlight => ({
  id: 'a1',
  colour: 'yellow',
  text: 'The ferry sails again.',
  before: '',
  after: ' The council',
  note: '',
  ...change,
});
const page = (url: string, change: Partial<PageHighlights> = {}): PageHighlights => ({
  url,
  headline: 'Ferry sails again',
  site: 'The Harbour Post',
  highlights: [highlight()],
  ...change,
});

describe('stored highlights', () => {
  test('are found by the address without its fragment', () => {
    const pages = withPageHighlights([], page('https://harbour.test/ferry#comments'));
    expect(findPageHighlights(pages, 'https://harbour.test/ferry#top')?.highlights).toHaveLength(1);
    expect(findPageHighlights(pages, 'https://harbour.test/ferry?page=2')).toBeUndefined();
  });

  test('replace those of the same page; a page without any is dropped', () => {
    const one = withPageHighlights(
      [page('https://a.test/'), page('https://b.test/')],
      page('https://a.test/', { site: 'A' }),
    );
    expect(one.map(({ url, site }) => [url, site])).toEqual([
      ['https://b.test/', 'The Harbour Post'],
      ['https://a.test/', 'A'],
    ]);
    expect(withPageHighlights(one, page('https://b.test/', { highlights: [] }))).toHaveLength(1);
  });

  test('the oldest pages are dropped when all are too long together', () => {
    const note = 'x'.repeat(HIGHLIGHT_LIMITS.note);
    const highlights = Array.from({ length: HIGHLIGHT_LIMITS.perPage }, (_, at) => highlight({ id: String(at), note }));
    let pages: PageHighlights[] = [];
    for (let at = 0; at < 8; at++) pages = withPageHighlights(pages, page(`https://p${at}.test/`, { highlights }));
    expect(JSON.stringify(pages).length).toBeLessThanOrEqual(HIGHLIGHT_LIMITS.total);
    expect(pages.at(-1)?.url).toBe('https://p7.test/');
    expect(pages.length).toBeGreaterThan(2);
  });

  test.each([
    ['no list', { url: 'https://a.test/' }],
    ['another colour', [page('https://a.test/', { highlights: [highlight({ colour: 'black' as 'pink' })] })]],
    ['no text', [page('https://a.test/', { highlights: [highlight({ text: '' })] })]],
    ['a note that is too long', [page('https://a.test/', { highlights: [highlight({ note: 'x'.repeat(3000) })] })]],
    ['no address', [{ headline: '', site: '', highlights: [] }]],
  ])('%s is skipped', (_, stored) => expect(parseHighlights(stored)).toEqual([]));
});

describe('highlights as Markdown', () => {
  test('are quotations with notes, and a line with the source', () => {
    const highlights = [highlight(), highlight({ text: 'Two lines.\nOf a list.', note: 'Check this.' })];
    expect(formatHighlights([page('https://harbour.test/ferry', { highlights })])).toBe(`## Ferry sails again

> The ferry sails again.

> Two lines.
>
> Of a list.

Check this.

— [Ferry sails again – The Harbour Post](https://harbour.test/ferry)
`);
  });

  test('contain the words of the page and of the reader, never markup', () => {
    const highlights = [highlight({ text: '# <b>*bold*</b> [x](javascript:1)', note: '- <img src=x>' })];
    const text = formatHighlights([page('javascript:alert(1)', { highlights, headline: '[a](b)' })]);
    expect(text).toContain('> \\# \\<b>\\*bold\\*\\</b> \\[x\\](javascript:1)');
    expect(text).toContain('\\- \\<img src=x>');
    expect(text).not.toContain('](javascript:alert');
  });
});
