import * as v from 'valibot';
import { ABOUT_WORDS, SIGNAL_NAMES } from '../features/names.ts';
import { LEXICONS } from '../lexicon/names.ts';
import { KINDS } from '../types/kinds.ts';

const Condition = v.pipe(
  v.strictObject({
    signal: v.picklist(SIGNAL_NAMES),
    lexicon: v.optional(v.picklist(LEXICONS)),
    atLeast: v.optional(v.number()),
    atMost: v.optional(v.number()),
  }),
  v.check(({ signal, lexicon }) => lexicon !== undefined || !ABOUT_WORDS.has(signal), 'this signal needs a lexicon'),
);

const Examples = v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(50));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Blocks hidden, publishers they are from, and blocks lost. */
const Tally = v.strictObject({ hidden: Count, publishers: Count, lost: Count });

const RuleEntries = {
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,60}$/)),
  kind: v.picklist(KINDS),
  decide: v.picklist(['keep', 'hide']),
  /** 0..1: how sure the rule is when it holds. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  when: v.pipe(v.array(Condition), v.maxLength(12)),
  /** A CSS selector: the rule holds only for what it selects, and what is inside. */
  selector: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(1000))),
  /** A label: the rule holds only for what says this and no more, or begins with it where it ends in a colon. */
  says: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(120))),
  /** … and for what stands under it: the rest of its box, or the links right after it. */
  under: v.optional(v.boolean()),
  examples: v.strictObject({ hide: v.optional(Examples, []), keep: v.optional(Examples, []) }),
  /** By hand, learned, the reader's own, or from a list that the reader has loaded. */
  origin: v.picklist(['hand', 'learned', 'user', 'list']),
  /** What a learned rule did on the publishers it was induced from, and on others. */
  learned: v.optional(v.strictObject({ from: Tally, heldOut: Tally })),
  /** Host names the rule is limited to. */
  sites: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(100))),
  about: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** The reader has switched it off. */
  off: v.optional(v.boolean()),
};

/** A rule, whole: data without steps or scripts. All its conditions must hold. */
export const RuleSchema = v.pipe(
  v.strictObject(RuleEntries),
  v.check(
    ({ when, selector, says }) => when.length > 0 || selector !== undefined || says !== undefined,
    'a rule needs a condition, a selector or a label',
  ),
  v.check(
    ({ selector, sites }) => selector === undefined || (sites?.length ?? 0) > 0,
    'a selector is for a rule on sites of its own',
  ),
  v.check(({ says, under }) => says !== undefined || under === undefined, 'nothing stands under no label'),
);

/** A rule as it is written. */
export type Rule = v.InferInput<typeof RuleSchema>;

/**
 * @param data a rule as parsed JSON
 * @throws Error that says in words which part of the rule is wrong
 */
export function parseRule(data: unknown): v.InferOutput<typeof RuleSchema> {
  const result = v.safeParse(RuleSchema, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const name = (data as { id?: unknown } | null)?.id;
  throw new Error(
    `Rule ${typeof name === 'string' ? `"${name}"` : 'without an id'}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`,
  );
}
