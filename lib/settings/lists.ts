import * as v from 'valibot';
import { ListNameSchema, type RuleFile, RulesSchema } from '../rules/list/schema';
import type { Rule } from '../rules/rule';

/** A list of rules that the reader has loaded. */
export const ListSchema = v.strictObject({
  name: ListNameSchema,
  release: v.optional(v.pipe(v.string(), v.maxLength(40))),
  about: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** The day on which it was loaded: `2026-11-25`. */
  loaded: v.pipe(v.string(), v.isoDate()),
  /** The reader has switched it off. */
  off: v.optional(v.boolean()),
  rules: RulesSchema,
});

export type LoadedList = v.InferOutput<typeof ListSchema>;

/** @returns a file with a name as a list to be kept: its rules know that they are of a list, and need no examples any more */
export function listOf({ name, release, about, rules }: RuleFile & { name: string }, loaded: Date): LoadedList {
  return {
    name,
    ...(release !== undefined && { release }),
    ...(about !== undefined && { about }),
    loaded: loaded.toISOString().slice(0, 10),
    rules: rules.map((rule) => ({ ...rule, origin: 'list' as const, examples: { hide: [], keep: [] } })),
  };
}

/** @returns a file's rules as the reader's own */
export function ownRulesOf({ rules }: Pick<RuleFile, 'rules'>): LoadedList['rules'] {
  return rules.map(({ learned: _, ...rule }) => ({
    ...rule,
    origin: 'user' as const,
    examples: { hide: [], keep: [] },
  }));
}

/** @returns the rules of lists that are switched on */
export function rulesOfLists(lists: readonly LoadedList[]): Rule[] {
  return lists.flatMap(({ off, rules }) => (off ? [] : rules));
}
