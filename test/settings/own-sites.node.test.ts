import { expect, test } from 'vitest';
import { ownSites, withoutSite } from '../../lib/settings/own-sites';
import { FULL, ownRule, plain } from './example';

const grant = (host: string) => ({ host, pattern: `*://${host}/*` });

test('a site has one line, whatever is set for it, and wherever that is kept', () => {
  const sites = ownSites(FULL, [grant('www.news.test'), grant('news.test'), grant('alone.test')]);
  expect(sites).toEqual([
    { host: 'alone.test', patterns: ['*://alone.test/*'], rules: [] },
    { host: 'file', patterns: [], rules: [], ...FULL.sites.file },
    {
      host: 'news.test',
      patterns: ['*://www.news.test/*', '*://news.test/*'],
      rules: ['keep-1', 'keep-2'],
      ...FULL.sites['news.test'],
    },
  ]);
});

test('a permission for all parts of a site, or for every site, can be taken back as well', () => {
  expect(ownSites(plain(), [grant('*.news.test'), grant('*')]).map(({ host }) => host)).toEqual(['*', 'news.test']);
});

test('a rule for several sites or for all belongs to none of them', () => {
  const rules = [
    ownRule('two-sites', { sites: ['a.test', 'b.test'] }),
    ownRule('all-sites', { sites: undefined, selector: undefined, when: [{ signal: 'words', atMost: 1 }] }),
    ownRule('one-site', { sites: ['www.a.test'] }),
  ] as never;
  expect(ownSites(plain({ rules }), [])).toEqual([{ host: 'a.test', patterns: [], rules: ['one-site'] }]);
});

test('a site is forgotten without a word about the others', () => {
  const [file, news] = ownSites(FULL, []);
  if (!file || !news) throw new Error('two sites have something of their own');
  expect(withoutSite(FULL, news)).toEqual({ ...FULL, sites: { file: FULL.sites.file }, rules: [] });
  expect(withoutSite(withoutSite(FULL, news), file)).toEqual({ ...FULL, sites: {}, rules: [] });
});
