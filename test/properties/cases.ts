import type fc from 'fast-check';

/** What the shell says, in Node and in the page of a test alike: `vitest.config.ts` hands it on. */
const said = (name: 'CLEAN_COPY_CASES' | 'CLEAN_COPY_SEED' | 'CLEAN_COPY_PATH'): string | undefined =>
  import.meta.env[name] || undefined;

/**
 * How often a property is tried. CLEAN_COPY_CASES multiplies it; CLEAN_COPY_SEED and CLEAN_COPY_PATH, as a failure
 * prints them, replay that one.
 *
 * @param cases so many in an ordinary run
 */
export function runs(cases: number): fc.Parameters<unknown> {
  const [times, seed, path] = [said('CLEAN_COPY_CASES'), said('CLEAN_COPY_SEED'), said('CLEAN_COPY_PATH')];
  return {
    numRuns: Math.ceil(cases * Number(times ?? 1)),
    ...(seed && { seed: Number(seed) }),
    ...(path && { path }),
  };
}

/** More cases take longer than any test may. */
export const PATIENCE = 3_600_000;
