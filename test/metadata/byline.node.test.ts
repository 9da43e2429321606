import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../lib/metadata/byline';
import { editorsIn, visibleByline } from '../../lib/metadata/shown-names';
import type { Block, Facts } from '../../lib/types';

it.each<[line: string, names: string[]]>([
  ['By Ida Holm', ['Ida Holm']],
  ['by: Ida Holm', ['Ida Holm']],
  ['Written by Ida Holm and Max Ray', ['Ida Holm', 'Max Ray']],
  ['Ida Holm, Max Ray, Jo Li', ['Ida Holm', 'Max Ray', 'Jo Li']],
  ['Ida Holm | 4 May 2026', ['Ida Holm']],
  ['Ida Holm, Political editor', ['Ida Holm']],
  ['Ida Holm • Updated 7:30', ['Ida Holm']],
  ['Von Ida Holm und Max Ray', ['Ida Holm', 'Max Ray']],
  ['Autorin: Ida Holm', ['Ida Holm']],
  ['Autorin/Autor Ida Holm', ['Ida Holm']],
  ['Ida Holm (ih) und Max Ray (mr)', ['Ida Holm', 'Max Ray']],
  ['Par Ida Holm et Max Ray', ['Ida Holm', 'Max Ray']],
  ['Por Ida Holm y Max Ray', ['Ida Holm', 'Max Ray']],
  ['Di Ida Holm', ['Ida Holm']],
  ['Door Ida Holm en Max Ray', ['Ida Holm', 'Max Ray']],
  ['Av Ida Holm', ['Ida Holm']],
  ['Автор: Анна Лодкина', ['Анна Лодкина']],
  ['Автор Анна Лодкина', ['Анна Лодкина']],
  ['بقلم: سارة النجار', ['سارة النجار']],
  ['كتب أحمد سالم', ['أحمد سالم']],
  ['Byron Lee', ['Byron Lee']],
  ['Diana Park', ['Diana Park']],
  ['كتبية مراد', ['كتبية مراد']],
  ['By <b>Ida</b> Holm', ['<b>Ida</b> Holm']],
  ['ida@post.test', []],
  ['Published 4 May 2026', []],
  ['', []],
])('%s names %j', (line, names) => expect(visibleByline([line])).toEqual(names));

it('each name stands once', () => {
  expect(visibleByline(['By Ida Holm', 'Ida Holm, reporter'])).toEqual(['Ida Holm']);
});

const facts = (authors: string[], more: Partial<Facts> = {}): Facts => ({
  titles: [],
  headlines: [],
  authors,
  organisations: [],
  types: [],
  site: 'Harbour Post',
  ...more,
});
const block = (text: string, more: Partial<Block> = {}): Block => ({
  id: 0,
  tag: 'div',
  text,
  links: [],
  path: ['div.by'],
  container: 0,
  rendered: true,
  ...more,
});
const linked = (text: string, part: string, href: string) =>
  block(text, { links: [{ href, text: part, start: text.indexOf(part), end: text.indexOf(part) + part.length }] });

