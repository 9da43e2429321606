import { expect, test } from 'vitest';
import { preferencesFor } from '../../lib/settings/preferences';
import { siteOf } from '../../lib/settings/site-of';
import { withSite } from '../../lib/settings/with-site';
import { DEFAULT_LOOK } from '../../lib/types';
import { FULL, ownRule, plain } from './example';

test.each([
  ['https://www.news.test/a?b#c', 'news.test'],
  ['http://news.test:8080/', 'news.test'],
  ['https://blog.news.test/', 'blog.news.test'],
  ['https://MÜLLER.example/', 'xn--mller-kva.example'],
  ['http://[::1]/', '[::1]'],
  ['file:///home/reader/a.html', 'file'],
  ['about:blank', ''],
  ['chrome://extensions', ''],
  ['data:text/html,x', ''],
  ['javascript:alert(1)', ''],
  ['https://__proto__/', ''],
  ['https://constructor/', ''],
  ['https://news.test./', ''],
  ['nonsense', ''],
  ['', ''],
  [undefined, ''],
])('the settings of %s stand under "%s"', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('what a site wants of its own goes before what holds everywhere', () => {
  const found = preferencesFor(FULL, 'https://www.news.test/story');
  expect(found.look).toEqual({ ...FULL.look, size: 26 });
  expect(found.shown).toEqual(['comments', 'user', 'tools']);
  expect(found.story).toBe('main > article');
});

test('a rule that is switched off holds nowhere', () => {
  const rules = [ownRule('one-rule'), { ...ownRule('off-rule'), off: true }];
  const found = preferencesFor({ ...FULL, rules, lists: [] } as typeof FULL, 'https://news.test/story');
  expect(found.rules.map(({ id }) => id)).toEqual(['one-rule']);
});

test('another site, a file and a page without an address', () => {
  expect(preferencesFor(FULL, 'https://other.test/')).toEqual({ look: FULL.look, shown: FULL.shown, rules: [] });
  expect(preferencesFor(FULL, 'file:///a.html').look).toEqual({ ...FULL.look, theme: 'dark' });
  for (const url of [undefined, '', 'about:blank', 'https://__proto__/'])
    expect(preferencesFor(FULL, url)).toEqual({ look: FULL.look, shown: FULL.shown, rules: [] });
});

test('a rule holds on its sites and on parts of them', () => {
  const rules = [
    ownRule('on-news'),
    ownRule('on-blog', { sites: ['blog.news.test'] }),
    ownRule('on-files', { sites: ['file'] }),
    ownRule('on-all', { sites: undefined, selector: undefined, when: [{ signal: 'words', atMost: 1 }] }),
  ] as never;
  const ids = (url?: string) => preferencesFor(plain({ rules }), url).rules.map(({ id }) => id);
  expect(ids('https://www.news.test/')).toEqual(['on-news', 'on-all']);
  expect(ids('https://blog.news.test/')).toEqual(['on-news', 'on-blog', 'on-all']);
  expect(ids('https://fakenews.test/')).toEqual(['on-all']);
  expect(ids('file:///home/a.html')).toEqual(['on-files', 'on-all']);
  expect(ids(undefined)).toEqual(['on-all']);
});

test('a site gets something of its own, and is gone when it wants nothing any more', () => {
  const one = withSite(plain(), 'news.test', { look: { size: 30 } });
  expect(one).toEqual(plain({ sites: { 'news.test': { look: { size: 30 } } } }));
  const two = withSite(one, 'news.test', { story: 'main', shown: ['tools'] });
  expect(two.sites['news.test']).toEqual({ look: { size: 30 }, story: 'main', shown: ['tools'] });
  expect(withSite(two, 'news.test', { look: undefined, shown: [] }).sites).toEqual({ 'news.test': { story: 'main' } });
  expect(withSite(two, 'news.test', { look: undefined, shown: undefined, story: undefined })).toEqual(plain());
  expect(withSite(plain(), 'news.test', { look: {} })).toEqual(plain());
  expect(one.look).toEqual(DEFAULT_LOOK);
});

test('rules of lists stand behind the reader’s own, unless the list is switched off', () => {
  const ids = (lists: typeof FULL.lists) =>
    preferencesFor({ ...FULL, lists }, 'https://news.test/a').rules.map(({ id }) => id);
  expect(ids(FULL.lists)).toEqual(['keep-1', 'keep-2', 'list-1']);
  expect(ids(FULL.lists.map((list) => ({ ...list, off: true })))).toEqual(['keep-1', 'keep-2']);
});
