/** Runs the given job after all earlier jobs of the same key have ended, whether they failed or not. */
export type Queue<K> = <T>(key: K, job: () => Promise<T>) => Promise<T>;

/** @returns a queue that runs the jobs of one key one after another, and those of different keys side by side */
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
