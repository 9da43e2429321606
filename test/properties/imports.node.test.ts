import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseRule, RuleSchema } from '../../lib/rules/rule';
import { DEFAULTS } from '../../lib/settings/defaults';
import { migrate } from '../../lib/settings/migrations';
import { withList, withRules } from '../../lib/settings/own-rules';
import { SettingsSchema } from '../../lib/settings/schema';
import { changesTo, type Stored, settingsOf } from '../../lib/settings/stored';
import { exportSettings, importSettings } from '../../lib/settings/transfer';
import { FULL } from '../settings/example';
import { PATIENCE, runs } from './cases';
import { changes, hostile, mutated } from './mutated';

const untouched = () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).run).toBeUndefined();
};
const plainObject = (value: object) => expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
const options = { timeout: PATIENCE };
const FILE = JSON.parse(exportSettings(FULL)) as object;

/** What lies in storage after a change. */
function after(settings: typeof FULL, before: Stored): Stored {
  const { write, remove } = changesTo(settings, before);
  const now: Stored = { ...before, ...write };
  for (const key of remove) delete now[key];
  return now;
}
const STORED = JSON.parse(JSON.stringify(after(FULL, {}))) as Stored;

const valid = (settings: typeof FULL) => {
  expect(v.is(SettingsSchema, settings)).toBe(true);
  plainObject(settings.sites);
  plainObject(settings.look);
  untouched();
};

test('a file of settings is taken whole or refused with a reason', options, () => {
  fc.assert(
    fc.property(changes, fc.option(fc.nat(), { freq: 8 }), (list, cut) => {
      const text = JSON.stringify(mutated(FILE, list));
      const found = importSettings(cut === null ? text : text.slice(0, cut % (text.length + 1)));
      if ('settings' in found) {
        valid(found.settings);
        // What was taken can be taken along again.
        expect(importSettings(exportSettings(found.settings))).toEqual(found);
      } else expect(found.problem === 'wrong' ? found.detail : found.problem).toBeTruthy();
    }),
    runs(2500),
  );
});

test('any text at all is refused', options, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        hostile.map((value) => JSON.stringify(value) ?? ''),
      ),
      (text) => {
        expect(importSettings(text)).toHaveProperty('problem');
        untouched();
      },
    ),
    runs(2000),
  );
});

test('a rule is taken or refused in words', options, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        changes.map((list) => mutated(FULL.rules[0], list)),
        hostile,
      ),
      (data) => {
        try {
          expect(v.is(RuleSchema, parseRule(data))).toBe(true);
        } catch (error) {
          expect((error as Error).message).toMatch(/^Rule .+: .+: /s);
        }
        untouched();
      },
    ),
    runs(2000),
  );
});

test('whatever lies in storage is read as settings, and reading and leaving them writes nothing', options, () => {
  fc.assert(
    fc.property(changes, (list) => {
      const stored = mutated(STORED, list) as Stored;
      const before = JSON.stringify(stored);
      const settings = settingsOf(stored);
      valid(settings);
      const { write, remove } = changesTo(settings, stored);
      expect([Object.keys(write), remove]).toEqual([[], []]);
      expect(JSON.stringify(stored)).toBe(before);
    }),
    runs(2000),
  );
});

test('whatever lay in storage, what is set is there afterwards', options, () => {
  fc.assert(
    fc.property(changes, fc.boolean(), (list, full) => {
      const stored = mutated(STORED, list) as Stored;
      const wanted = full ? FULL : DEFAULTS;
      expect(settingsOf(after(wanted, stored))).toEqual(wanted);
      untouched();
    }),
    runs(2000),
  );
});

test('any version, and anything that lies there, is brought to the one that is written', options, () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), hostile, fc.nat(12), (stored, version, wanted) => {
      const before = { ...stored, version };
      const now = migrate(before, {}, wanted);
      expect({ ...now, version }).toEqual(before);
      untouched();
    }),
    runs(2000),
  );
});

test('own rules and lists stay one of a name, in one order', options, () => {
  const id = fc.constantFrom('aaa', 'bbb', 'ccc', '__proto__', 'constructor');
  const rule = id.map((id) => ({ ...FULL.rules[0], id }) as (typeof FULL.rules)[0]);
  const list = id.map((name) => ({ ...FULL.lists[0], name }) as (typeof FULL.lists)[0]);
  fc.assert(
    fc.property(fc.array(fc.oneof(rule, list), { maxLength: 12 }), (all) => {
      let settings = DEFAULTS;
      for (const one of all) settings = 'id' in one ? withRules(settings, [one]) : withList(settings, one);
      const ids = settings.rules.map(({ id }) => id);
      const names = settings.lists.map(({ name }) => name);
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(names).toEqual([...new Set(names)].sort());
    }),
    runs(1000),
  );
});
