import * as v from 'valibot';

/** Maximum number of stored entries; the oldest ones are dropped. */
export const MAX_DISMISSED_SOURCES = 500;
/** Number of hexadecimal digits of a key: 64 bits. */
const KEY_DIGITS = 16;

const KeySchema = v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${KEY_DIGITS}}$`)));

/** Parses the stored keys, oldest first; invalid ones are skipped. */
export function parseDismissedSources(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((key) => v.is(KeySchema, key)).slice(-MAX_DISMISSED_SOURCES) : [];
}

/** Returns the keys with another one at the end, or without it. */
export function withDismissedSource(keys: readonly string[], key: string, dismissed: boolean): string[] {
  const others = keys.filter((other) => other !== key);
  return dismissed ? [...others, key].slice(-MAX_DISMISSED_SOURCES) : others;
}

/**
 * Returns the key of a source on a page: a hash of both, so that storage contains neither the address nor the name.
 *
 * @param url URL of the page; its fragment does not count
 */
export async function dismissedSourceKey(url: string, name: string): Promise<string> {
  const data = new TextEncoder().encode(`${url.split('#')[0]}\n${name.trim().toLowerCase()}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return [...hash.subarray(0, KEY_DIGITS / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
