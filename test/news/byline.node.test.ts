import { expect, it } from 'vitest';
import { visibleByline } from '../../lib/news/byline';

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
