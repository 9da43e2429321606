import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS } from '../../lib/settings/defaults';
import { patched, patchOf } from '../../lib/settings/patch';
import { FULL } from './example';

test('a patch makes one of the other, and says nothing of what is the same', () => {
  expect(patchOf(FULL, FULL)).toEqual({});
  expect(patched(DEFAULTS, patchOf(DEFAULTS, FULL))).toEqual(FULL);
  expect(patched(FULL, patchOf(FULL, DEFAULTS))).toEqual(DEFAULTS);
  expect(patchOf(FULL, { ...FULL, look: { ...FULL.look, size: 29 } })).toEqual({ look: { size: 29 } });
});

test('what is taken out is null, and what another window has set meanwhile stays', () => {
  const before = { ...DEFAULTS, sites: { 'a.example': { story: 'main' }, 'b.example': { story: '#b' } } };
  const patch = patchOf(before, { ...before, sites: { 'b.example': { story: '#c' } } });
  expect(patch).toEqual({ sites: { 'a.example': null, 'b.example': { story: '#c' } } });
  const elsewhere = { ...before, aloud: { rate: 2 }, sites: { ...before.sites, 'c.example': { story: 'p' } } };
  expect(patched(elsewhere, patch)).toEqual({
    ...elsewhere,
    sites: { 'b.example': { story: '#c' }, 'c.example': { story: 'p' } },
  });
});

test('every change of any data comes over, under whatever name', () => {
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
      expect(plain(patched(plain(before), plain(patchOf(before, after))))).toEqual(plain(after));
    }),
  );
});

test('a patch reaches no prototype', () => {
  const patch = JSON.parse('{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}}}');
  patched(DEFAULTS, patch);
  expect(({} as Record<string, unknown>).bad).toBeUndefined();
});
