/** Times in milliseconds, by the name of what was timed. */
export type Timings = Record<string, number>;

/** Times of the contenders: of the first call (`cold`), and the median of later calls (`warm`). */
export interface Timed {
  cold: Timings;
  warm: Timings;
}

/** CPU times (milliseconds) of the page's main thread, which do not depend on other programs on the machine. */
export type ProcessorTimes = Timed;

/**
 * Times on one page. Warm times are from one page load with all contenders, cold times from a load for each contender
 * alone.
 */
export interface PageTimes extends Timed {
  id: string;
  /** Number of elements in the document. */
  elements: number;
  /** Whether Clean Copy found a story. */
  found: boolean;
  /**
   * First calls on the load with all contenders, where later ones benefit from what the earlier ones have warmed up.
   */
  shared: Timings;
  processor: ProcessorTimes;
}

/** Times on a synthetic page. */
export interface ScaleTimes extends Timed {
  /** Amount of clutter, relative to the smallest page. */
  factor: number;
  elements: number;
}

/** Time to read elements that were added at once while the clean view is on. */
export interface AdditionsTimes {
  count: number;
  /** Total time on the main thread, in milliseconds. */
  total: number;
  /** Longest single task, in milliseconds. */
  longest: number;
}

/** Memory of a page's process after garbage collection. */
export interface MemoryState {
  when: string;
  /** Size of the JavaScript heap, in bytes. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** Times of the built extension on one page, in milliseconds. */
export interface ExtensionTimes {
  id: string;
  elements: number;
  /** From opening the popup on an unread page until the page has answered, and until the popup is drawn. */
  popup: { answered: number; drawn: number };
  /**
   * From the shortcut to the first frame with the clean view: on a new page load (`first`), and after it was off
   * (`again`).
   */
  press: { first: number; again: number };
  /** From the shortcut to the first frame without the clean view. */
  restore: number;
  /** Longest task on the page's main thread, from the shortcut on a new page load until the whole page is read. */
  longest: number;
  /** Time of a cold run of Readability on the same page load. */
  readability: number;
}

/** What an action costs, in milliseconds. */
export interface Spent {
  elapsed: number;
  /** CPU time of the page's main thread. */
  processor: number;
}

/** The keyboard shortcut on one page, from the event to the first frame with the clean view. */
export interface PressTimes {
  id: string;
  /** In a process in which no code of the extension has run, and on a new load of the page in the same process. */
  first: Spent;
  again: Spent;
  /** CPU time of Readability in a new process, loading its script included, in milliseconds. */
  readability: number;
}

export interface FileSize {
  name: string;
  bytes: number;
  gzipped: number;
}

/** Results of one run; parts that were not requested are missing. */
export interface Results {
  pages?: PageTimes[];
  scaling?: ScaleTimes[];
  additions?: AdditionsTimes[];
  memory?: MemoryState[];
  /** The built extension on corpus pages (`extension`), and on the largest synthetic page (`large`). */
  extension?: ExtensionTimes[];
  large?: ExtensionTimes[];
  press?: PressTimes[];
  bytes?: FileSize[];
}
