import type { GroundKind } from './article';

export const EXPORT_FORMATS = [
  'markdown',
  'plain',
  'apa',
  'cite-news',
  'bibtex',
  'csl-json',
  'link',
  'sources',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  /** Label before the story's URL, in the reader's language; default "Source". */
  source?: string;
}

/** Headings and labels of an exported list of sources, in the reader's language. */
export interface SourceListLabels {
  dateline: string;
  cited: string;
  related: string;
  unnamed: string;
  /** How a source can know. */
  grounds: Record<GroundKind, string>;
  /** Label before the reason for not naming a source, and what is said where there is none. */
  reason: string;
  noReason: string;
  /** Label before the story's URL: "Source". */
  source: string;
  published: string;
  modified: string;
  /** What the page says was made by a machine. */
  machine: string;
}
