/** Number of items per progress line if the output is not a terminal. */
const TICKS_PER_LINE = 10;

/**
 * Reports progress on stderr: one line that is updated on a terminal, otherwise a new line every ten items.
 *
 * @param what what is counted, in the plural: `pages`
 * @returns a function to call after each item
 */
export function startProgress(
  what: string,
  total: number,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): () => void {
  const start = Date.now();
  let done = 0;
  return () => {
    done++;
    const text = `${what} ${done}/${total}, ${Math.round((Date.now() - start) / 1000)} s`;
    if (stream.isTTY) stream.write(`\r${text}${done === total ? '\n' : ''}`);
    else if (done % TICKS_PER_LINE === 0 || done === total) stream.write(`${text}\n`);
  };
}

/** Processes a list in order, up to `many` items at a time. */
export async function runInParallel<T>(
  list: readonly T[],
  many: number,
  work: (one: T, at: number) => Promise<void>,
): Promise<void> {
  const queue = list.entries();
  const worker = async () => {
    for (const [at, one] of queue) await work(one, at);
  };
  await Promise.all(Array.from({ length: many }, worker));
}
