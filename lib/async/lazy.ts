/** Code that is loaded when it is first needed. */
export interface Lazy<T> {
  /** Returns what the code exports; undefined until it is loaded. */
  now(): T | undefined;
  /** Loads the code. Never rejects: the result is undefined if the browser refuses. */
  load(): Promise<T | undefined>;
  /**
   * Loads code that the caller cannot do without.
   *
   * @throws Error if the browser refuses
   */
  need(): Promise<T>;
}
