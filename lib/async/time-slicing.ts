/** Work that may rest between its steps: it yields wherever nothing is half done. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** @returns what work comes to, done in one go */
export function runToCompletion<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does work in slices, and rests between them.
 *
 * @param slice so long it works at a stretch, in milliseconds; one step that takes longer is not interrupted
 * @param rest lets others have their turn
 * @returns what the work comes to, and whether it has rested
 * @throws what the work throws
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  slice: number,
  rest: () => Promise<void>,
): Promise<{ value: T; rested: boolean }> {
  let rested = false;
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return { value: step.value, rested };
    if (performance.now() - since < slice) continue;
    rested = true;
    await rest();
    since = performance.now();
  }
}

/** Lets the browser do what waits, a frame as well, and comes back as soon as it may. */
export function yieldToMain(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
