import * as v from 'valibot';
import { ListNameSchema, type RuleFile, RulesSchema } from '../rules/list/schema';
import type { Rule } from '../rules/rule';

/** A rule list that the reader loaded from a file. */
export const LoadedRuleListSchema = v.strictObject({
  name: ListNameSchema,
  release: v.optional(v.pipe(v.string(), v.maxLength(40))),
  about: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** Day on which the list was loaded: `2026-11-25`. */
  loaded: v.pipe(v.string(), v.isoDate()),
  /** Whether the reader has switched the list off. */
  off: v.optional(v.boolean()),
  rules: RulesSchema,
});

export type LoadedRuleList = v.InferOutput<typeof LoadedRuleListSchema>;

/** Converts a named rule file to a rule list for storage: marks the origin of its rules and drops their examples. */
export function toLoadedRuleList(
  { name, release, about, rules }: RuleFile & { name: string },
  loaded: Date,
): LoadedRuleList {
  return {
    name,
    ...(release !== undefined && { release }),
    ...(about !== undefined && { about }),
    loaded: loaded.toISOString().slice(0, 10),
    rules: rules.map((rule) => ({ ...rule, origin: 'list' as const, examples: { hide: [], keep: [] } })),
  };
}

/** Converts the rules of a file to user rules. */
export function toUserRules({ rules }: Pick<RuleFile, 'rules'>): LoadedRuleList['rules'] {
  return rules.map(({ learned: _, ...rule }) => ({
    ...rule,
    origin: 'user' as const,
    examples: { hide: [], keep: [] },
  }));
}

/** Collects the rules of all enabled lists. */
export function collectActiveListRules(lists: readonly LoadedRuleList[]): Rule[] {
  return lists.flatMap(({ off, rules }) => (off ? [] : rules));
}
