import * as v from 'valibot';
import { HostSchema } from './schema';

/** So many rules are known to have worked; those that worked longest ago go first. */
export const MOST_WORKED = 2000;

const WorkedSchema = v.strictObject({
  /** The site that the rule last worked on … */
  site: HostSchema,
  /** … and when, by the reader's clock: `2026-11-28`. */
  day: v.pipe(v.string(), v.isoDate()),
  /** On how many blocks of one page at most, there and then. */
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,60}$/));

/** Where a rule last worked. */
export type Worked = v.InferOutput<typeof WorkedSchema>;
/** … by the ids of the rules. */
export type AllWorked = Readonly<Record<string, Worked>>;

/**
 * @param stored what lies in storage
 * @returns what it says of rules; what is broken is passed over
 */
export function workedOf(stored: unknown): AllWorked {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, one]) => {
      const worked = v.safeParse(WorkedSchema, one);
      return worked.success && v.is(IdSchema, id) ? [[id, worked.output] as const] : [];
    }),
  );
}

/**
 * @param counts on how many blocks of a page each rule has done something
 * @returns all that is known then; the same object where that is nothing new
 */
export function withWorked(all: AllWorked, site: string, day: string, counts: Record<string, number>): AllWorked {
  const fresh = Object.entries(counts).flatMap(([id, times]) => {
    const before = all[id];
    const known = before?.site === site && before.day === day && before.times >= times;
    const worked = { site, day, times };
    return !known && v.is(IdSchema, id) && v.is(WorkedSchema, worked) ? [[id, worked] as const] : [];
  });
  if (!fresh.length) return all;
  const next = Object.entries({ ...all, ...Object.fromEntries(fresh) });
  return Object.fromEntries(next.sort(([, one], [, other]) => one.day.localeCompare(other.day)).slice(-MOST_WORKED));
}

/** @returns all that is known but for these rules */
export function withoutWorked(all: AllWorked, ids: readonly string[]): AllWorked {
  const gone = new Set(ids);
  return Object.fromEntries(Object.entries(all).filter(([id]) => !gone.has(id)));
}
