import { describe, expect, it, test } from 'vitest';
import { DEFAULTS } from '../../lib/settings/defaults';
import type { OwnRule } from '../../lib/settings/own-rules';
import { ruleFromPage, withoutPageRule, withPageRule } from '../../lib/settings/page-rules';
import { MOST_OWN } from '../../lib/settings/schema';

const SITE = 'harbour.test';
const HERE = {
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
const { selector: _, sites: __, ...bare } = HERE;
const EVERYWHERE = { ...bare, id: 'hide-0000beef', says: 'Ask the desk' };
const here: OwnRule = ruleFromPage(HERE, SITE);
const everywhere = ruleFromPage(EVERYWHERE, SITE);
const holding = (...rules: (typeof here)[]) => ({ ...DEFAULTS, rules });

describe('a rule that a page sends is taken', () => {
  it.each<[claim: string, rule: object, site: string]>([
    ['for its own site', HERE, SITE],
    ['by a label alone, everywhere', EVERYWHERE, SITE],
    ['by a label alone, from a page that has no site', EVERYWHERE, ''],
    ['that keeps a place there', { ...HERE, decide: 'keep', kind: 'paragraph' }, SITE],
  ])('%s', (_claim, rule, site) => {
    expect(ruleFromPage(rule, site)).toMatchObject({
      id: (rule as { id: string }).id,
      examples: { hide: [], keep: [] },
    });
  });
});

describe('… and refused', () => {
  it.each<[claim: string, rule: unknown, site?: string]>([
    ['for another site', { ...HERE, sites: ['other.test'] }],
    ['for another site beside its own', { ...HERE, sites: [SITE, 'other.test'] }],
    ['for a whole domain', { ...HERE, sites: ['test'] }],
    ['from a page that has no site', HERE, ''],
    ['that keeps something everywhere', { ...EVERYWHERE, decide: 'keep' }],
    ['that names what it hides everywhere', { ...EVERYWHERE, kind: 'advert' }],
    ['by signals everywhere', { ...bare, when: [{ signal: 'is-prose', atLeast: 0 }] }],
    ['that is not the reader’s', { ...HERE, origin: 'hand' }],
    ['with a note', { ...HERE, about: 'Trust me' }],
    ['that has more to it', { ...HERE, run: 'alert(1)' }],
    ['that is nothing', null],
    ['that is a list', [HERE]],
    ['with a broken id', { ...HERE, id: 'site:other.test' }],
  ])('%s', (_claim, rule, site = SITE) => {
    expect(() => ruleFromPage(rule, site)).toThrow('not taken from the page');
  });
});

test('it takes the place of the same one, and of no other', () => {
  expect(withPageRule(holding(here), here).rules).toEqual([here]);
  expect(() => withPageRule(holding({ ...here, sites: ['other.test'] }), here)).toThrow('Another rule');
  expect(() => withPageRule(holding({ ...everywhere, says: 'Read more' }), everywhere)).toThrow('Another rule');
  expect(() => withPageRule(holding({ ...everywhere, id: here.id }), here)).toThrow('Another rule');
});

test('no page makes more rules than are kept', () => {
  const many = Array.from({ length: MOST_OWN }, (_, at) => ({ ...here, id: `hide-${at}` }));
  expect(() => withPageRule(holding(...many), everywhere)).toThrow(String(MOST_OWN));
  expect(withPageRule(holding(here, ...many.slice(1)), here).rules).toHaveLength(MOST_OWN);
});

test('a page takes back its own rules only', () => {
  expect(withoutPageRule(holding(here), here.id, SITE, false).rules).toEqual([]);
  expect(withoutPageRule(holding(everywhere), everywhere.id, SITE, true).rules).toEqual([]);
  expect(withoutPageRule(holding(here), 'hide-nobody', 'other.test', false).rules).toEqual([here]);
  const others: [OwnRule, string, boolean][] = [
    [here, 'other.test', true],
    [here, '', true],
    [{ ...here, sites: [SITE, 'other.test'] }, SITE, true],
    [everywhere, SITE, false],
  ];
  for (const [rule, site, made] of others)
    expect(() => withoutPageRule(holding(rule), rule.id, site, made)).toThrow('no rule but its own');
});
