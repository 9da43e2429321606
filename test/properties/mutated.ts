import fc from 'fast-check';

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

export const hostile = fc.oneof(
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

export type Change = { where: number; how: 'set' | 'drop' | 'add' | 'double'; key: string; value: unknown };
export const changes = fc.array(
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
export function mutated(value: unknown, list: readonly Change[]): unknown {
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
