/** How many pages pass between two lines of progress where no one line can be written over. */
const STEP = 10;

/**
 * Tells on stderr how far a run is: on a terminal in one line, elsewhere a line each ten.
 *
 * @param what names the things that are counted
 * @returns to be called after each one
 */
export function progressOf(
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
    else if (done % STEP === 0 || done === total) stream.write(`${text}\n`);
  };
}

/** Works through a list, so many at once, in its order. */
export async function inParallel<T>(
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
