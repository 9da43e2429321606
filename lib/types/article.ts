/** The facts of a story. */

/** One statement that a story attributes to a source. */

export interface Attribution {
  /** Id of the block that holds the passage; missing if plain text was read. */
  block?: number;
  /** UTF-16 offsets in the text of the block, or in the plain text: from the first to the last word of source, cue and statement. */
  start: number;
  end: number;
  /** Continuation in a later block, such as a quotation in the paragraph after "The ministry said:". */
  rest?: { block: number; start: number; end: number };
  /** Words that attribute, such as "said" and "according to". */
  cue: string;
  /** The statement as written, with its quotation marks if any, without source and cue. */
  quote?: string;
}

export interface Source {
  /** The fullest form that the story uses; for an unnamed source the words of the story. */
  name: string;
  type: 'person' | 'institution' | 'news' | 'document' | 'unnamed';
  /** Role that the story gives next to the name, such as "Kyiv mayor". */
  role?: string;
  /** Other forms that the story uses, such as "Klitschko" and "the mayor". */
  also?: string[];
  /** Number of statements that are attributed to it. */
  count: number;
  attributions: Attribution[];
  /** Little in the story shows that this is a source; it is listed apart and not counted. */
  lessCertain?: true;
}

/** Somebody whom the reporters asked and who did not answer. */
export interface Asked {
  name: string;
  /** Words of the story that say so, such as "declined to comment". */
  verbatim: string;
}

export interface Dateline {
  places: string[];
  /** As written, such as "Nov. 19". */
  date?: string;
  /** ISO 8601, such as `2016-11-19`. */
  day?: string;
  /** As written. */
  agency?: string;
  verbatim: string;
}

export interface RelatedLink {
  url: string;
  text: string;
  /** 0 to 1: how closely it is related to the story. */
  relevance: number;
  /** Label of the list that holds the link, such as "Read also". */
  label?: string;
}

/** What a machine did with a text. */
export type MachineTask = 'written' | 'translated' | 'voiced' | 'summarised';

/** A statement of the page that a machine made the story or a part of the page. */
export interface Disclosure {
  kind: MachineTask;
  /** Id of the block that says so; missing if only the page's structured data does. */
  block?: number;
  /** As written; of structured data the property and its value. */
  text: string;
}

/** Two days that should be the same and are not, as ISO 8601. */
export interface DateConflict {
  about: 'published' | 'dateline';
  shown: string;
  said: string;
}

/** The facts of a story that the clean view needs. */
export interface ArticleCore {
  headline: string;
  site?: string;
  /** ISO 8601. */
  modified?: string;
}

/** The facts of a story, gathered from structured data and visible text. Dates are ISO 8601. */
export interface Article extends ArticleCore {
  standfirst?: string;
  byline: string[];
  published?: string;
  /** Dates where the visible page and its structured data differ by more than time zones explain. */
  doubts?: DateConflict[];
  dateline?: Dateline;
  /** The wire agency, wherever it is credited; several are joined with ", ". */
  credit?: string;
  /** null: attribution is not supported in this language. */
  sources: Source[] | null;
  /** Missing where nobody is said to have been asked. */
  asked?: Asked[];
  related: RelatedLink[];
  /** What the page says was made by a machine; missing if it says nothing. */
  disclosures?: Disclosure[];
}
