import { findNodeAtLocation, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { findForbiddenText } from './forbidden-text.ts';
import { hashRules } from './hash-rules.ts';
import { MAX_FILE_CHARS, RULE_FILE_FORMAT, RULE_FILE_VERSION, type RuleFile, RuleFileSchema } from './schema.ts';

/** Why a rule file is refused; `line` counts from 1. */
export interface RuleFileProblem {
  problem: 'too-large' | 'no-json' | 'other-file' | 'newer' | 'wrong' | 'changed';
  detail?: string;
  line?: number;
}

interface RuleFileChecks {
  /** Returns whether the browser supports a selector. */
  isSelector?(selector: string): boolean;
}

/**
 * Parses and validates a rule file. A single invalid part refuses the whole file.
 *
 * @returns the file, or why it is refused; never throws
 */
export async function parseRuleFile(
  text: string,
  { isSelector = () => true }: RuleFileChecks = {},
): Promise<{ file: RuleFile } | RuleFileProblem> {
  if (text.length > MAX_FILE_CHARS) return { problem: 'too-large' };
  const source = text.replace(/^\ufeff/, '');
  const data = parseJson(source);
  if ('problem' in data) return data;
  const { format, version } = (data.value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== RULE_FILE_FORMAT) return { problem: 'other-file' };
  if (typeof version === 'number' && version > RULE_FILE_VERSION) return { problem: 'newer' };
  const at = (path: readonly (string | number)[]) => lineAtPath(source, path);
  const result = v.safeParse(RuleFileSchema, data.value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).flatMap(({ key }) =>
      typeof key === 'string' || typeof key === 'number' ? key : [],
    );
    return { problem: 'wrong', detail: `${path.join('.') || 'file'}: ${issue.message}`, line: at(path) };
  }
  const file = result.output;
  const forbidden = findForbiddenText(file);
  if (forbidden)
    return { problem: 'wrong', detail: `${forbidden.path.join('.')}: ${forbidden.reason}`, line: at(forbidden.path) };
  for (const [index, { selector }] of file.rules.entries())
    if (selector !== undefined && !isSelector(selector)) {
      const path = ['rules', index, 'selector'];
      return { problem: 'wrong', detail: `${path.join('.')}: no selector that a browser understands`, line: at(path) };
    }
  if (file.sha256 !== undefined && file.sha256 !== (await hashRules(file.rules))) return { problem: 'changed' };
  return { file };
}

function parseJson(text: string): { value: unknown } | RuleFileProblem {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // Parses again with the slower parser, which reports the position of the error.
    const errors: ParseError[] = [];
    try {
      parseTree(text, errors, { disallowComments: true });
    } catch {
      // Too deeply nested for this parser.
      return { problem: 'no-json' };
    }
    const [first] = errors;
    if (!first) return { problem: 'no-json' };
    return { problem: 'no-json', detail: printParseErrorCode(first.error), line: lineAtOffset(text, first.offset) };
  }
}

/** Returns the line of the value at a path, or of the nearest value around it. */
function lineAtPath(text: string, path: readonly (string | number)[]): number | undefined {
  const tree = parseTree(text);
  if (!tree) return undefined;
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return lineAtOffset(text, node.offset);
  }
  return lineAtOffset(text, tree.offset);
}

const lineAtOffset = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
