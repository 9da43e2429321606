import type { Rule } from '../rule.ts';
import { toCanonical } from './canonical.ts';

/** Returns the SHA-256 hash of rules in hexadecimal digits, independent of the order of their fields. */
export async function hashRules(rules: readonly Rule[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(toCanonical(rules)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
