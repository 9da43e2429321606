import type { Settings } from './schema';

/** A JSON merge patch (RFC 7396): null removes a member, arrays are replaced as a whole. */
export type MergePatch = { [key: string]: MergePatch | unknown };

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isEqualJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Creates the patch that turns one object into another; empty if they are equal. */
export function createMergePatch(before: object, after: object): MergePatch {
  const [source, target] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const patch: MergePatch = {};
  for (const key of Object.keys(source)) if (target[key] === undefined) patch[key] = null;
  for (const [key, value] of Object.entries(target)) {
    const old = Object.hasOwn(source, key) ? source[key] : undefined;
    if (value === undefined || isEqualJson(old, value)) continue;
    patch[key] = isPlainObject(old) && isPlainObject(value) ? createMergePatch(old, value) : value;
  }
  return patch;
}

/** Applies a patch to the settings. The result is not validated. */
export function applyMergePatch(settings: Settings, patch: MergePatch): unknown {
  return mergeValue(settings, patch);
}

function mergeValue(target: unknown, patch: unknown): unknown {
  if (!isPlainObject(patch)) return patch;
  const merged = new Map(isPlainObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergeValue(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}
