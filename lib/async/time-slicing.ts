/** Work that can be time-sliced: it yields wherever its state is consistent. */
export type SlicedTask<T> = Generator<undefined, T, undefined>;

/** Runs a task to completion without pausing. */
export function runToCompletion<T>(task: SlicedTask<T>): T {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs a task in time slices, with pauses between them.
 *
 * @param sliceMs length of a slice in milliseconds; a single step that takes longer is not interrupted
 * @param pause lets other work run; resolves when the task may continue
 * @returns the task's result, and whether there was any pause
 * @throws whatever the task or `pause` throws
 */
export async function runInSlices<T>(
  task: SlicedTask<T>,
  sliceMs: number,
  pause: () => Promise<void>,
): Promise<{ value: T; paused: boolean }> {
  let paused = false;
  let since = performance.now();
  for (;;) {
    const step = task.next();
    if (step.done) return { value: step.value, paused };
    if (performance.now() - since < sliceMs) continue;
    paused = true;
    await pause();
    since = performance.now();
  }
}

/** Yields to the browser's event loop: pending tasks, a frame among them, run before the promise resolves. */
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
