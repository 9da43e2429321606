/** In what form a story can be taken along. */
export const TAKE_FORMATS = ['markdown', 'plain', 'apa', 'cite-news', 'bibtex', 'csl-json', 'link', 'sources'] as const;
export type TakeFormat = (typeof TAKE_FORMATS)[number];

/** Headings and words of what is said about a story's sources, in the reader's language. */
export interface SourcesNames {
  dateline: string;
  cited: string;
  related: string;
  unnamed: string;
  /** Behind the address of the story: "Source". */
  source: string;
  published: string;
  modified: string;
}
