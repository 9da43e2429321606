import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { applyMergePatch, createMergePatch } from '../../lib/settings/merge-patch';
import { propertyConfig } from '../properties/property-config';
import { FULL_SETTINGS } from './fixtures';

test('a patch turns one object into another and contains only differences', () => {
  expect(createMergePatch(FULL_SETTINGS, FULL_SETTINGS)).toEqual({});
  expect(applyMergePatch(DEFAULT_SETTINGS, createMergePatch(DEFAULT_SETTINGS, FULL_SETTINGS))).toEqual(FULL_SETTINGS);
  expect(applyMergePatch(FULL_SETTINGS, createMergePatch(FULL_SETTINGS, DEFAULT_SETTINGS))).toEqual(DEFAULT_SETTINGS);
  expect(createMergePatch(FULL_SETTINGS, { ...FULL_SETTINGS, look: { ...FULL_SETTINGS.look, size: 29 } })).toEqual({
    look: { size: 29 },
  });
});

test('removed members are null, and concurrent changes are kept', () => {
  const before = { ...DEFAULT_SETTINGS, sites: { 'a.example': { story: 'main' }, 'b.example': { story: '#b' } } };
  const patch = createMergePatch(before, { ...before, sites: { 'b.example': { story: '#c' } } });
  expect(patch).toEqual({ sites: { 'a.example': null, 'b.example': { story: '#c' } } });
  const elsewhere = { ...before, aloud: { rate: 2 }, sites: { ...before.sites, 'c.example': { story: 'p' } } };
  expect(applyMergePatch(elsewhere, patch)).toEqual({
    ...elsewhere,
    sites: { 'b.example': { story: '#c' }, 'c.example': { story: 'p' } },
  });
});

test('any change round-trips', () => {
  const data = fc.dictionary(
    fc.string({ maxLength: 6 }),
    fc.letrec((tie) => ({
      value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.integer()), tie('object')),
      object: fc.dictionary(fc.string({ maxLength: 6 }), tie('value'), { maxKeys: 4 }),
    })).value,
  );
  fc.assert(
    fc.property(data, data, (before, after) => {
      const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
      expect(plain(applyMergePatch(plain(before), plain(createMergePatch(before, after))))).toEqual(plain(after));
    }),
    propertyConfig(1000),
  );
});

test('a patch cannot reach a prototype', () => {
  const patch = JSON.parse('{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}}}');
  applyMergePatch(DEFAULT_SETTINGS, patch);
  expect(({} as Record<string, unknown>).bad).toBeUndefined();
});
