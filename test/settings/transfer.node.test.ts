import { expect, test } from 'vitest';
import { DEFAULTS } from '../../lib/settings/defaults';
import type { Settings } from '../../lib/settings/schema';
import { exportSettings, importSettings } from '../../lib/settings/transfer';
import { FULL, ownRule } from './example';

const file = (settings: unknown, rest: object = {}) =>
  JSON.stringify({ format: 'clean-copy-settings', version: 1, settings, ...rest });
const wrong = (settings: unknown, rest?: object) => importSettings(file(settings, rest));

test.each([
  ['full', FULL],
  ['plain', DEFAULTS],
])('%s settings come back as they went', (_name, settings) => {
  const text = exportSettings(settings as Settings);
  expect(text.endsWith('}\n')).toBe(true);
  expect(importSettings(text)).toEqual({ settings });
});

test.each(['', 'hello', '{', '\u0000', '{"format": clean}'])('%j is no JSON', (text) => {
  expect(importSettings(text)).toEqual({ problem: 'no-json' });
});

test.each([
  'null',
  '[]',
  '7',
  '"clean-copy-settings"',
  '{}',
  '{"format":"bookmarks"}',
  '{"format":["clean-copy-settings"]}',
])('%s is another file', (text) => expect(importSettings(text)).toEqual({ problem: 'other-file' }));

test('a file of a later version is told apart from a broken one', () => {
  expect(wrong(FULL, { version: 2 })).toEqual({ problem: 'newer' });
  for (const version of [0, '1', null, undefined]) expect(wrong(FULL, { version })).toMatchObject({ problem: 'wrong' });
});

test.each([
  ['settings.look.theme', { ...FULL, look: { ...FULL.look, theme: 'pink' } }],
  ['settings.look.size', { ...FULL, look: { ...FULL.look, size: '20' } }],
  ['settings.shown.0', { ...FULL, shown: ['paragraph'] }],
  ['settings.aloud.rate', { ...FULL, aloud: {} }],
  ['settings.sites.NEWS', { ...FULL, sites: { NEWS: {} } }],
  ['settings.sites.news.test.story', { ...FULL, sites: { 'news.test': { story: 1 } } }],
  [
    'settings.rules.0',
    { ...FULL, rules: [ownRule('abc', { origin: 'hand', selector: undefined, when: [{ signal: 'words' }] })] },
  ],
  ['settings.rules.0.id', { ...FULL, rules: [ownRule('../x')] }],
  ['settings.rules', { ...FULL, rules: [ownRule('abc'), ownRule('abc')] }],
  ['settings.more', { ...FULL, more: 1 }],
  ['settings.rules', { ...FULL, rules: undefined }],
])('what is wrong at %s refuses the whole file, and is named', (place, settings) => {
  const result = wrong(settings);
  expect(result).toMatchObject({ problem: 'wrong' });
  expect((result as { detail: string }).detail).toMatch(new RegExp(`^${place.replaceAll('.', '\\.')}: .+`));
});

test('a part beside the settings is refused, too', () => {
  expect(wrong(FULL, { script: 'x' })).toMatchObject({ problem: 'wrong', detail: expect.stringContaining('script') });
});

test('a file of ten megabytes is refused before it is read', () => {
  expect(importSettings(' '.repeat(10_000_000))).toEqual({ problem: 'too-large' });
});

test('deep nesting ends in a refusal', () => {
  const deep = '['.repeat(900_000) + ']'.repeat(900_000);
  expect(['no-json', 'other-file']).toContain((importSettings(deep) as { problem: string }).problem);
  const inside = `{"format":"clean-copy-settings","version":1,"settings":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
  expect(['no-json', 'wrong']).toContain((importSettings(inside) as { problem: string }).problem);
});

test('many faults are told quickly, by the first', () => {
  const started = performance.now();
  expect(wrong({ ...FULL, shown: Array(300_000).fill(1) })).toMatchObject({ problem: 'wrong' });
  expect(performance.now() - started).toBeLessThan(2000);
});

test('keys of the prototype get nowhere', () => {
  const text = file(FULL)
    .replace('"sites":{', '"sites":{"__proto__":{"story":"body"},"constructor":{"story":"body"},')
    .replace('"look":{', '"look":{"__proto__":{"size":30},');
  const result = importSettings(text);
  if ('settings' in result) {
    expect(result.settings).toEqual(FULL);
    expect(Object.getPrototypeOf(result.settings.sites)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(result.settings.look)).toBe(Object.prototype);
  } else expect(result.problem).toBe('wrong');
  expect(({} as Record<string, unknown>).story).toBeUndefined();
});
