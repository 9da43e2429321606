/** What is known of a story. */

export interface Attribution {
  block?: number;
  /** UTF-16 offsets in the block's (or the given) text. */
  start: number;
  end: number;
  cue: string;
  quote?: string;
}

export interface Source {
  name: string;
  type: 'person' | 'institution' | 'news' | 'document' | 'unnamed';
  count: number;
  attributions: Attribution[];
}

export interface Dateline {
  places: string[];
  date?: string;
  agency?: string;
  verbatim: string;
}

export interface RelatedLink {
  url: string;
  text: string;
  /** 0..1: how much it is about this story. */
  relevance: number;
}

/** The facts of a story, gathered from structured data and visible text. Dates are ISO 8601. */
export interface Article {
  headline: string;
  standfirst?: string;
  byline: string[];
  site?: string;
  published?: string;
  modified?: string;
  dateline?: Dateline;
  /** The wire agency, wherever it stands. */
  credit?: string;
  /** null: this language is not read. */
  sources: Source[] | null;
  related: RelatedLink[];
}
