import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { readReport } from '../../lib/report/sent/read';
import { ReportSchema } from '../../lib/report/sent/schema';
import { linkOf, readLink } from '../../lib/rule-list/link';
import { readRuleFile } from '../../lib/rule-list/read';
import { RuleFileSchema } from '../../lib/rule-list/schema';
import { refusedIn } from '../../lib/rule-list/words';
import { writeRuleFile } from '../../lib/rule-list/write';
import { RULES } from '../rule-list/example';
import { REPORT } from './example';

/** Cases a trial; together 10,000. More by CLEAN_COPY_CASES. */
const CASES = Number(process.env.CLEAN_COPY_CASES ?? 2500);
vi.setConfig({ testTimeout: 600_000 });
const RUNS = { numRuns: CASES, verbose: fc.VerbosityLevel.None } as const;

/** Strings that somebody would try. */
const ATTACKS = [
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '" onload="alert(1)',
  '<img src=x onerror=alert(1)>',
  'a\u202ekcol\u202c',
  '\u0000',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '*',
  'html',
  ':not(#a)',
  'x'.repeat(5000),
  '={}[]',
  '&#x6a;avascript:',
  'data:text/html,<b>',
] as const;

const hostile = fc.oneof(
  fc.constantFrom<unknown>(...ATTACKS, null, true, -1, 1e308, Number.MAX_SAFE_INTEGER, {}, [], [[]], ''),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Every way to a part of a value. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    paths(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length ? [path, ...inner] : inner;
}

type Change = { where: number; how: 'set' | 'drop' | 'add' | 'double'; key: string; value: unknown };
const changes = fc.array(
  fc.record({
    where: fc.nat(),
    how: fc.constantFrom('set' as const, 'drop' as const, 'add' as const, 'double' as const),
    key: fc.oneof(
      fc.constantFrom('run', '__proto__', 'constructor', 'toString', 'when', 'selector', 'says', 'off'),
      fc.string(),
    ),
    value: hostile,
  }),
  { minLength: 1, maxLength: 4 },
);

/** A good value with something done to it here and there. */
function mutated(value: unknown, list: readonly Change[]): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const { where, how, key, value: given } of list) {
    const put = structuredClone(given);
    const all = paths(copy);
    const path = all[where % Math.max(1, all.length)] ?? [];
    const last = path.at(-1);
    let around: unknown = copy;
    for (const step of path.slice(0, -1)) around = Object.getOwnPropertyDescriptor(Object(around), step)?.value;
    if (last === undefined || typeof around !== 'object' || around === null) continue;
    if (how === 'drop') Reflect.deleteProperty(around, last);
    else if (how === 'double' && Array.isArray(around)) around.push(structuredClone(around[Number(last)]));
    else
      Object.defineProperty(around, how === 'set' ? last : key, {
        value: put,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}

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
