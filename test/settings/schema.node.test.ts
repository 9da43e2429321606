import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import {
  HiddenKindsSchema,
  HostSchema,
  SettingsSchema,
  SiteSettingsSchema,
  SpeechSettingsSchema,
  UserRuleSchema,
} from '../../lib/settings/schema';
import { DEFAULT_READING_THEME, HIDDEN_KINDS, READING_THEME_RANGES } from '../../lib/types';
import { ReadingThemeSchema } from '../../lib/types/reading-theme-schema';
import { FULL_SETTINGS, userRule } from './fixtures';

test('default and full settings are valid', () => {
  expect(v.parse(SettingsSchema, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  expect(v.parse(SettingsSchema, FULL_SETTINGS)).toEqual(FULL_SETTINGS);
});

test.each(Object.entries(READING_THEME_RANGES))('%s is clamped to the range of its slider', (name, [min, max]) => {
  const set = (value: unknown) => v.safeParse(ReadingThemeSchema, { ...DEFAULT_READING_THEME, [name]: value });
  expect(set(-1e9).output).toHaveProperty(name, min);
  expect(set(1e9).output).toHaveProperty(name, max);
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, '20', null, undefined]) expect(set(bad).success).toBe(false);
});

test('a theme of an earlier version, without space between letters and words, is valid', () => {
  const { letterSpacing, wordSpacing, ...earlier } = DEFAULT_READING_THEME;
  expect(v.parse(ReadingThemeSchema, earlier)).toEqual(DEFAULT_READING_THEME);
});

test.each([
  { ...DEFAULT_READING_THEME, theme: 'pink' },
  { ...DEFAULT_READING_THEME, typeface: 'serif; } * { display: none' },
  { ...DEFAULT_READING_THEME, justify: 1 },
  { ...DEFAULT_READING_THEME, more: true },
  { size: 20 },
  [],
  null,
])('%j is not a theme', (theme) => {
  expect(v.is(ReadingThemeSchema, theme)).toBe(false);
});

test('kinds are deduplicated and sorted', () => {
  expect(v.parse(HiddenKindsSchema, ['user', 'advert', 'user'])).toEqual(['advert', 'user']);
  expect(v.parse(HiddenKindsSchema, [...HIDDEN_KINDS].reverse())).toEqual([...HIDDEN_KINDS]);
  for (const bad of [['paragraph'], ['toString'], 'advert', [null]]) expect(v.is(HiddenKindsSchema, bad)).toBe(false);
});

test('the speech rate is clamped to the range of its slider', () => {
  expect(v.parse(SpeechSettingsSchema, { rate: 9 })).toEqual({ rate: 3 });
  expect(v.parse(SpeechSettingsSchema, { rate: 0, voice: 'Ada' })).toEqual({ rate: 0.5, voice: 'Ada' });
  for (const bad of [{}, { rate: 'fast' }, { rate: 1, voice: 'A'.repeat(201) }, { rate: 1, pitch: 2 }])
    expect(v.is(SpeechSettingsSchema, bad)).toBe(false);
});

test.each(['news.test', 'a-b_c.example', 'xn--mller-kva.example', 'localhost', '127.0.0.1', '[::1]', 'file'])(
  '%s is a host name',
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
])('"%s" is not a host name', (host) => expect(v.is(HostSchema, host)).toBe(false));

test('site settings accept known fields only', () => {
  expect(v.is(SiteSettingsSchema, {})).toBe(true);
  expect(v.is(SiteSettingsSchema, { look: { size: 20 }, shown: [], story: 'main' })).toBe(true);
  for (const bad of [{ story: '' }, { story: 'a'.repeat(1001) }, { look: { size: 'x' } }, { rules: [] }, null])
    expect(v.is(SiteSettingsSchema, bad)).toBe(false);
});

test('a user rule must have the origin "user"', () => {
  expect(v.is(UserRuleSchema, userRule('keep-1'))).toBe(true);
  for (const origin of ['hand', 'learned'] as const)
    expect(v.is(UserRuleSchema, userRule('keep-1', { origin, selector: undefined, when: [{ signal: 'words' }] }))).toBe(
      false,
    );
});

test('two rules with the same id are rejected: only one of them could be stored', () => {
  expect(v.is(SettingsSchema, { ...DEFAULT_SETTINGS, rules: [userRule('keep-1'), userRule('keep-2')] })).toBe(true);
  expect(v.is(SettingsSchema, { ...DEFAULT_SETTINGS, rules: [userRule('keep-1'), userRule('keep-1')] })).toBe(false);
});
