import type { Stored } from './stored';

/** One step a version: from what version n wrote to what version n + 1 reads. It never throws and never drops what it does not know. */
export type Steps = Readonly<Record<number, (stored: Stored) => Stored>>;

/** The version that this code writes: the first one. */
export const VERSION = 1;

/** A change of what lies in storage adds a step here and, to the tests, an example of what lay there before. */
const STEPS: Steps = {};

/**
 * @param stored what any version has written; entries of a later one are read as far as they are understood
 * @returns the same as the wanted version writes it
 */
export function migrate(stored: Stored, steps = STEPS, wanted = VERSION): Stored {
  const { version } = stored;
  let now = stored;
  for (let at = typeof version === 'number' && version >= 1 ? Math.floor(version) : 1; at < wanted; at++)
    now = { ...(steps[at]?.(now) ?? now), version: at + 1 };
  return now;
}
