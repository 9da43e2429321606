import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { hashOf } from './hash.ts';
import { FORMAT, LARGEST, type RuleFile, RuleFileSchema, VERSION } from './schema.ts';
import { refusedIn } from './words.ts';

/** Why a file of rules was not taken; `detail` says what is wrong, `line` where, from 1. */
export interface Refusal {
  problem: 'too-large' | 'no-json' | 'other-file' | 'newer' | 'wrong' | 'changed';
  detail?: string;
  line?: number;
}

interface Checks {
  /** Does the browser understand a selector? */
  isSelector?(selector: string): boolean;
}

/**
 * Checks a file of rules whole before anything of it is used: a wrong part refuses the rest.
 *
 * @param text the file
 * @returns the file, or why it is refused; it never throws
 */
export async function readRuleFile(
  text: string,
  { isSelector = () => true }: Checks = {},
): Promise<{ file: RuleFile } | Refusal> {
  if (text.length > LARGEST) return { problem: 'too-large' };
  const errors: ParseError[] = [];
  const source = text.replace(/^\ufeff/, '');
  const data = parsed(source, errors);
  if ('fault' in data) return data.fault;
  const { format, version } = (data.value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { problem: 'other-file' };
  if (typeof version === 'number' && version > VERSION) return { problem: 'newer' };
  const at = (path: readonly (string | number)[]) => lineOf(source, path);
  const result = v.safeParse(RuleFileSchema, data.value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).flatMap(({ key }) =>
      typeof key === 'string' || typeof key === 'number' ? key : [],
    );
    return { problem: 'wrong', detail: `${path.join('.') || 'file'}: ${issue.message}`, line: at(path) };
  }
  const file = result.output;
  const refused = refusedIn(file);
  if (refused)
    return { problem: 'wrong', detail: `${refused.path.join('.')}: ${refused.reason}`, line: at(refused.path) };
  for (const [number, { selector }] of file.rules.entries())
    if (selector !== undefined && !isSelector(selector)) {
      const path = ['rules', number, 'selector'];
      return { problem: 'wrong', detail: `${path.join('.')}: no selector that a browser understands`, line: at(path) };
    }
  if (file.sha256 !== undefined && file.sha256 !== (await hashOf(file.rules))) return { problem: 'changed' };
  return { file };
}

function parsed(text: string, errors: ParseError[]): { value: unknown } | { fault: Refusal } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // Only now, where it is known that something is wrong, does it matter where.
    try {
      parseTree(text, errors, { disallowComments: true });
    } catch {
      // Nested so deeply that no parser follows.
      return { fault: { problem: 'no-json' } };
    }
    const [first] = errors;
    if (!first) return { fault: { problem: 'no-json' } };
    return {
      fault: { problem: 'no-json', detail: printParseErrorCode(first.error), line: lineAt(text, first.offset) },
    };
  }
}

/** @returns the line of the part at a path, or of the nearest part around it */
function lineOf(text: string, path: readonly (string | number)[]): number | undefined {
  const tree = parseTree(text);
  if (!tree) return undefined;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return lineAt(text, tree.offset);
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
