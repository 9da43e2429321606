/** @returns milliseconds of a first call and the median of `rounds` more; what the first call gave back */
export function timed<T>(run: () => T, rounds: number): { result: T; cold: number; warm: number } {
  const once = () => {
    const start = performance.now();
    const result = run();
    return { result, time: performance.now() - start };
  };
  const { result, time: cold } = once();
  const times = Array.from({ length: rounds }, () => once().time).sort((a, b) => a - b);
  return { result, cold, warm: times[Math.floor(times.length / 2)] ?? cold };
}
