import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DEFAULTS } from '../../lib/settings/defaults';
import {
  AloudSchema,
  HostSchema,
  KindsSchema,
  LookSchema,
  OwnRuleSchema,
  SettingsSchema,
  SiteSchema,
} from '../../lib/settings/schema';
import { DEFAULT_LOOK, HIDDEN_KINDS, LOOK_RANGES } from '../../lib/types';
import { FULL, ownRule } from './example';

test('what a reader has who has set nothing is valid as it stands', () => {
  expect(v.parse(SettingsSchema, DEFAULTS)).toEqual(DEFAULTS);
  expect(v.parse(SettingsSchema, FULL)).toEqual(FULL);
});

test.each(Object.entries(LOOK_RANGES))('%s stays within its slider', (name, [least, most]) => {
  const set = (value: unknown) => v.safeParse(LookSchema, { ...DEFAULT_LOOK, [name]: value });
  expect(set(-1e9).output).toHaveProperty(name, least);
  expect(set(1e9).output).toHaveProperty(name, most);
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, '20', null, undefined]) expect(set(bad).success).toBe(false);
});

test.each([
  { ...DEFAULT_LOOK, theme: 'pink' },
  { ...DEFAULT_LOOK, typeface: 'serif; } * { display: none' },
  { ...DEFAULT_LOOK, justify: 1 },
  { ...DEFAULT_LOOK, more: true },
  { size: 20 },
  [],
  null,
])('%j is no look', (look) => {
  expect(v.is(LookSchema, look)).toBe(false);
});

test('kinds are listed once each and in one order', () => {
  expect(v.parse(KindsSchema, ['user', 'advert', 'user'])).toEqual(['advert', 'user']);
  expect(v.parse(KindsSchema, [...HIDDEN_KINDS].reverse())).toEqual([...HIDDEN_KINDS]);
  for (const bad of [['paragraph'], ['toString'], 'advert', [null]]) expect(v.is(KindsSchema, bad)).toBe(false);
});

test('the speed of the voice stays within its slider', () => {
  expect(v.parse(AloudSchema, { rate: 9 })).toEqual({ rate: 3 });
  expect(v.parse(AloudSchema, { rate: 0, voice: 'Ada' })).toEqual({ rate: 0.5, voice: 'Ada' });
  for (const bad of [{}, { rate: 'fast' }, { rate: 1, voice: 'A'.repeat(201) }, { rate: 1, pitch: 2 }])
    expect(v.is(AloudSchema, bad)).toBe(false);
});

test.each(['news.test', 'a-b_c.example', 'xn--mller-kva.example', 'localhost', '127.0.0.1', '[::1]', 'file'])(
  '%s is a host',
  (host) => expect(v.is(HostSchema, host)).toBe(true),
);

test.each([
  '',
  'News.test',
  'news.test.',
  '.test',
  'a..b',
  'news.test/x',
  'news.test:80',
  'a b',
  '*',
  'müller.example',
  '__proto__',
  'prototype',
  'constructor',
  `${'a'.repeat(250)}.test`,
])('"%s" is none', (host) => expect(v.is(HostSchema, host)).toBe(false));

test('a site holds what it wants of its own and nothing else', () => {
  expect(v.is(SiteSchema, {})).toBe(true);
  expect(v.is(SiteSchema, { look: { size: 20 }, shown: [], story: 'main' })).toBe(true);
  for (const bad of [{ story: '' }, { story: 'a'.repeat(1001) }, { look: { size: 'x' } }, { rules: [] }, null])
    expect(v.is(SiteSchema, bad)).toBe(false);
});

test("only a rule of the reader's own is one", () => {
  expect(v.is(OwnRuleSchema, ownRule('keep-1'))).toBe(true);
  for (const origin of ['hand', 'learned'] as const)
    expect(v.is(OwnRuleSchema, ownRule('keep-1', { origin, selector: undefined, when: [{ signal: 'words' }] }))).toBe(
      false,
    );
});

test('two rules of one id are refused: only one of them could be kept', () => {
  expect(v.is(SettingsSchema, { ...DEFAULTS, rules: [ownRule('keep-1'), ownRule('keep-2')] })).toBe(true);
  expect(v.is(SettingsSchema, { ...DEFAULTS, rules: [ownRule('keep-1'), ownRule('keep-1')] })).toBe(false);
});
