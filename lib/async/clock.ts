/** An id of a timer, as `setTimeout` returns it. */
export type TimerId = ReturnType<typeof setTimeout>;

/** The functions of time that a component depends on; tests pass their own. */
export interface Clock {
  /** Returns the time since some moment, in milliseconds. */
  now(): number;
  setTimeout(work: () => void, milliseconds?: number): TimerId;
  clearTimeout(timer: TimerId | undefined): void;
}

/** The clock of the browser. Its functions are looked up at each call. */
export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (work, milliseconds) => setTimeout(work, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer),
};
