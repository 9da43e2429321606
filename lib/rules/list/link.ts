import { parseRule, type Rule } from '../rule.ts';
import { type Refusal, readRuleFile } from './read.ts';
import { FORMAT, type RuleFile, VERSION } from './schema.ts';

/** How a rule begins that is sent as a text. */
const PREFIX = 'clean-copy-rule:';
const LINK = new RegExp(`${PREFIX}([\\w-]+)`);
/** A longer one is none of ours, in characters. */
const LONGEST = 8000;

/** @returns a rule as one word of text, to be sent in a message and pasted into the options */
export function linkOf({ examples: _, about: __, ...rule }: Rule): string {
  const bytes = new TextEncoder().encode(JSON.stringify(rule));
  const letters = btoa(String.fromCharCode(...bytes));
  return `${PREFIX}${letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/**
 * Finds the rule in a text that was pasted; what stands around it makes no difference.
 *
 * @returns a file with the one rule, or why it is refused; null where the text holds none
 */
export async function readLink(
  text: string,
  checks: Parameters<typeof readRuleFile>[1] = {},
): Promise<{ file: RuleFile } | Refusal | null> {
  const [, letters] = LINK.exec(text) ?? [];
  if (!letters) return null;
  if (letters.length > LONGEST) return { problem: 'too-large' };
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
      byte.charCodeAt(0),
    );
    const rule = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Record<string, unknown>;
    const whole = parseRule({ ...rule, examples: {} });
    return await readRuleFile(JSON.stringify({ format: FORMAT, version: VERSION, rules: [whole] }), checks);
  } catch (error) {
    return { problem: 'wrong', detail: error instanceof Error ? error.message : String(error) };
  }
}
