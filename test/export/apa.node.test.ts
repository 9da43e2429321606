import { describe, expect, it, test } from 'vitest';
import { formatApa } from '../../lib/export/citation';
import type { Article } from '../../lib/types';
import { createCitation, PAGE } from './citation-fixture';

describe('formatApa', () => {
  test.each<[string, Partial<Article>, string]>([
    [
      'two authors',
      {},
      'Holm, I. G., & van der Berg, J. (2026, November 25). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'one author',
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
      'an organisation',
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
      'the publication as author',
      { byline: ['The Harbour Post'] },
      'The Harbour Post. (2026, November 25). Ferry to Eastmere runs again. U',
    ],
    [
      'no date',
      { published: undefined, byline: ['Ida Holm'] },
      'Holm, I. (n.d.). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'a month without a day',
      { published: '2026-11', byline: ['Ida Holm'] },
      'Holm, I. (2026, November). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'a year alone',
      { published: '2026', byline: ['Ida Holm'] },
      'Holm, I. (2026). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
    [
      'a title ending in a question mark',
      { byline: ['Ida Holm'], headline: 'Who said “no”?' },
      'Holm, I. (2026, November 25). Who said “no”? The Harbour Post. U',
    ],
    [
      'a title ending in a quotation',
      { byline: ['Ida Holm'], headline: '“We sail.”' },
      'Holm, I. (2026, November 25). “We sail.” The Harbour Post. U',
    ],
    [
      'no site',
      { byline: ['Ида Холм'], site: undefined },
      'Холм, И. (2026, November 25). Ferry to Eastmere runs again. U',
    ],
    [
      'East Asian names',
      { byline: ['山田太郎', '山田 花子'] },
      '山田太郎, & 山田, 花子. (2026, November 25). Ferry to Eastmere runs again. The Harbour Post. U',
    ],
  ])('%s', (_, article, wanted) => {
    expect(formatApa(createCitation(article))).toBe(wanted.replace(/U$/, PAGE.url));
  });

  it('lists up to twenty authors, then only the last', () => {
    const authors = (count: number) =>
      Array.from({ length: count }, (_, at) => `Ida H${'aeiou'[at % 5]}lm${String.fromCharCode(97 + at)}`);
    expect(formatApa(createCitation({ byline: authors(20) })).match(/, I\./g)).toHaveLength(20);
    const one = formatApa(createCitation({ byline: authors(21) }));
    expect(one.match(/, I\./g)).toHaveLength(20);
    expect(one).toContain(', . . . Halmu, I. (2026');
  });

  it('isolates right-to-left text', () => {
    const text = formatApa(createCitation({ headline: 'العبارة تعود', byline: ['محمد صلاح'], site: 'الميناء' }));
    expect(text).toBe(
      `\u2068صلاح, محمد\u2069. (2026, November 25). \u2068العبارة تعود\u2069. \u2068الميناء\u2069. ${PAGE.url}`,
    );
  });
});
