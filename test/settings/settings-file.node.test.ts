import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import type { Settings } from '../../lib/settings/schema';
import { formatSettingsFile, parseSettingsFile } from '../../lib/settings/settings-file';
import { FULL_SETTINGS, userRule } from './fixtures';

const file = (settings: unknown, rest: object = {}) =>
  JSON.stringify({ format: 'clean-copy-settings', version: 1, settings, ...rest });
const parse = (settings: unknown, rest?: object) => parseSettingsFile(file(settings, rest));

test.each([
  ['full', FULL_SETTINGS],
  ['plain', DEFAULT_SETTINGS],
])('%s settings round-trip', (_name, settings) => {
  const text = formatSettingsFile(settings as Settings);
  expect(text.endsWith('}\n')).toBe(true);
  expect(parseSettingsFile(text)).toEqual({ settings });
});

test.each(['', 'hello', '{', '\u0000', '{"format": clean}'])('%j is not JSON', (text) => {
  expect(parseSettingsFile(text)).toEqual({ problem: 'no-json' });
});

test.each([
  'null',
  '[]',
  '7',
  '"clean-copy-settings"',
  '{}',
  '{"format":"bookmarks"}',
  '{"format":["clean-copy-settings"]}',
])('%s is not a settings file', (text) => expect(parseSettingsFile(text)).toEqual({ problem: 'other-file' }));

test('a file of a later version is distinguished from an invalid one', () => {
  expect(parse(FULL_SETTINGS, { version: 2 })).toEqual({ problem: 'newer' });
  for (const version of [0, '1', null, undefined])
    expect(parse(FULL_SETTINGS, { version })).toMatchObject({ problem: 'wrong' });
});

test.each([
  ['settings.look.theme', { ...FULL_SETTINGS, look: { ...FULL_SETTINGS.look, theme: 'pink' } }],
  ['settings.look.size', { ...FULL_SETTINGS, look: { ...FULL_SETTINGS.look, size: '20' } }],
  ['settings.shown.0', { ...FULL_SETTINGS, shown: ['paragraph'] }],
  ['settings.aloud.rate', { ...FULL_SETTINGS, aloud: {} }],
  ['settings.sites.NEWS', { ...FULL_SETTINGS, sites: { NEWS: {} } }],
  ['settings.sites.news.test.story', { ...FULL_SETTINGS, sites: { 'news.test': { story: 1 } } }],
  [
    'settings.rules.0',
    {
      ...FULL_SETTINGS,
      rules: [userRule('abc', { origin: 'hand', selector: undefined, when: [{ signal: 'words' }] })],
    },
  ],
  ['settings.rules.0.id', { ...FULL_SETTINGS, rules: [userRule('../x')] }],
  ['settings.rules', { ...FULL_SETTINGS, rules: [userRule('abc'), userRule('abc')] }],
  ['settings.more', { ...FULL_SETTINGS, more: 1 }],
  ['settings.rules', { ...FULL_SETTINGS, rules: undefined }],
])('an invalid value at %s rejects the whole file and is reported', (place, settings) => {
  const result = parse(settings);
  expect(result).toMatchObject({ problem: 'wrong' });
  expect((result as { detail: string }).detail).toMatch(new RegExp(`^${place.replaceAll('.', '\\.')}: .+`));
});

test('an unknown top-level member is rejected', () => {
  expect(parse(FULL_SETTINGS, { script: 'x' })).toMatchObject({
    problem: 'wrong',
    detail: expect.stringContaining('script'),
  });
});

test('a file of ten megabytes is rejected before parsing', () => {
  expect(parseSettingsFile(' '.repeat(10_000_000))).toEqual({ problem: 'too-large' });
});

test('deep nesting is rejected', () => {
  const deep = '['.repeat(900_000) + ']'.repeat(900_000);
  expect(['no-json', 'other-file']).toContain((parseSettingsFile(deep) as { problem: string }).problem);
  const inside = `{"format":"clean-copy-settings","version":1,"settings":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
  expect(['no-json', 'wrong']).toContain((parseSettingsFile(inside) as { problem: string }).problem);
});

test('the first of many errors is reported quickly', () => {
  const started = performance.now();
  expect(parse({ ...FULL_SETTINGS, shown: Array(300_000).fill(1) })).toMatchObject({ problem: 'wrong' });
  expect(performance.now() - started).toBeLessThan(2000);
});

test('prototype keys have no effect', () => {
  const text = file(FULL_SETTINGS)
    .replace('"sites":{', '"sites":{"__proto__":{"story":"body"},"constructor":{"story":"body"},')
    .replace('"look":{', '"look":{"__proto__":{"size":30},');
  const result = parseSettingsFile(text);
  if ('settings' in result) {
    expect(result.settings).toEqual(FULL_SETTINGS);
    expect(Object.getPrototypeOf(result.settings.sites)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(result.settings.look)).toBe(Object.prototype);
  } else expect(result.problem).toBe('wrong');
  expect(({} as Record<string, unknown>).story).toBeUndefined();
});
