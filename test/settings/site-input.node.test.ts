import { expect, test } from 'vitest';
import { parseSiteInput } from '../../lib/settings/site-input';

test.each([
  ['news.test', ['news.test', 'www.news.test']],
  [' www.News.test ', ['news.test', 'www.news.test']],
  ['https://www.news.test/a/b?c#d', ['news.test', 'www.news.test']],
  ['http://news.test:8080', ['news.test', 'www.news.test']],
  ['news.co.uk', ['news.co.uk', 'www.news.co.uk']],
  ['live.news.test', ['live.news.test']],
  ['www.live.news.test', ['live.news.test', 'www.live.news.test']],
  ['müller.example', ['xn--mller-kva.example', 'www.xn--mller-kva.example']],
  ['localhost:3000', ['localhost']],
  ['127.0.0.1', ['127.0.0.1']],
  ['[::1]', ['[::1]']],
])('"%s" is parsed as %j', (text, hosts) => expect(parseSiteInput(text)).toEqual(hosts));

test.each([
  '',
  '   ',
  'news',
  'the news',
  '*.news.test',
  '*://*/*',
  'ftp://news.test',
  'file:///home',
  'chrome://settings',
  'javascript:alert(1)',
  'me@news.test',
  'https://me:secret@news.test',
  'news..test',
  'news.test.',
  '<b>news.test',
  `${'a'.repeat(300)}.test`,
])('"%s" is not a site', (text) => expect(parseSiteInput(text)).toEqual([]));
