import { describe, expect, it } from 'vitest';
import { chooseByline } from '../../lib/metadata/byline';
import { findEditors, parseBylineLines } from '../../lib/metadata/shown-names';
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
])('parseBylineLines extracts from "%s" %j', (line, names) => expect(parseBylineLines([line])).toEqual(names));

it('parseBylineLines returns each name once', () => {
  expect(parseBylineLines(['By Ida Holm', 'Ida Holm, reporter'])).toEqual(['Ida Holm']);
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
const linkedBlock = (text: string, ...links: [part: string, href: string][]) =>
  block(text, {
    links: links.map(([part, href]) => ({
      href,
      text: part,
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    })),
  });

describe('chooseByline returns', () => {
  it.each<[name: string, facts: Facts, bylines: Block[], datelines: Block[], names: string[]]>([
    ['authors in metadata first', facts(['Ida Holm']), [block('Max Ray')], [], ['Ida Holm']],
    ['several in metadata first', facts(['Ida Holm', 'Jo Li']), [block('By Max Ray')], [], ['Ida Holm', 'Jo Li']],
    [
      'the one who signs if metadata names one who does not',
      facts(['Ida Holm']),
      [block('By Max Ray')],
      [],
      ['Max Ray'],
    ],
    [
      'the one in metadata if both are shown',
      facts(['Ida Holm']),
      [block('By Max Ray'), block('Ida Holm, editor')],
      [],
      ['Ida Holm'],
    ],
    ['authors on the page if metadata has none', facts([]), [block('By Max Ray')], [], ['Max Ray']],
    ['the site if metadata names it and there is nobody else', facts(['Harbour Post']), [], [], ['Harbour Post']],
    ['… in other case', facts(['HARBOUR POST']), [], [], ['HARBOUR POST']],
    ['… by its domain', facts(['post.test']), [], [], ['post.test']],
    ['a person on the page rather than the domain', facts(['post.test']), [block('By Max Ray')], [], ['Max Ray']],
    ['… by a part of its name', facts(['Post'], { organisations: ['Post'] }), [], [], ['Post']],
    ['a person on the page rather than the site', facts(['Harbour Post']), [block('By Max Ray')], [], ['Max Ray']],
    [
      'the site along with a person if metadata lists both',
      facts(['Ida Holm', 'Harbour Post']),
      [],
      [],
      ['Ida Holm', 'Harbour Post'],
    ],
    [
      'a name without the outlet and place after it',
      facts([]),
      [block('By Max Ray, HARBOUR POST North')],
      [],
      ['Max Ray'],
    ],
    ['a name without the outlet in the same line', facts([]), [block('By Max Ray Harbour Post')], [], ['Max Ray']],
    ['an agency', facts(['NPA'], { organisations: ['NPA'] }), [block('© NPA service')], [], ['NPA']],
    ['a person before an agency', facts(['NPA'], { organisations: ['NPA'] }), [block('By Max Ray')], [], ['Max Ray']],
    ['a newsroom if there is nothing else', facts(['Harbour Post newsroom']), [], [], ['Harbour Post newsroom']],
    ['a name next to a date', facts([]), [], [block('4 May 2026 • Ida Holm • 3 minutes')], ['Ida Holm']],
    ['a name next to a date, after “By”', facts([]), [], [block('4 May 2026 | 7:30 | By ida holm')], ['ida holm']],
    [
      'a name next to a date, linked to the author’s page',
      facts([]),
      [],
      [linkedBlock('4 May 2026 | Ida Holm', ['Ida Holm', '/authors/ida'])],
      ['Ida Holm'],
    ],
    [
      'nobody for a section next to a date',
      facts([]),
      [],
      [linkedBlock('4 May 2026 | Eastern Isles', ['Eastern Isles', '/isles'])],
      [],
    ],
    ['nobody for a date alone', facts([]), [], [block('4 May 2026')], []],
    [
      'a co-author with the same markup',
      facts(['Ida Holm']),
      [block('Ida Holm'), block('Max Ray')],
      [],
      ['Ida Holm', 'Max Ray'],
    ],
    [
      'a co-author in a line that lists both',
      facts(['Ida Holm']),
      [block('By Ida Holm and Max Ray')],
      [],
      ['Ida Holm', 'Max Ray'],
    ],
    [
      'a co-author in a list of links',
      facts(['Ida Holm']),
      [linkedBlock('By Ida Holm , Max Ray', ['Ida Holm', '/a'], ['Max Ray', '/b'])],
      [],
      ['Ida Holm', 'Max Ray'],
    ],
    [
      'co-authors in a list of three',
      facts(['Ida Holm']),
      [block('Written by Dr Ida Holm, Max Ray, Jo van Li')],
      [],
      ['Dr Ida Holm', 'Max Ray', 'Jo van Li'],
    ],
    [
      'no co-author where only the name is a link',
      facts(['Ida Holm']),
      [linkedBlock('By Ida Holm, Eastmere Isle', ['Ida Holm', '/a'])],
      [],
      ['Ida Holm'],
    ],
    [
      'an editor if nobody else is named',
      facts([]),
      [],
      [block('Isles | Edited by Jo Li | Updated: May 4, 2026')],
      ['Jo Li'],
    ],
    ['a signed name instead of an account', facts(['katie.s']), [block('By Max Ray')], [], ['Max Ray']],
    ['a signed name instead of an account', facts(['KatieS']), [block('Von Max Ray')], [], ['Max Ray']],
    ['an account if nobody signs', facts(['KatieS']), [block('Senior Writer')], [], ['KatieS']],
    ['no place after a name', facts(['Ida Holm']), [block('By Ida Holm, Eastmere Isle')], [], ['Ida Holm']],
    ['one name for two in different case', facts(['Ida Holm', 'IDA HOLM']), [], [], ['Ida Holm']],
    [
      'nobody for a line of text',
      facts(['Harbour Post']),
      [block('Harbour Post erscheint bald')],
      [],
      ['Harbour Post'],
    ],
    [
      'the site without its agencies',
      facts(['Harbour Post']),
      [block('Harbour Post with Agencies')],
      [],
      ['Harbour Post'],
    ],
    [
      'a linked name without the job title after it',
      facts([]),
      [linkedBlock('By Ida Holm Chief Eastmere Voice', ['Ida Holm', '/author/ida'])],
      [],
      ['Ida Holm'],
    ],
    [
      'nobody for a job title with other markup',
      facts(['Ida Holm']),
      [block('Ida Holm'), block('Senior Writer', { path: ['div.role'] })],
      [],
      ['Ida Holm'],
    ],
  ])('%s', (_name, found, bylines, datelines, names) => expect(chooseByline(found, bylines, datelines)).toEqual(names));
});

describe('chooseByline with a signature after the text', () => {
  it.each<[name: string, found: Facts, last: Block, names: string[]]>([
    ['in bold', facts(['Harbour Post']), block('Ida Holm', { whole: ['strong'] }), ['Ida Holm']],
    ['in brackets', facts([]), block('(Ida Holm, Max Ray)'), ['Ida Holm', 'Max Ray']],
    ['in plain text: it may be anything', facts([]), block('Ida Holm'), []],
    ['of a job title', facts([]), block('Senior Writer', { whole: ['em'] }), []],
    ['metadata takes precedence', facts(['Max Ray']), block('Ida Holm', { whole: ['strong'] }), ['Max Ray']],
    ['a sentence is not a signature', facts([]), block('The ferry sails again.', { whole: ['strong'] }), []],
  ])('%s', (_name, found, last, names) => expect(chooseByline(found, [], [], last)).toEqual(names));
});

it('an editor listed as author in metadata is replaced by a writer that the page shows', () => {
  const editors = findEditors([block('Editor : Ida Holm'), block('Editorial'), block('Edited by Jo Li')]);
  expect(editors).toEqual(['Ida Holm', 'Jo Li']);
  expect(chooseByline(facts(['Ida Holm']), [block('Max Ray')], [], undefined, editors)).toEqual(['Max Ray']);
  expect(chooseByline(facts(['Ida Holm']), [], [], undefined, editors)).toEqual(['Ida Holm']);
});
