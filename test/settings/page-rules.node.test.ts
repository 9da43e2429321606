import { describe, expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { parsePageRule, withoutPageRule, withPageRule } from '../../lib/settings/page-rules';
import { MAX_USER_RULES } from '../../lib/settings/schema';
import type { UserRule } from '../../lib/settings/user-rules';

const SITE = 'harbour.test';
const SITE_RULE = {
  id: 'hide-00c0ffee',
  kind: 'user',
  decide: 'hide',
  confidence: 1,
  when: [],
  selector: 'aside.desk',
  sites: [SITE],
  examples: {},
  origin: 'user',
} as const;
const { selector: _, sites: __, ...bare } = SITE_RULE;
const GLOBAL_RULE = { ...bare, id: 'hide-0000beef', says: 'Ask the desk' };
const siteRule: UserRule = parsePageRule(SITE_RULE, SITE);
const globalRule = parsePageRule(GLOBAL_RULE, SITE);
const withRules = (...rules: (typeof siteRule)[]) => ({ ...DEFAULT_SETTINGS, rules });

describe('a rule from a page is accepted', () => {
  it.each<[claim: string, rule: object, site: string]>([
    ['for its own site', SITE_RULE, SITE],
    ['by label alone, for all sites', GLOBAL_RULE, SITE],
    ['by label alone, from a page without a site', GLOBAL_RULE, ''],
    ['that keeps content on its site', { ...SITE_RULE, decide: 'keep', kind: 'paragraph' }, SITE],
  ])('%s', (_claim, rule, site) => {
    expect(parsePageRule(rule, site)).toMatchObject({
      id: (rule as { id: string }).id,
      examples: { hide: [], keep: [] },
    });
  });
});

describe('a rule from a page is rejected', () => {
  it.each<[claim: string, rule: unknown, site?: string]>([
    ['for another site', { ...SITE_RULE, sites: ['other.test'] }],
    ['for another site in addition to its own', { ...SITE_RULE, sites: [SITE, 'other.test'] }],
    ['for a whole domain', { ...SITE_RULE, sites: ['test'] }],
    ['from a page without a site', SITE_RULE, ''],
    ['that keeps content on all sites', { ...GLOBAL_RULE, decide: 'keep' }],
    ['with another kind, for all sites', { ...GLOBAL_RULE, kind: 'advert' }],
    ['by signals, for all sites', { ...bare, when: [{ signal: 'is-prose', atLeast: 0 }] }],
    ['with another origin', { ...SITE_RULE, origin: 'hand' }],
    ['with a note', { ...SITE_RULE, about: 'Trust me' }],
    ['with unknown fields', { ...SITE_RULE, run: 'alert(1)' }],
    ['that is null', null],
    ['that is an array', [SITE_RULE]],
    ['with an invalid id', { ...SITE_RULE, id: 'site:other.test' }],
  ])('%s', (_claim, rule, site = SITE) => {
    expect(() => parsePageRule(rule, site)).toThrow('Rule from page rejected');
  });
});

test('a rule replaces itself, but no other rule with its id', () => {
  expect(withPageRule(withRules(siteRule), siteRule).rules).toEqual([siteRule]);
  expect(() => withPageRule(withRules({ ...siteRule, sites: ['other.test'] }), siteRule)).toThrow('Another rule');
  expect(() => withPageRule(withRules({ ...globalRule, says: 'Read more' }), globalRule)).toThrow('Another rule');
  expect(() => withPageRule(withRules({ ...globalRule, id: siteRule.id }), siteRule)).toThrow('Another rule');
});

test('the number of rules is limited', () => {
  const many = Array.from({ length: MAX_USER_RULES }, (_, at) => ({ ...siteRule, id: `hide-${at}` }));
  expect(() => withPageRule(withRules(...many), globalRule)).toThrow(String(MAX_USER_RULES));
  expect(withPageRule(withRules(siteRule, ...many.slice(1)), siteRule).rules).toHaveLength(MAX_USER_RULES);
});

test('a page may only remove its own rules', () => {
  expect(withoutPageRule(withRules(siteRule), siteRule.id, SITE, false).rules).toEqual([]);
  expect(withoutPageRule(withRules(globalRule), globalRule.id, SITE, true).rules).toEqual([]);
  expect(withoutPageRule(withRules(siteRule), 'hide-nobody', 'other.test', false).rules).toEqual([siteRule]);
  const others: [UserRule, string, boolean][] = [
    [siteRule, 'other.test', true],
    [siteRule, '', true],
    [{ ...siteRule, sites: [SITE, 'other.test'] }, SITE, true],
    [globalRule, SITE, false],
  ];
  for (const [rule, site, wasMadeHere] of others)
    expect(() => withoutPageRule(withRules(rule), rule.id, site, wasMadeHere)).toThrow('only remove its own rules');
});
