import { parseRule, type Rule } from '../rule.ts';
import { parseRuleFile, type RuleFileProblem } from './parse.ts';
import { RULE_FILE_FORMAT, RULE_FILE_VERSION, type RuleFile } from './schema.ts';

const PREFIX = 'clean-copy-rule:';
const SHARE_CODE = new RegExp(`${PREFIX}([\\w-]+)`);
const MAX_CODE_CHARS = 8000;

/** Encodes a rule as a single word that can be sent in a message and pasted into the options page. */
export function formatShareCode({ examples: _, about: __, ...rule }: Rule): string {
  const bytes = new TextEncoder().encode(JSON.stringify(rule));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `${PREFIX}${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/**
 * Finds and decodes the share code in a pasted text, which may contain other words.
 *
 * @returns a rule file with the rule, or why it is refused; null if the text contains no share code
 */
export async function parseShareCode(
  text: string,
  checks: Parameters<typeof parseRuleFile>[1] = {},
): Promise<{ file: RuleFile } | RuleFileProblem | null> {
  const [, base64] = SHARE_CODE.exec(text) ?? [];
  if (!base64) return null;
  if (base64.length > MAX_CODE_CHARS) return { problem: 'too-large' };
  try {
    const bytes = Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0));
    const rule = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Record<string, unknown>;
    const parsed = parseRule({ ...rule, examples: {} });
    return await parseRuleFile(
      JSON.stringify({ format: RULE_FILE_FORMAT, version: RULE_FILE_VERSION, rules: [parsed] }),
      checks,
    );
  } catch (error) {
    return { problem: 'wrong', detail: error instanceof Error ? error.message : String(error) };
  }
}