describe('who wrote it', () => {
  it.each<[claim: string, facts: Facts, bylines: Block[], datelines: Block[], names: string[]]>([
    ['data speak first', facts(['Ida Holm']), [block('By Max Ray')], [], ['Ida Holm']],
    ['the page where data are silent', facts([]), [block('By Max Ray')], [], ['Max Ray']],
    ['the site, where it says so itself and nobody else is named', facts(['Harbour Post']), [], [], ['Harbour Post']],
    ['… in other letters', facts(['HARBOUR POST']), [], [], ['HARBOUR POST']],
    ['… by its address', facts(['post.test']), [], [], ['post.test']],
    ['a person on the page rather than its address', facts(['post.test']), [block('By Max Ray')], [], ['Max Ray']],
    ['… by a part of its name', facts(['Post'], { organisations: ['Post'] }), [], [], ['Post']],
    ['a person on the page rather than the site', facts(['Harbour Post']), [block('By Max Ray')], [], ['Max Ray']],
    [
      'the site beside a person, where data list both',
      facts(['Ida Holm', 'Harbour Post']),
      [],
      [],
      ['Ida Holm', 'Harbour Post'],
    ],
    ['the place of work behind a name', facts([]), [block('By Max Ray, HARBOUR POST North')], [], ['Max Ray']],
    ['the paper in the same line', facts([]), [block('By Max Ray Harbour Post')], [], ['Max Ray']],
    ['an agency', facts(['NPA'], { organisations: ['NPA'] }), [block('© NPA service')], [], ['NPA']],
    ['a person before an agency', facts(['NPA'], { organisations: ['NPA'] }), [block('By Max Ray')], [], ['Max Ray']],
    ['a newsroom where it is all there is', facts(['Harbour Post newsroom']), [], [], ['Harbour Post newsroom']],
    ['beside a date', facts([]), [], [block('4 May 2026 • Ida Holm • 3 minutes')], ['Ida Holm']],
    ['beside a date, after “By”', facts([]), [], [block('4 May 2026 | 7:30 | By ida holm')], ['ida holm']],
    [
      'beside a date, linked to a page of the author',
      facts([]),
      [],
      [linked('4 May 2026 | Ida Holm', 'Ida Holm', '/authors/ida')],
      ['Ida Holm'],
    ],
    [
      'a section beside a date is nobody',
      facts([]),
      [],
      [linked('4 May 2026 | Eastern Isles', 'Eastern Isles', '/isles')],
      [],
    ],
    ['a date alone', facts([]), [], [block('4 May 2026')], []],
    [
      'the second author, written like the first',
      facts(['Ida Holm']),
      [block('Ida Holm'), block('Max Ray')],
      [],
      ['Ida Holm', 'Max Ray'],
    ],
    [
      'the second author, in a line that lists both',
      facts(['Ida Holm']),
      [block('By Ida Holm and Max Ray')],
      [],
      ['Ida Holm', 'Max Ray'],
    ],
    ['no place behind a name', facts(['Ida Holm']), [block('By Ida Holm, Eastmere Isle')], [], ['Ida Holm']],
    ['other letters in data', facts(['Ida Holm', 'IDA HOLM']), [], [], ['Ida Holm']],
    ['a line of text is nobody', facts(['Harbour Post']), [block('Harbour Post erscheint bald')], [], ['Harbour Post']],
    ['agencies beside the site', facts(['Harbour Post']), [block('Harbour Post with Agencies')], [], ['Harbour Post']],
    [
      'a name that is a link, without the role behind it',
      facts([]),
      [linked('By Ida Holm Chief Eastmere Voice', 'Ida Holm', '/author/ida')],
      [],
      ['Ida Holm'],
    ],
    [
      'a role, written otherwise',
      facts(['Ida Holm']),
      [block('Ida Holm'), block('Senior Writer', { path: ['div.role'] })],
      [],
      ['Ida Holm'],
    ],
  ])('%s', (_claim, found, bylines, datelines, names) => expect(bylineOf(found, bylines, datelines)).toEqual(names));
});

describe('a story signed under its last line', () => {
  it.each<[claim: string, found: Facts, last: Block, names: string[]]>([
    ['in heavy letters', facts(['Harbour Post']), block('Ida Holm', { whole: ['strong'] }), ['Ida Holm']],
    ['in brackets', facts([]), block('(Ida Holm, Max Ray)'), ['Ida Holm', 'Max Ray']],
    ['in plain letters: it may be anything', facts([]), block('Ida Holm'), []],
    ['by a role', facts([]), block('Senior Writer', { whole: ['em'] }), []],
    ['is by whom data say', facts(['Max Ray']), block('Ida Holm', { whole: ['strong'] }), ['Max Ray']],
    ['no signature', facts([]), block('The ferry sails again.', { whole: ['strong'] }), []],
  ])('%s', (_claim, found, last, names) => expect(bylineOf(found, [], [], last)).toEqual(names));
});

it('an editor whom data call the author gives way to the writer that the page shows', () => {
  const editors = editorsIn([block('Editor : Ida Holm'), block('Editorial'), block('Edited by Jo Li')]);
  expect(editors).toEqual(['Ida Holm', 'Jo Li']);
  expect(bylineOf(facts(['Ida Holm']), [block('Max Ray')], [], undefined, editors)).toEqual(['Max Ray']);
  expect(bylineOf(facts(['Ida Holm']), [], [], undefined, editors)).toEqual(['Ida Holm']);
});
