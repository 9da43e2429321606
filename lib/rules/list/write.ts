import type { Rule } from '../rule.ts';
import { hashOf } from './hash.ts';
import { FORMAT, type RuleFile, VERSION } from './schema.ts';

/**
 * @param about what a list is called, and the like; nothing for a reader's own rules
 * @returns rules as the text of one file
 */
export async function writeRuleFile(
  rules: readonly Rule[],
  about: Partial<Pick<RuleFile, 'name' | 'release' | 'about'>> = {},
): Promise<string> {
  const whole = { format: FORMAT, version: VERSION, ...about, rules, sha256: await hashOf(rules) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
