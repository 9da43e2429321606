import { describe, expect, it, test } from 'vitest';
import { parseDateParts } from '../../lib/export/citation/dates';
import { createCitation, PAGE } from './citation-fixture';

describe('buildCitation', () => {
  it('collects the known facts', () => {
    expect(createCitation()).toEqual({
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

  it('is a web page if publication or date is unknown', () => {
    expect(createCitation({ published: undefined }).type).toBe('webpage');
    expect(createCitation({ site: undefined }).type).toBe('webpage');
  });

  it('removes fragments from the URL, but not routes', () => {
    expect(createCitation({}, { url: 'https://a.test/x#part' }).url).toBe('https://a.test/x');
    expect(createCitation({}, { url: 'https://a.test/x#:~:text=a' }).url).toBe('https://a.test/x');
    expect(createCitation({}, { url: 'https://a.test/#/x/1' }).url).toBe('https://a.test/#/x/1');
    expect(createCitation({}, { url: 'https://a.test/#!x' }).url).toBe('https://a.test/#!x');
  });

  it('removes line breaks and bidirectional control characters', () => {
    expect(createCitation({ headline: ' A\n\u202eB\u202c  C ' }).title).toBe('A B C');
    expect(createCitation({ credit: 'Reuters', dateline: { places: [], agency: 'AFP', verbatim: '' } }).agency).toBe(
      'Reuters',
    );
    expect(createCitation({ dateline: { places: [], agency: 'AFP', verbatim: '' } }).agency).toBe('AFP');
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
])('parses the date %s', (iso, parts) => {
  expect(parseDateParts(iso)).toEqual(parts);
});
