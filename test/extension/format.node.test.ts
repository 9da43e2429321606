import { expect, test } from 'vitest';
import { formatAge, formatDate, isAcronym, isSameAgency, outletName } from '../../entrypoints/popup/format';

test('a date is written as exactly as it was given', () => {
  expect(formatDate('2025-03-04T10:12:00Z', 'en-GB', 'UTC')).toBe('4 March 2025 at 10:12');
  expect(formatDate('2025-03-04T23:30:00Z', 'de', 'Europe/Berlin')).toBe('5. März 2025 um 00:30');
  expect(formatDate('2025-03-04', 'en-GB')).toBe('4 March 2025');
  expect(formatDate('2025-03', 'en-GB')).toBe('March 2025');
  expect(formatDate('2025', 'en-GB')).toBe('2025');
  expect(formatDate('yesterday', 'en-GB')).toBe('');
});

test.each([
  ['2025-03-04T10:12:00Z', '2025-03-04T10:12:20Z', '1 min ago'],
  ['2025-03-04T10:12:00Z', '2025-03-04T10:57:00Z', '45 min ago'],
  ['2025-03-04T10:12:00Z', '2025-03-04T12:57:00Z', '2 hr ago'],
  ['2025-03-04T10:12:00Z', '2025-03-07T09:12:00Z', '2 days ago'],
  ['2025-03-04T10:12:00Z', '2025-03-14T09:12:00Z', '4 Mar 2025'],
  ['2025-03-04T12:12:00Z', '2025-03-04T10:12:00Z', '4 Mar 2025'],
  ['2025-03-04', '2025-03-04T10:12:00', 'today'],
  ['2025-03-04', '2025-03-05T01:12:00', 'yesterday'],
  ['2025-03', '2025-03-05T01:12:00', 'Mar 2025'],
  ['yesterday', '2025-03-05T01:12:00', ''],
])('%s at %s: %s', (iso, now, age) => {
  expect(formatAge(iso, 'en-GB', new Date(now))).toBe(age);
});

test('a day without a time does not slip to the day before', () => {
  expect(formatDate('2025-03-04', 'en-GB', 'America/Los_Angeles')).toBe('4 March 2025');
});

test('the outlet is what the page calls itself, else its host', () => {
  expect(outletName('The Daily Courier', 'https://www.courier.test/a')).toBe('The Daily Courier');
  expect(outletName(undefined, 'https://www.courier.test/a')).toBe('courier.test');
  expect(outletName('', undefined)).toBe('');
  expect(outletName(undefined, 'no address')).toBe('');
});

test('one agency under two names', () => {
  expect(isSameAgency('The Associated Press', 'AP')).toBe(true);
  expect(isSameAgency('dpa', 'Deutsche Presse-Agentur')).toBe(true);
  expect(isSameAgency('Reuters', 'reuters')).toBe(true);
  expect(isSameAgency('AP', 'AFP')).toBe(false);
  expect(isSameAgency('AP', '')).toBe(false);
});

test.each<[byline: string, is: boolean]>([
  ['NPA', true],
  ['AFP/APA', true],
  ['ДПА', true],
  ['N.P.A.', true],
  ['Ida Holm', false],
  ['IDA HOLM', false],
  ['Holm', false],
  ['A', false],
])('the byline %s is an acronym: %s', (byline, is) => expect(isAcronym(byline)).toBe(is));
