/**
 * Counts calls within a sliding window of time.
 *
 * @param limit number of calls that are allowed within the window
 * @param windowMs length of the window, in milliseconds
 * @returns a function that counts a call and returns whether the limit is exceeded
 */
export function createRateLimit(limit: number, windowMs: number, now = () => performance.now()): () => boolean {
  let calls: number[] = [];
  return () => {
    const time = now();
    calls = [...calls.filter((call) => time - call < windowMs), time];
    return calls.length > limit;
  };
}
