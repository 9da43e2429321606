import * as v from 'valibot';
import { RuleSchema } from '../rule.ts';

export const RULE_FILE_FORMAT = 'clean-copy-rules';
/** Version of the file format. */
export const RULE_FILE_VERSION = 1;
export const MAX_FILE_CHARS = 1_000_000;
/**
 * Maximum size of a rule file in bytes. A larger file has more than `MAX_FILE_CHARS` characters in any case, so it need
 * not be read.
 */
export const MAX_FILE_BYTES = 3 * MAX_FILE_CHARS;
const MAX_RULES = 2000;

/** Name of a rule list, which is also its key. */
export const ListNameSchema = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._'()-]{0,59}$/u));

export const RulesSchema = v.pipe(
  v.array(RuleSchema),
  v.maxLength(MAX_RULES),
  v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'two rules have one id'),
);

/** A rule file: the rules of one reader, or a rule list to be shared. */
export const RuleFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(RULE_FILE_FORMAT),
  version: v.literal(RULE_FILE_VERSION),
  /** Only rule lists have a name; they are stored apart from the reader's own rules. */
  name: v.optional(ListNameSchema),
  /** Version of the list; a later one replaces an earlier one. */
  release: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,40}$/))),
  about: v.optional(v.pipe(v.string(), v.maxLength(500))),
  rules: RulesSchema,
  /** SHA-256 hash of the rules, to detect an incomplete or changed file. */
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});

export type RuleFile = v.InferOutput<typeof RuleFileSchema>;
