/** A compact description of what a story is about: those of two stories about the same event are similar. */
export type Fingerprint = Record<string, unknown>;

/** The places of a story's text that a rule could hide, without the text itself. */
export interface StoryShape {
  /** Paths to its running text, outermost element first; each step is a tag with id and classes. */
  paths: string[][];
  /** Hashes of its short lines. */
  lines: number[];
}

/** A story that the reader has opened, stored so that other outlets' stories about the same event can be linked to it. */
export interface RememberedStory {
  url: string;
  headline: string;
  site: string;
  /** ISO 8601, from the story. */
  published?: string;
  /** Day on which it was read, such as `2026-11-25`. */
  read: string;
  fingerprint: Fingerprint;
  shape?: StoryShape;
}

/** A remembered story that may be about the same event. */
export interface OtherOutletStory {
  url: string;
  headline: string;
  site: string;
  published?: string;
  /** 0 to 1. */
  similarity: number;
}
