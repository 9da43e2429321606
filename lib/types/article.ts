/** The facts of a story. */

/** One statement that a story attributes to a source. */
export interface Attribution {
  /** Id of the block that contains the passage; missing if plain text was read. */
  block?: number;
  /**
   * UTF-16 offsets of the passage in the text of the block or in the plain text, from the first to the last word of
   * source, cue and statement.
   */
  start: number;
  end: number;
  /** Continuation of the passage in a later block, such as a quotation in the paragraph after "The ministry said:". */
  rest?: { block: number; start: number; end: number };
  /**
   * Words that name the source, such as "the ministry" or "she", as UTF-16 offsets; outside the passage if a verb has no
   * subject of its own. Missing for a quotation without such words.
   */
  source?: { block?: number; start: number; end: number };
  /** Words that attribute the statement, such as "said" and "according to". */
  cue: string;
  /** The statement as written, including quotation marks, without source and cue. */
  quote?: string;
}

/**
 * How a source can know what it says: it was there or tells of itself; it speaks on its own matter; it is a document;
 * it passes on what others said; it knows the field.
 */
export type GroundKind = 'witness' | 'own' | 'document' | 'told' | 'expert';

/** What a story tells about how a source can know what it is cited for. */
export interface Ground {
  kind: GroundKind;
  /** Words of the story that show it, such as "who was on the ferry"; missing if only the source's name does. */
  evidence?: string;
}

export interface Source {
  /** The longest form of the name in the story; for an unnamed source, the words that the story uses. */
  name: string;
  type: 'person' | 'institution' | 'news' | 'document' | 'unnamed';
  /** Role that the story states next to the name, such as "Kyiv mayor". */
  role?: string;
  /** Other names that the story uses for the source, such as "Klitschko" and "the mayor". */
  also?: string[];
  /** Missing if the story does not tell, or the language is not supported. */
  ground?: Ground;
  /** Set for persons without a name, in supported languages: the reason that the story gives for it, if it gives one. */
  anonymity?: { reason?: string };
  /** Number of statements that are attributed to the source. */
  count: number;
  attributions: Attribution[];
  /**
   * Set if the story contains little evidence that this is a source. Such sources are listed separately and not
   * counted.
   */
  lessCertain?: true;
}

/** Somebody whom the reporters asked, but who did not answer. */
export interface Asked {
  name: string;
  /** Words of the story that state this, such as "declined to comment". */
  verbatim: string;
}

export interface Dateline {
  places: string[];
  /** The date as written, such as "Nov. 19". */
  date?: string;
  /** The date as ISO 8601, such as `2016-11-19`. */
  day?: string;
  /** The agency as written. */
  agency?: string;
  verbatim: string;
}

export interface RelatedLink {
  url: string;
  /** The headline of the linked story. */
  text: string;
  /** How closely the link is related to the story, 0–1. */
  relevance: number;
  /** Label of the list that contains the link, such as "Read also". */
  label?: string;
}

/** A link in a sentence of the story. */
export interface LinkInText {
  url: string;
  /** The words of the link. */
  text: string;
  sentence: string;
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

/** Two days (ISO 8601) that should be the same but are not. */
export interface DateConflict {
  about: 'published' | 'dateline' | 'address' | 'modified';
  shown: string;
  said: string;
}

/** The facts of a story that the clean view needs. */
export interface ArticleCore {
  headline: string;
  site?: string;
  /** Date of the last modification, ISO 8601. */
  modified?: string;
}

/** The facts of a story, gathered from structured data and visible text. Dates are ISO 8601. */
export interface Article extends ArticleCore {
  standfirst?: string;
  byline: string[];
  published?: string;
  /** Dates on the visible page and in its structured data that differ by more than time zones explain. */
  doubts?: DateConflict[];
  dateline?: Dateline;
  /** The wire agency, if one is credited anywhere; several are joined with ", ". */
  credit?: string;
  /** Cited sources; null if attribution is not supported in this language. */
  sources: Source[] | null;
  /** Those who were asked but did not answer; missing if there are none. */
  asked?: Asked[];
  related: RelatedLink[];
  /** Other links in the story's sentences; missing if there are none. */
  linked?: LinkInText[];
  /** What the page says was made by a machine; missing if it says nothing. */
  disclosures?: Disclosure[];
}
