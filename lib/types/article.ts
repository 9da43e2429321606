/** What is known of a story. */

export interface Attribution {
  /** The block that the passage stands in; none where plain text was read. */
  block?: number;
  /** UTF-16 offsets in the block's (or the given) text: from the first to the last word of source, cue and statement. */
  start: number;
  end: number;
  /** Where it goes on in a later block: "The ministry said:", and the quotation in a paragraph of its own. */
  rest?: { block: number; start: number; end: number };
  /** The word that attributes: "said", "according to". */
  cue: string;
  /** What is said, as it stands there: with its quotation marks where it is quoted, without the source and the cue. */
  quote?: string;
}

export interface Source {
  /** The fullest form that the story uses; of an unnamed source its own words. */
  name: string;
  type: 'person' | 'institution' | 'news' | 'document' | 'unnamed';
  /** What the story says the source is, as it stands beside the name: "Kyiv mayor". */
  role?: string;
  /** Other forms that the story uses: "Klitschko", "the mayor". */
  also?: string[];
  /** How many statements are attributed to it. */
  count: number;
  attributions: Attribution[];
}

export interface Dateline {
  places: string[];
  /** As written: "Nov. 19". */
  date?: string;
  /** As understood: `2016-11-19`. */
  day?: string;
  /** As written. */
  agency?: string;
  verbatim: string;
}

export interface RelatedLink {
  url: string;
  text: string;
  /** 0..1: how much it is about this story. */
  relevance: number;
  /** What the page calls the list that it stands in: "Read also". */
  label?: string;
}

/** Page, data and text contradict each other about a day. Both as ISO 8601. */
export interface DateDoubt {
  about: 'published' | 'dateline';
  shown: string;
  said: string;
}

/** The facts of a story, gathered from structured data and visible text. Dates are ISO 8601. */
export interface Article {
  headline: string;
  standfirst?: string;
  byline: string[];
  site?: string;
  published?: string;
  modified?: string;
  /** Where what the page shows and what its data say differ by more than time zones explain. */
  doubts?: DateDoubt[];
  dateline?: Dateline;
  /** The wire agency, wherever it stands; several with ", " between. */
  credit?: string;
  /** null: this language is not read. */
  sources: Source[] | null;
  related: RelatedLink[];
}
