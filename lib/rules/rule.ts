import * as v from 'valibot';
import { SIGNAL_IDS, takesLexicon } from '../features/signal-definitions.ts';
import { LEXICON_NAMES } from '../lexicon/lexicon-names.ts';
import { KINDS } from '../types/kinds.ts';

const Condition = v.pipe(
  v.strictObject({
    signal: v.picklist(SIGNAL_IDS),
    lexicon: v.optional(v.picklist(LEXICON_NAMES)),
    atLeast: v.optional(v.number()),
    atMost: v.optional(v.number()),
  }),
  v.check(({ signal, lexicon }) => lexicon !== undefined || !takesLexicon(signal), 'this signal needs a lexicon'),
);

const Examples = v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(50));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Number of hidden blocks, number of publishers of these, and number of story blocks hidden by mistake. */
const Tally = v.strictObject({ hidden: Count, publishers: Count, lost: Count });

const RuleEntries = {
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,60}$/)),
  kind: v.picklist(KINDS),
  decide: v.picklist(['keep', 'hide']),
  /** Confidence in the rule, 0–1. Of several rules that match, the one with the highest confidence decides. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  when: v.pipe(v.array(Condition), v.maxLength(12)),
  /** CSS selector. Limits the rule to the matching elements and their content. */
  selector: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(1000))),
  /** Label. Limits the rule to blocks with this text, or that start with it if it ends in a colon. */
  says: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(120))),
  /** Whether the rule also covers what follows the label: the rest of its box, or the links directly after it. */
  under: v.optional(v.boolean()),
  examples: v.strictObject({ hide: v.optional(Examples, []), keep: v.optional(Examples, []) }),
  /**
   * Origin of the rule: written by hand, learned, created by the reader, or from a rule list that the reader loaded.
   */
  origin: v.picklist(['hand', 'learned', 'user', 'list']),
  /** Results of a learned rule on the publishers that it was induced from, and on held-out ones. */
  learned: v.optional(v.strictObject({ from: Tally, heldOut: Tally })),
  /** Host names that the rule is limited to. */
  sites: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(100))),
  about: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** Whether the reader has switched the rule off. */
  off: v.optional(v.boolean()),
};

/** A rule: plain data without code. All its conditions must hold. */
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

/** A rule as written in a file; `examples` may be incomplete. */
export type Rule = v.InferInput<typeof RuleSchema>;

export type RuleCondition = Rule['when'][number];

/**
 * Validates a rule.
 *
 * @param data parsed JSON
 * @throws Error that names the invalid part of the rule
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
