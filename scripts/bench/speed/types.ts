/** Milliseconds by the name of what was timed. */
export type Sample = Record<string, number>;

/** Cold: the first call of each contender. Warm: the median of its later calls. */
export interface Timed {
  cold: Sample;
  warm: Sample;
}

/** Milliseconds of the page's main thread, whatever else the machine does meanwhile. */
export type ProcessorTimes = Timed;

/** What was measured on one page: warm on one load, cold on loads where nobody else has run before. */
export interface PageTimes extends Timed {
  id: string;
  /** Elements in the document. */
  elements: number;
  /** Did we find a story? */
  found: boolean;
  /** First calls on the load that all share, where those that come later find much warm already. */
  shared: Sample;
  processor: ProcessorTimes;
}

/** The made-up story with more and more of a page around it. */
export interface ScaleTimes extends Timed {
  /** So many times the smallest page stands around the story. */
  factor: number;
  elements: number;
}

/** What it takes to read so many additions that come at once while the clean view is on. */
export interface AdditionsTimes {
  count: number;
  /** Milliseconds on the main thread, all together. */
  total: number;
  /** The longest stretch of it. */
  longest: number;
}

/** The state of a page's process after a forced collection of garbage. */
export interface MemoryState {
  when: string;
  /** Bytes of the heap of scripts. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** The built extension on one page; milliseconds. */
export interface ExtensionTimes {
  id: string;
  elements: number;
  /** From the popup's opening, on a page that nothing has read yet. */
  popup: { answered: number; drawn: number };
  /** From the shortcut to the first frame of the clean view: on a fresh load, and again on the same. */
  press: { first: number; again: number };
  /** From the shortcut to the first frame without it. */
  restore: number;
  /** The longest task of the page's main thread, from a press on a fresh load until all is read. */
  longest: number;
  /** A first call of Readability on the same load. */
  readability: number;
}

export interface FileSize {
  name: string;
  bytes: number;
  gzipped: number;
}

/** Measurements of one run; parts that were not requested are missing. */
export interface Results {
  pages?: PageTimes[];
  scaling?: ScaleTimes[];
  additions?: AdditionsTimes[];
  memory?: MemoryState[];
  /** On saved pages, and on the largest made-up one. */
  extension?: ExtensionTimes[];
  large?: ExtensionTimes[];
  bytes?: FileSize[];
}
