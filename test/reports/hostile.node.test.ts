import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { readReport } from '../../lib/reports/read';
import { ReportSchema } from '../../lib/reports/schema';
import { linkOf, readLink } from '../../lib/rules/list/link';
import { readRuleFile } from '../../lib/rules/list/read';
import { RuleFileSchema } from '../../lib/rules/list/schema';
import { refusedIn } from '../../lib/rules/list/words';
import { writeRuleFile } from '../../lib/rules/list/write';
import { PATIENCE, runs } from '../properties/cases';
import { changes, hostile, mutated } from '../properties/mutated';
import { RULES } from '../rules/list/example';
import { REPORT } from './example';

/** Together 10,000 in an ordinary run. */
const RUNS = runs(2500);
vi.setConfig({ testTimeout: PATIENCE });

const cutShort = (text: string, at: number) => text.slice(0, at % (text.length + 1));
const isClean = (value: unknown) => refusedIn(value) === null && JSON.stringify(value) !== undefined;
const untouched = () => expect(Object.keys(Object.prototype)).toEqual([]);

test('a report: refused with a reason, or all that the schema allows and nothing else', () => {
  fc.assert(
    fc.property(changes, fc.option(fc.nat(), { freq: 8 }), (list, cut) => {
      const text = JSON.stringify(mutated(REPORT, list));
      const found = readReport(cut === null ? text : cutShort(text, cut));
      if ('report' in found) {
        expect(v.is(ReportSchema, found.report)).toBe(true);
        expect(isClean(found.report)).toBe(true);
      } else expect(found.detail).not.toBe('');
      untouched();
    }),
    RUNS,
  );
});

test('a file of rules: the same', async () => {
  const good = JSON.parse(await writeRuleFile(RULES, { name: 'Harbour' })) as Record<string, unknown>;
  const { sha256: _, ...bare } = good;
  await fc.assert(
    fc.asyncProperty(changes, fc.option(fc.nat(), { freq: 8 }), fc.boolean(), async (list, cut, hashed) => {
      const text = JSON.stringify(mutated(hashed ? good : bare, list), null, 1);
      const found = await readRuleFile(cut === null ? text : cutShort(text, cut));
      if ('file' in found) {
        expect(v.is(RuleFileSchema, found.file)).toBe(true);
        expect(isClean(found.file)).toBe(true);
        for (const { decide, selector, sites } of found.file.rules) {
          expect(['hide', 'keep']).toContain(decide);
          if (selector !== undefined) expect(sites?.length).toBeGreaterThan(0);
        }
      } else expect(found.problem).not.toBe('');
      untouched();
    }),
    RUNS,
  );
});

test('a rule as a text: the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(2), changes, fc.option(fc.nat(), { freq: 8 }), async (at, list, cut) => {
      const whole = linkOf(mutated(RULES[at], list) as (typeof RULES)[0]);
      const found = await readLink(cut === null ? whole : cutShort(whole, cut));
      if (found && 'file' in found) {
        expect(v.is(RuleFileSchema, found.file)).toBe(true);
        expect(isClean(found.file)).toBe(true);
      }
      untouched();
    }),
    RUNS,
  );
});

test('anything at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        hostile.map((value) => JSON.stringify(value) ?? ''),
      ),
      async (text) => {
        expect(readReport(text)).toHaveProperty('problem');
        expect(await readRuleFile(text)).toHaveProperty('problem');
        const link = await readLink(text);
        if (link) expect(link).toHaveProperty('problem');
        untouched();
      },
    ),
    RUNS,
  );
});
