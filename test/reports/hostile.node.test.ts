import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { parseReport } from '../../lib/reports/parse';
import { ReportSchema } from '../../lib/reports/schema';
import { findForbiddenText } from '../../lib/rules/list/forbidden-text';
import { parseRuleFile } from '../../lib/rules/list/parse';
import { RuleFileSchema } from '../../lib/rules/list/schema';
import { serializeRuleFile } from '../../lib/rules/list/serialize';
import { formatShareCode, parseShareCode } from '../../lib/rules/list/share-code';
import { hostileValue, jsonMutations, mutateJson } from '../properties/mutate-json';
import { PROPERTY_TIMEOUT_MS, propertyConfig } from '../properties/property-config';
import { RULES } from '../rules/list/example';
import { REPORT } from './example';

/** Number of runs per property, together 10,000 by default. */
const RUNS = propertyConfig(2500);
vi.setConfig({ testTimeout: PROPERTY_TIMEOUT_MS });

const cutOff = (text: string, at: number) => text.slice(0, at % (text.length + 1));
const isClean = (value: unknown) => findForbiddenText(value) === null && JSON.stringify(value) !== undefined;
const expectUntouchedPrototype = () => expect(Object.keys(Object.prototype)).toEqual([]);

test('a mutated report is refused with a reason, or is valid', () => {
  fc.assert(
    fc.property(jsonMutations, fc.option(fc.nat(), { freq: 8 }), (list, cut) => {
      const text = JSON.stringify(mutateJson(REPORT, list));
      const found = parseReport(cut === null ? text : cutOff(text, cut));
      if ('report' in found) {
        expect(v.is(ReportSchema, found.report)).toBe(true);
        expect(isClean(found.report)).toBe(true);
      } else expect(found.detail).not.toBe('');
      expectUntouchedPrototype();
    }),
    RUNS,
  );
});

test('a mutated rule file is refused with a reason, or is valid', async () => {
  const good = JSON.parse(await serializeRuleFile(RULES, { name: 'Harbour' })) as Record<string, unknown>;
  const { sha256: _, ...bare } = good;
  await fc.assert(
    fc.asyncProperty(jsonMutations, fc.option(fc.nat(), { freq: 8 }), fc.boolean(), async (list, cut, hashed) => {
      const text = JSON.stringify(mutateJson(hashed ? good : bare, list), null, 1);
      const found = await parseRuleFile(cut === null ? text : cutOff(text, cut));
      if ('file' in found) {
        expect(v.is(RuleFileSchema, found.file)).toBe(true);
        expect(isClean(found.file)).toBe(true);
        for (const { decide, selector, sites } of found.file.rules) {
          expect(['hide', 'keep']).toContain(decide);
          if (selector !== undefined) expect(sites?.length).toBeGreaterThan(0);
        }
      } else expect(found.problem).not.toBe('');
      expectUntouchedPrototype();
    }),
    RUNS,
  );
});

test('a mutated share code is refused with a reason, or is valid', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(2), jsonMutations, fc.option(fc.nat(), { freq: 8 }), async (at, list, cut) => {
      const whole = formatShareCode(mutateJson(RULES[at], list) as (typeof RULES)[0]);
      const found = await parseShareCode(cut === null ? whole : cutOff(whole, cut));
      if (found && 'file' in found) {
        expect(v.is(RuleFileSchema, found.file)).toBe(true);
        expect(isClean(found.file)).toBe(true);
      }
      expectUntouchedPrototype();
    }),
    RUNS,
  );
});

test('arbitrary text is refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        hostileValue.map((value) => JSON.stringify(value) ?? ''),
      ),
      async (text) => {
        expect(parseReport(text)).toHaveProperty('problem');
        expect(await parseRuleFile(text)).toHaveProperty('problem');
        const link = await parseShareCode(text);
        if (link) expect(link).toHaveProperty('problem');
        expectUntouchedPrototype();
      },
    ),
    RUNS,
  );
});
