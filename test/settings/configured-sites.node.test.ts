import { expect, test } from 'vitest';
import { listConfiguredSites, withoutConfiguredSite } from '../../lib/settings/configured-sites';
import { FULL_SETTINGS, settingsWith, userRule } from './fixtures';

const grant = (host: string) => ({ host, pattern: `*://${host}/*` });

test('settings, permissions and rules of a site are combined', () => {
  const sites = listConfiguredSites(FULL_SETTINGS, [grant('www.news.test'), grant('news.test'), grant('alone.test')]);
  expect(sites).toEqual([
    { host: 'alone.test', patterns: ['*://alone.test/*'], rules: [] },
    { host: 'file', patterns: [], rules: [], ...FULL_SETTINGS.sites.file },
    {
      host: 'news.test',
      patterns: ['*://www.news.test/*', '*://news.test/*'],
      rules: ['keep-1', 'keep-2'],
      ...FULL_SETTINGS.sites['news.test'],
    },
  ]);
});

test('permissions for all subdomains and for all sites are listed', () => {
  expect(listConfiguredSites(settingsWith(), [grant('*.news.test'), grant('*')]).map(({ host }) => host)).toEqual([
    '*',
    'news.test',
  ]);
});

test('a rule for several or all sites belongs to none', () => {
  const rules = [
    userRule('two-sites', { sites: ['a.test', 'b.test'] }),
    userRule('all-sites', { sites: undefined, selector: undefined, when: [{ signal: 'words', atMost: 1 }] }),
    userRule('one-site', { sites: ['www.a.test'] }),
  ] as never;
  expect(listConfiguredSites(settingsWith({ rules }), [])).toEqual([
    { host: 'a.test', patterns: [], rules: ['one-site'] },
  ]);
});

test('removing a site leaves the others unchanged', () => {
  const [file, news] = listConfiguredSites(FULL_SETTINGS, []);
  if (!file || !news) throw new Error('expected two configured sites');
  expect(withoutConfiguredSite(FULL_SETTINGS, news)).toEqual({
    ...FULL_SETTINGS,
    sites: { file: FULL_SETTINGS.sites.file },
    rules: [],
  });
  expect(withoutConfiguredSite(withoutConfiguredSite(FULL_SETTINGS, news), file)).toEqual({
    ...FULL_SETTINGS,
    sites: {},
    rules: [],
  });
});
