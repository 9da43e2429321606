import fc from 'fast-check';

/** Strings that an attacker would try. */
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

export const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(...ATTACKS, null, true, -1, 1e308, Number.MAX_SAFE_INTEGER, {}, [], [[]], ''),
  fc.string(),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Returns the paths to all parts of a value. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length ? [path, ...inner] : inner;
}

export type JsonMutation = { where: number; how: 'set' | 'delete' | 'add' | 'duplicate'; key: string; value: unknown };
export const jsonMutations = fc.array(
  fc.record({
    where: fc.nat(),
    how: fc.constantFrom('set' as const, 'delete' as const, 'add' as const, 'duplicate' as const),
    key: fc.oneof(
      fc.constantFrom('run', '__proto__', 'constructor', 'toString', 'when', 'selector', 'says', 'off'),
      fc.string(),
    ),
    value: hostileValue,
  }),
  { minLength: 1, maxLength: 4 },
);

/** Returns a copy of a valid value with mutations applied. */
export function mutateJson(value: unknown, mutations: readonly JsonMutation[]): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const { where, how, key, value: newValue } of mutations) {
    const inserted = structuredClone(newValue);
    const paths = pathsOf(copy);
    const path = paths[where % Math.max(1, paths.length)] ?? [];
    const last = path.at(-1);
    let parent: unknown = copy;
    for (const step of path.slice(0, -1)) parent = Object.getOwnPropertyDescriptor(Object(parent), step)?.value;
    if (last === undefined || typeof parent !== 'object' || parent === null) continue;
    // An array's length is no part of its JSON, and setting it to anything but a number throws.
    if (how === 'add' && key === 'length' && Array.isArray(parent)) continue;
    if (how === 'delete') Reflect.deleteProperty(parent, last);
    else if (how === 'duplicate' && Array.isArray(parent)) parent.push(structuredClone(parent[Number(last)]));
    else
      Reflect.defineProperty(parent, how === 'set' ? last : key, {
        value: inserted,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}
