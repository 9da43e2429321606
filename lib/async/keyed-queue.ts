/** Runs a job after all earlier jobs with the same key have settled. */
export type Queue<K> = <T>(key: K, job: () => Promise<T>) => Promise<T>;

/** Creates a queue that runs jobs with the same key one after another, and those with different keys concurrently. */
export function createQueue<K>(): Queue<K> {
  const last = new Map<K, Promise<unknown>>();
  return (key, job) => {
    const next = (last.get(key) ?? Promise.resolve()).then(job);
    const settled = next.catch(() => {});
    last.set(key, settled);
    settled.then(() => last.get(key) === settled && last.delete(key));
    return next;
  };
}
