import { describe, expect, test } from 'vitest';
import { findDateConflicts, resolveDatelineDay } from '../../lib/metadata/date-conflicts';

test('the year of a dateline is inferred from the publication date', () => {
  expect(resolveDatelineDay('Nov. 19', '2026-11-20T08:00:00Z', 'en')).toBe('2026-11-19');
  expect(resolveDatelineDay('Dec 29', '2027-01-02', 'en')).toBe('2026-12-29');
  expect(resolveDatelineDay('4月24日', '2026-04-25', 'zh')).toBe('2026-04-24');
  expect(resolveDatelineDay('27.6.2025', undefined, 'de')).toBe('2025-06-27');
  expect(resolveDatelineDay('Nov. 19', undefined, 'en')).toBeUndefined();
});

describe('date conflicts', () => {
  const findConflicts = (
    shown: string[],
    published?: string,
    modified?: string,
    datelineDay?: string,
    addressDay?: string,
  ) =>
    findDateConflicts({ shown, published, modified, datelineDay, addressDay, lang: 'en' }).map(
      ({ about, shown, said }) => `${about}: ${shown} / ${said.slice(0, 10)}`,
    );
  test('visible date and structured data differ', () => {
    expect(findConflicts(['November 25, 2026'], '2019-03-01T10:00:00Z')).toEqual([
      'published: 2026-11-25 / 2019-03-01',
    ]);
  });
  test('no conflict: a few hours, a modification, a line without a date, no structured data', () => {
    expect(findConflicts(['November 25, 2026'], '2026-11-24T23:30:00Z')).toEqual([]);
    expect(findConflicts(['Updated: November 25, 2026'], '2019-03-01', '2026-11-25T09:00:00Z')).toEqual([]);
    expect(findConflicts(['Published March 1, 2019 | Updated November 25, 2026'], '2019-03-01')).toEqual([]);
    expect(findConflicts(['5 minutes ago'], '2019-03-01')).toEqual([]);
    expect(findConflicts(['November 25, 2026'])).toEqual([]);
  });
  test('the address contains another date', () => {
    expect(findConflicts([], '2026-11-25', undefined, undefined, '2019-03-01')).toEqual([
      'address: 2019-03-01 / 2026-11-25',
    ]);
    expect(findConflicts([], '2026-11-25', undefined, undefined, '2026-11-20')).toEqual([]);
  });
  test('the page says that it was updated before it was published', () => {
    const line = 'Published November 25, 2026 | Updated November 2, 2026';
    expect(findConflicts(['November 25, 2026', 'Updated: November 2, 2026'], '2026-11-25')).toEqual([
      'modified: 2026-11-02 / 2026-11-25',
    ]);
    expect(findConflicts([line.replace('November 2,', 'November 26,')], '2026-11-25')).toEqual([]);
  });
  test('every contradiction is reported', () => {
    expect(findConflicts(['November 25, 2026'], '2019-03-01', undefined, '2026-11-24', '2026-11-25')).toEqual([
      'published: 2026-11-25 / 2019-03-01',
      'dateline: 2026-11-24 / 2019-03-01',
      'address: 2026-11-25 / 2019-03-01',
    ]);
  });
  test('the dateline is long before publication', () => {
    expect(findConflicts([], '2026-11-25', undefined, '2026-08-27')).toEqual(['dateline: 2026-08-27 / 2026-11-25']);
  });
});
