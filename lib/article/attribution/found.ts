/** What the readers of all languages hand on: where a source stands, and how it is named there. */
import type { Source } from '../../types';

export type SourceType = Source['type'];

/** A noun phrase: from one token to another, both included, and where its head ends. */
export interface Phrase {
  first: number;
  last: number;
  /** The last word before what is tied to it by a preposition. */
  head: number;
  /** Only somebody or something that speaks can be the subject of its verb. */
  speaks?: boolean;
}

/** How a source stands to its cue. */
export type Relation = 'before' | 'aside' | 'relative' | 'after' | 'according' | 'subject' | 'shared' | 'agent';

export interface Candidate extends Phrase {
  relation: Relation;
}

/** A cue, that is a word that attributes, as the number of its token, with the phrase that names its source. */
export interface Found {
  cue: number;
  source: Candidate;
  probability: number;
  /** The verb has no subject of its own: it is that of an earlier statement. */
  same?: Found;
}

/** What a phrase calls its source. */
export interface Naming {
  name: string;
  /** Its words, in lower case, without titles; by them two names are compared. */
  words: string[];
  type: SourceType;
  /** "Kyiv mayor", as it stands before or behind the name. */
  role?: string;
  /** A name of its own, not a description. */
  proper: boolean;
  /** "the ministry": what was named before, most likely. */
  definite: boolean;
  /** The last word of the description. */
  noun: string;
  /** Nobody knows what kind of thing the noun is. */
  vague?: boolean;
}
