import * as v from 'valibot';
import { RuleSchema } from '../rule.ts';

export const FORMAT = 'clean-copy-rules';
/** The version of the file. */
export const VERSION = 1;
/** A larger file is none of ours, in characters. */
export const LARGEST = 1_000_000;
/** A file of more bytes holds more characters than that, whatever they are: it need not be read. */
export const LARGEST_FILE = 3 * LARGEST;
const MOST_RULES = 2000;

/** What a list calls itself: a name that can be a key. */
export const ListNameSchema = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._'()-]{0,59}$/u));

export const RulesSchema = v.pipe(
  v.array(RuleSchema),
  v.maxLength(MOST_RULES),
  v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'two rules have one id'),
);

/** A file of rules: those of one reader, or a list that somebody keeps for others. */
export const RuleFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** A list has a name, and is kept apart from the reader's own rules. */
  name: v.optional(ListNameSchema),
  /** The list's own version: a later one takes the place of an earlier. */
  release: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,40}$/))),
  about: v.optional(v.pipe(v.string(), v.maxLength(500))),
  rules: RulesSchema,
  /** SHA-256 of the rules, so that half a download is noticed. */
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});

export type RuleFile = v.InferOutput<typeof RuleFileSchema>;
