import type { Settings } from './schema';

/** What changes, and nothing else, as a merge patch (RFC 7396): null takes out, a list is exchanged as a whole. */
export type Patch = { [key: string]: Patch | unknown };

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** @returns what makes one of the other; empty where both are the same */
export function patchOf(before: object, after: object): Patch {
  const [old, next] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const patch: Patch = {};
  for (const key of Object.keys(old)) if (next[key] === undefined) patch[key] = null;
  for (const [key, value] of Object.entries(next)) {
    const was = Object.hasOwn(old, key) ? old[key] : undefined;
    if (value === undefined || same(was, value)) continue;
    patch[key] = isPlain(was) && isPlain(value) ? patchOf(was, value) : value;
  }
  return patch;
}

/** @returns the settings with what a patch changes; not yet checked: a patch may come from anywhere */
export function patched(settings: Settings, patch: Patch): unknown {
  return merged(settings, patch);
}

function merged(target: unknown, patch: unknown): unknown {
  if (!isPlain(patch)) return patch;
  const whole = new Map(isPlain(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) whole.delete(key);
    else whole.set(key, merged(whole.get(key), value));
  }
  return Object.fromEntries(whole);
}
