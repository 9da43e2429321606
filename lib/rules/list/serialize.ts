import type { Rule } from '../rule.ts';
import { hashRules } from './hash-rules.ts';
import { RULE_FILE_FORMAT, RULE_FILE_VERSION, type RuleFile } from './schema.ts';

/**
 * Serializes rules as a rule file.
 *
 * @param about name and description of a list; empty for a reader's own rules
 */
export async function serializeRuleFile(
  rules: readonly Rule[],
  about: Partial<Pick<RuleFile, 'name' | 'release' | 'about'>> = {},
): Promise<string> {
  const file = {
    format: RULE_FILE_FORMAT,
    version: RULE_FILE_VERSION,
    ...about,
    rules,
    sha256: await hashRules(rules),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
