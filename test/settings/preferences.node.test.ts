import { expect, test } from 'vitest';
import { resolvePreferences } from '../../lib/settings/preferences';
import { siteKeyOf } from '../../lib/settings/site-key';
import { withSiteSettings } from '../../lib/settings/site-settings';
import { DEFAULT_READING_THEME } from '../../lib/types';
import { FULL_SETTINGS, settingsWith, userRule } from './fixtures';

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
])('the site key of %s is "%s"', (url, site) => {
  expect(siteKeyOf(url)).toBe(site);
});

test('site settings override general settings', () => {
  const found = resolvePreferences(FULL_SETTINGS, 'https://www.news.test/story');
  expect(found.look).toEqual({ ...FULL_SETTINGS.look, size: 26 });
  expect(found.shown).toEqual(['comments', 'user', 'tools']);
  expect(found.story).toBe('main > article');
});

test('a disabled rule is ignored', () => {
  const rules = [userRule('one-rule'), { ...userRule('off-rule'), off: true }];
  const found = resolvePreferences(
    { ...FULL_SETTINGS, rules, lists: [] } as typeof FULL_SETTINGS,
    'https://news.test/story',
  );
  expect(found.rules.map(({ id }) => id)).toEqual(['one-rule']);
});

test('other sites, files and pages without a URL', () => {
  expect(resolvePreferences(FULL_SETTINGS, 'https://other.test/')).toEqual({
    look: FULL_SETTINGS.look,
    shown: FULL_SETTINGS.shown,
    rules: [],
    singleKeys: false,
  });
  expect(resolvePreferences(FULL_SETTINGS, 'file:///a.html').look).toEqual({ ...FULL_SETTINGS.look, theme: 'dark' });
  for (const url of [undefined, '', 'about:blank', 'https://__proto__/'])
    expect(resolvePreferences(FULL_SETTINGS, url)).toEqual({
      look: FULL_SETTINGS.look,
      shown: FULL_SETTINGS.shown,
      rules: [],
      singleKeys: false,
    });
});

test('a rule applies to its sites and their subdomains', () => {
  const rules = [
    userRule('on-news'),
    userRule('on-blog', { sites: ['blog.news.test'] }),
    userRule('on-files', { sites: ['file'] }),
    userRule('on-all', { sites: undefined, selector: undefined, when: [{ signal: 'words', atMost: 1 }] }),
  ] as never;
  const ids = (url?: string) => resolvePreferences(settingsWith({ rules }), url).rules.map(({ id }) => id);
  expect(ids('https://www.news.test/')).toEqual(['on-news', 'on-all']);
  expect(ids('https://blog.news.test/')).toEqual(['on-news', 'on-blog', 'on-all']);
  expect(ids('https://fakenews.test/')).toEqual(['on-all']);
  expect(ids('file:///home/a.html')).toEqual(['on-files', 'on-all']);
  expect(ids(undefined)).toEqual(['on-all']);
});

test('a site is added with its first override and removed with its last', () => {
  const one = withSiteSettings(settingsWith(), 'news.test', { look: { size: 30 } });
  expect(one).toEqual(settingsWith({ sites: { 'news.test': { look: { size: 30 } } } }));
  const two = withSiteSettings(one, 'news.test', { story: 'main', shown: ['tools'] });
  expect(two.sites['news.test']).toEqual({ look: { size: 30 }, story: 'main', shown: ['tools'] });
  expect(withSiteSettings(two, 'news.test', { look: undefined, shown: [] }).sites).toEqual({
    'news.test': { story: 'main' },
  });
  expect(withSiteSettings(two, 'news.test', { look: undefined, shown: undefined, story: undefined })).toEqual(
    settingsWith(),
  );
  expect(withSiteSettings(settingsWith(), 'news.test', { look: {} })).toEqual(settingsWith());
  expect(one.look).toEqual(DEFAULT_READING_THEME);
});

test('rules of lists follow user rules, unless the list is disabled', () => {
  const ids = (lists: typeof FULL_SETTINGS.lists) =>
    resolvePreferences({ ...FULL_SETTINGS, lists }, 'https://news.test/a').rules.map(({ id }) => id);
  expect(ids(FULL_SETTINGS.lists)).toEqual(['keep-1', 'keep-2', 'list-1']);
  expect(ids(FULL_SETTINGS.lists.map((list) => ({ ...list, off: true })))).toEqual(['keep-1', 'keep-2']);
});
