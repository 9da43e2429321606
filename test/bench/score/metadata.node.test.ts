import { describe, expect, it } from 'vitest';
import { measureMetadata } from '../../../scripts/bench/score/metadata';

const truth = {
  title: 'Ferry “sails” again – at last',
  authors: ['Ida Holm', 'Max Ray'],
  published: '2026-05-04T23:30:00+02:00',
};
const found = { headline: truth.title, byline: truth.authors, published: truth.published };
const none = { headline: '', byline: [], published: undefined };

describe('a headline is right', () => {
  it.each<[text: string, right: boolean]>([
    ['Ferry “sails” again – at last', true],
    [' Ferry "sails"  again - at last ', true],
    ['Ferry sails again – at last', false],
    ['Ferry “sails” again – at last | Post', false],
    ['', false],
  ])('%s: %s', (headline, right) => expect(measureMetadata(truth, { ...found, headline }).headline).toBe(right));
});

describe('authors are right', () => {
  it.each<[names: string[], right: boolean]>([
    [['Max Ray', 'Ida Holm'], true],
    [['IDA HOLM', 'Max Ray', 'Max Ray'], true],
    [['Ida Holm'], false],
    [['Ida Holm', 'Max Ray', 'Post'], false],
    [['By Ida Holm', 'Max Ray'], false],
    [[], false],
  ])('%j: %s', (byline, right) => expect(measureMetadata(truth, { ...found, byline }).authors).toBe(right));
});

describe('a day is right', () => {
  it.each<[published: string | undefined, right: boolean]>([
    ['2026-05-04', true],
    ['2026-05-04T07:00:00', true],
    ['2026-05-04T21:30:00Z', true],
    ['2026-05-05T01:30:00+04:00', true],
    ['2026-05-05', false],
    ['2026-05-05T00:30:00+02:00', false],
    ['soon', false],
    [undefined, false],
  ])('%s: %s', (published, right) => expect(measureMetadata(truth, { ...found, published }).day).toBe(right));
});

it('what the truth does not say is not measured', () => {
  const empty = { title: '', authors: [], published: '' };
  expect(measureMetadata(empty, found)).toEqual({ headline: null, authors: null, day: null });
  expect(measureMetadata(truth, none)).toEqual({ headline: false, authors: false, day: false });
});
