import type fc from 'fast-check';

/** Reads an environment variable, in Node and in the browser alike: `vitest.config.ts` passes them on. */
const readEnv = (name: 'CLEAN_COPY_CASES' | 'CLEAN_COPY_SEED' | 'CLEAN_COPY_PATH'): string | undefined =>
  import.meta.env[name] || undefined;

/** Seed of a run that names none: the same cases each time, so that a failure is due to the change that is tested. */
const DEFAULT_SEED = 20_261_130;

/**
 * Returns the fast-check parameters of a property. CLEAN_COPY_CASES multiplies the number of runs; CLEAN_COPY_SEED=random
 * tries new cases; CLEAN_COPY_SEED and CLEAN_COPY_PATH, as printed by a failure, replay it.
 *
 * @param defaultRuns number of runs by default
 */
export function propertyConfig(defaultRuns: number): fc.Parameters<unknown> {
  const [factor, seed, path] = [readEnv('CLEAN_COPY_CASES'), readEnv('CLEAN_COPY_SEED'), readEnv('CLEAN_COPY_PATH')];
  return {
    numRuns: Math.ceil(defaultRuns * Number(factor ?? 1)),
    ...(seed !== 'random' && { seed: Number(seed ?? DEFAULT_SEED) }),
    ...(path && { path }),
  };
}

/** Timeout of property tests (ms): long enough for many more runs than by default. */
export const PROPERTY_TIMEOUT_MS = 3_600_000;
