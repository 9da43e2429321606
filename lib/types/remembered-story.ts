import type { ComparableStory, StoryComparison } from './story-comparison';

/** A compact description of what a story is about. Those of two stories about the same event are similar. */
export type Fingerprint = Record<string, unknown>;

/** Those properties of a story's text that show whether a rule would hide a part of it, without the text itself. */
export interface StoryShape {
  /** Paths of its running text, outermost element first; each step is a tag with id and classes. */
  paths: string[][];
  /** Hashes of its short lines. */
  lines: number[];
}

/** A story that the reader has opened, stored so that other outlets' stories about the same event can be linked to it. */
export interface RememberedStory {
  url: string;
  headline: string;
  site: string;
  /** Date of publication as stated by the page, ISO 8601. */
  published?: string;
  /** Day on which the story was read: `2026-11-25`. */
  read: string;
  fingerprint: Fingerprint;
  /** Missing in entries that older versions stored. */
  comparable?: ComparableStory;
  shape?: StoryShape;
  /** Length of the version of its text that is stored apart, in bytes; missing if there is none. */
  versionBytes?: number;
}

/** A remembered story that may be about the same event. */
export interface OtherOutletStory {
  url: string;
  headline: string;
  site: string;
  published?: string;
  /** Similarity of the two events, 0–1. */
  similarity: number;
  /** Missing if one of the stories was stored by an older version. */
  comparison?: StoryComparison;
}
