/** What a story is about, small enough to be kept: two outlets' stories of one event have much of it in common. */
export type Fingerprint = Record<string, unknown>;

/** What of a story's text a rule could hide: no words, only where they stand. */
export interface StoryShape {
  /** The ways to its running text, outermost element first, each step as tag, id and classes. */
  paths: string[][];
  /** Numbers that stand for its short lines. */
  lines: number[];
}

/** A story that the reader has opened, as far as it is kept to be found again from another outlet's. */
export interface Remembered {
  url: string;
  headline: string;
  site: string;
  /** ISO 8601, as the story says. */
  published?: string;
  /** The day on which it was read: `2026-11-25`. */
  read: string;
  fingerprint: Fingerprint;
  shape?: StoryShape;
}

/** A remembered story that may be about the same event. */
export interface OtherOutlet {
  url: string;
  headline: string;
  site: string;
  published?: string;
  /** 0..1: how surely it is the same event. */
  likeness: number;
}
