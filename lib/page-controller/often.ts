/** @returns a function that tells whether it was called more than so many times in so many milliseconds */
export function often(times: number, span: number): () => boolean {
  let calls: number[] = [];
  return () => {
    const now = performance.now();
    calls = [...calls.filter((then) => now - then < span), now];
    return calls.length > times;
  };
}
