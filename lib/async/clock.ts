/** Id of a timer, as returned by `setTimeout`. */
export type TimerId = ReturnType<typeof setTimeout>;

/** Time functions that a component depends on, so that tests can replace them. */
export interface Clock {
  /** Returns the milliseconds since an arbitrary but fixed moment. */
  now(): number;
  setTimeout(work: () => void, milliseconds?: number): TimerId;
  clearTimeout(timer: TimerId | undefined): void;
}

/** The browser's own time functions. They are looked up at each call, so that fake timers apply. */
export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (work, milliseconds) => setTimeout(work, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer),
};
