/**
 * Runs a function once cold and `rounds` times more.
 *
 * @returns the result of the cold run, its time, and the median time of the warm runs (milliseconds)
 */
export function measureTime<T>(run: () => T, rounds: number): { result: T; cold: number; warm: number } {
  const once = () => {
    const start = performance.now();
    const result = run();
    return { result, time: performance.now() - start };
  };
  const { result, time: cold } = once();
  const times = Array.from({ length: rounds }, () => once().time).sort((a, b) => a - b);
  return { result, cold, warm: times[Math.floor(times.length / 2)] ?? cold };
}
