import * as v from 'valibot';
import { HostSchema } from './schema';

/** Maximum number of stored records; the oldest ones are dropped. */
export const MAX_TRACKED_RULES = 2000;

const RuleActivitySchema = v.strictObject({
  site: HostSchema,
  /** Day in the reader's time zone: `2026-11-28`. */
  day: v.pipe(v.string(), v.isoDate()),
  /** Largest number of blocks on a single page that the rule decided that day. */
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const RuleIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,60}$/));

/** Where and when a rule last took effect. */
export type RuleActivity = v.InferOutput<typeof RuleActivitySchema>;
export type RuleActivityById = Readonly<Record<string, RuleActivity>>;

/** Parses stored records; invalid ones are skipped. */
export function parseRuleActivity(stored: unknown): RuleActivityById {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, value]) => {
      const activity = v.safeParse(RuleActivitySchema, value);
      return activity.success && v.is(RuleIdSchema, id) ? [[id, activity.output] as const] : [];
    }),
  );
}

/**
 * Returns the records updated with the rules that took effect on a page.
 *
 * @param counts number of blocks on the page that each rule decided, by rule id
 * @returns the same object if nothing changed
 */
export function withRuleActivity(
  all: RuleActivityById,
  site: string,
  day: string,
  counts: Record<string, number>,
): RuleActivityById {
  const changes = Object.entries(counts).flatMap(([id, times]) => {
    const before = all[id];
    const isKnown = before?.site === site && before.day === day && before.times >= times;
    const activity = { site, day, times };
    return !isKnown && v.is(RuleIdSchema, id) && v.is(RuleActivitySchema, activity) ? [[id, activity] as const] : [];
  });
  if (!changes.length) return all;
  const next = Object.entries({ ...all, ...Object.fromEntries(changes) });
  return Object.fromEntries(next.sort(([, a], [, b]) => a.day.localeCompare(b.day)).slice(-MAX_TRACKED_RULES));
}

/** Returns the records without those of these rules. */
export function withoutRuleActivity(all: RuleActivityById, ids: readonly string[]): RuleActivityById {
  const removed = new Set(ids);
  return Object.fromEntries(Object.entries(all).filter(([id]) => !removed.has(id)));
}
