import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseRule, RuleSchema } from '../../lib/rules/rule';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import type { StoredEntries } from '../../lib/settings/migrations';
import { migrate } from '../../lib/settings/migrations';
import { SettingsSchema } from '../../lib/settings/schema';
import { formatSettingsFile, parseSettingsFile } from '../../lib/settings/settings-file';
import { diffStoredSettings, parseStoredSettings } from '../../lib/settings/stored-settings';
import { withRuleList, withUserRules } from '../../lib/settings/user-rules';
import { FULL_SETTINGS } from '../settings/fixtures';
import { hostileValue, jsonMutations, mutateJson } from './mutate-json';
import { PROPERTY_TIMEOUT_MS, propertyConfig } from './property-config';

const expectPrototypeUntouched = () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).run).toBeUndefined();
};
const expectPlainObject = (value: object) => expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
const options = { timeout: PROPERTY_TIMEOUT_MS };
const FILE = JSON.parse(formatSettingsFile(FULL_SETTINGS)) as object;

/** Returns the contents of storage after a change. */
function storedAfter(settings: typeof FULL_SETTINGS, before: StoredEntries): StoredEntries {
  const { write, remove } = diffStoredSettings(settings, before);
  const now: StoredEntries = { ...before, ...write };
  for (const key of remove) delete now[key];
  return now;
}
const STORED = JSON.parse(JSON.stringify(storedAfter(FULL_SETTINGS, {}))) as StoredEntries;

const expectValid = (settings: typeof FULL_SETTINGS) => {
  expect(v.is(SettingsSchema, settings)).toBe(true);
  expectPlainObject(settings.sites);
  expectPlainObject(settings.look);
  expectPrototypeUntouched();
};

test('a settings file is imported as a whole or rejected with a reason', options, () => {
  fc.assert(
    fc.property(jsonMutations, fc.option(fc.nat(), { freq: 8 }), (mutations, cut) => {
      const text = JSON.stringify(mutateJson(FILE, mutations));
      const found = parseSettingsFile(cut === null ? text : text.slice(0, cut % (text.length + 1)));
      if ('settings' in found) {
        expectValid(found.settings);
        // Imported settings can be exported again.
        expect(parseSettingsFile(formatSettingsFile(found.settings))).toEqual(found);
      } else expect(found.problem === 'wrong' ? found.detail : found.problem).toBeTruthy();
    }),
    propertyConfig(2500),
  );
});

test('arbitrary text is rejected', options, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        hostileValue.map((value) => JSON.stringify(value) ?? ''),
      ),
      (text) => {
        expect(parseSettingsFile(text)).toHaveProperty('problem');
        expectPrototypeUntouched();
      },
    ),
    propertyConfig(2000),
  );
});

test('a rule is accepted or rejected with a message', options, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        jsonMutations.map((mutations) => mutateJson(FULL_SETTINGS.rules[0], mutations)),
        hostileValue,
      ),
      (data) => {
        try {
          expect(v.is(RuleSchema, parseRule(data))).toBe(true);
        } catch (error) {
          expect((error as Error).message).toMatch(/^Rule .+: .+: /s);
        }
        expectPrototypeUntouched();
      },
    ),
    propertyConfig(2000),
  );
});

test('arbitrary storage is read as settings, and saving them unchanged writes nothing', options, () => {
  fc.assert(
    fc.property(jsonMutations, (mutations) => {
      const stored = mutateJson(STORED, mutations) as StoredEntries;
      const before = JSON.stringify(stored);
      const settings = parseStoredSettings(stored);
      expectValid(settings);
      const { write, remove } = diffStoredSettings(settings, stored);
      expect([Object.keys(write), remove]).toEqual([[], []]);
      expect(JSON.stringify(stored)).toBe(before);
    }),
    propertyConfig(2000),
  );
});

test('settings are saved correctly over arbitrary storage', options, () => {
  fc.assert(
    fc.property(jsonMutations, fc.boolean(), (mutations, full) => {
      const stored = mutateJson(STORED, mutations) as StoredEntries;
      const expected = full ? FULL_SETTINGS : DEFAULT_SETTINGS;
      expect(parseStoredSettings(storedAfter(expected, stored))).toEqual(expected);
      expectPrototypeUntouched();
    }),
    propertyConfig(2000),
  );
});

test('arbitrary storage of any version is migrated', options, () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), hostileValue, fc.nat(12), (stored, version, expected) => {
      const before = { ...stored, version };
      const now = migrate(before, {}, expected);
      expect({ ...now, version }).toEqual(before);
      expectPrototypeUntouched();
    }),
    propertyConfig(2000),
  );
});

test('user rules and lists have unique names and are sorted', options, () => {
  const id = fc.constantFrom('aaa', 'bbb', 'ccc', '__proto__', 'constructor');
  const rule = id.map((id) => ({ ...FULL_SETTINGS.rules[0], id }) as (typeof FULL_SETTINGS.rules)[0]);
  const list = id.map((name) => ({ ...FULL_SETTINGS.lists[0], name }) as (typeof FULL_SETTINGS.lists)[0]);
  fc.assert(
    fc.property(fc.array(fc.oneof(rule, list), { maxLength: 12 }), (all) => {
      let settings = DEFAULT_SETTINGS;
      for (const one of all) settings = 'id' in one ? withUserRules(settings, [one]) : withRuleList(settings, one);
      const ids = settings.rules.map(({ id }) => id);
      const names = settings.lists.map(({ name }) => name);
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(names).toEqual([...new Set(names)].sort());
    }),
    propertyConfig(1000),
  );
});
