import type { DetectedAttribution, SourceType } from '../types.ts';

/** A person, organisation, document or unnamed group that the text cites. */
export interface Entity {
  name: string;
  /** Lower-case words of the name, without titles. */
  words: string[];
  type: SourceType;
  role?: string;
  /** Other forms of the name that the text uses. */
  aliases: Set<string>;
  /** m or f, once a pronoun or title has revealed it. */
  gender?: string;
  attributions: DetectedAttribution[];
  /** No word list knows what it is. */
  isVague?: boolean;
  /** Known by a description only: "the ministry", "two officials". */
  isDescription?: boolean;
  /** Last word of the description, in lower case. */
  headNoun?: string;
}
