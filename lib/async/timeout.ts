/**
 * Waits for a promise, but no longer than a limit.
 *
 * @param limit in milliseconds
 * @throws Error with `message` after the limit, or whatever the promise rejects with
 */
export function withTimeout<T>(promise: Promise<T>, limit: number, message = 'Timed out.'): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), limit);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
