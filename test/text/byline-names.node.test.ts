import { expect, it } from 'vitest';
import { hasJobTitle, splitNames, uniqueNames } from '../../lib/text/byline-names';

it.each<[value: string, names: string[]]>([
  ['By Ida Holm, Max Ray and Jo Li', ['Ida Holm', 'Max Ray', 'Jo Li']],
  ['IDA HOLM AND MAX RAY', ['IDA HOLM', 'MAX RAY']],
  ['Ida Holm und Max Ray', ['Ida Holm', 'Max Ray']],
  ['Ida Holm et Max Ray', ['Ida Holm', 'Max Ray']],
  ['Ida Holm ve Max Ray', ['Ida Holm', 'Max Ray']],
  ['Ida Holm | Max Ray · Jo Li', ['Ida Holm', 'Max Ray', 'Jo Li']],
  ['Ida Holm / Max Ray', ['Ida Holm', 'Max Ray']],
  ['Ida Holm/Max Ray', ['Ida Holm', 'Max Ray']],
  ['Ida Holm/NPA', ['Ida Holm', 'NPA']],
  ['post/iho; mra', ['post/iho', 'mra']],
  ['سارة النجار و أحمد سالم', ['سارة النجار', 'أحمد سالم']],
  ['Анна Лодкина и Пётр Мельник', ['Анна Лодкина', 'Пётр Мельник']],
  // Initials are not conjunctions.
  ['Maria E Lopez', ['Maria E Lopez']],
  ['Dana Park', ['Dana Park']],
  ['Ida Holm, Jr. & Max Ray, PhD', ['Ida Holm Jr.', 'Max Ray']],
  ['Ida Holm, Political Editor', ['Ida Holm']],
  ['Ida Holm - Political Editor', ['Ida Holm']],
  ['Ida Holm in Eastmere', ['Ida Holm']],
  ['Post - Ida Holm', ['Ida Holm']],
  ['"Ida Holm"', ['Ida Holm']],
  ['NPA-Korrespondent Max Ray', ['Max Ray']],
  ['An analysis by Ida Holm', ['Ida Holm']],
  ['Eine Analyse von Ida Holm', ['Ida Holm']],
  ['Opinion by Ida Holm', ['Ida Holm']],
  ['Karl von Holm', ['Karl von Holm']],
  ['Text: Ida Holm; Fotos: Max Ray', ['Ida Holm']],
  ['Ida Holm <ida@post.test>', ['Ida Holm']],
  ['Ida Holm @idaholm', ['Ida Holm']],
  ['Ida Holm, Ida Hólm, IDA HOLM', ['Ida Holm']],
  // No person, only a job title or a newsroom: that is the byline.
  ['Political Editor', ['Political Editor']],
  ['Harbour Post Staff', ['Harbour Post Staff']],
  ['Le Post et NPA', ['Le Post', 'NPA']],
  ['ida@post.test', []],
  ['https://post.test/ida', []],
  ['@idaholm', []],
  ['12345', []],
  ['a1b2c3d4e5f6', []],
  ['admin', []],
])('splits %s into %j', (value, names) => expect(splitNames(value)).toEqual(names));

it('uniqueNames ignores case and accents and keeps the first spelling', () => {
  expect(uniqueNames(['José Vega', 'JOSE VEGA', 'Jose Vega', 'José Végas'])).toEqual(['José Vega', 'José Végas']);
  expect(uniqueNames(['सीमा राय', 'सीम राय'])).toHaveLength(2);
});

it('hasJobTitle tells job titles from names and newsrooms', () => {
  expect(['Political editor', 'Senior Writer', 'dpa-Korrespondentin', 'Muhabir'].every(hasJobTitle)).toBe(true);
  expect(['Ida Holm', 'Redaktion Hafen', 'Harbour Post'].some(hasJobTitle)).toBe(false);
});
