import type { Rule } from '../rule.ts';
import { ordered } from './ordered.ts';

/** @returns SHA-256 of rules in hexadecimal digits, the same however their fields are ordered */
export async function hashOf(rules: readonly Rule[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(ordered(rules)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
