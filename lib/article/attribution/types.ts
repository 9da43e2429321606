/** Token-level results that all language analyzers share. */
import type { Source } from '../../types';

export type SourceType = Source['type'];

/** A noun phrase: an inclusive range of token indexes. */
export interface NounPhrase {
  first: number;
  last: number;
  /** Index of the last token before the attached prepositional phrases. */
  head: number;
  /** Set if the phrase refers back to one person, as "der 48-Jährige" and "seinen Angaben" do: the gender. */
  pronoun?: 'm' | 'f';
  /** Whether the cue verb implies that the phrase denotes somebody or something that can speak. */
  isSpeaker?: boolean;
}

/**
 * Position of a source relative to its cue: right before it, before an apposition (`aside`), antecedent of the relative clause
 * that holds the cue, right after it, object of "according to", subject of the sentence, shared with an earlier cue, object of
 * "by" (`agent`), subject of the sentence before a quotation (`lead`), or label of a paragraph. The learned weights depend on
 * these strings, except the last two.
 */
export type SourceRelation =
  | 'before'
  | 'aside'
  | 'relative'
  | 'after'
  | 'according'
  | 'subject'
  | 'shared'
  | 'agent'
  | 'lead'
  | 'label';

/** A noun phrase that may be the source of a cue. */
export interface SourceCandidate extends NounPhrase {
  relation: SourceRelation;
  /** The earlier name that the phrase stands for: one of two for "both men". */
  antecedent?: NounPhrase;
}

/** A cue and its source, before the source has been resolved to an entity. */
export interface DetectedAttribution {
  /** Token index of the cue. */
  cue: number;
  source: SourceCandidate;
  probability: number;
  /**
   * How often such a form reports something else than speech (English): 1 for a verb without clause or quotation, 2 for
   * one that may also be a noun, and for what somebody could say.
   */
  weakness?: 0 | 1 | 2;
  /** The earlier attribution with the same source, if the verb has no subject of its own. */
  sharesSourceOf?: DetectedAttribution;
}

/** What one noun phrase says about the source it refers to. */
export interface SourceMention {
  name: string;
  /** The name without what follows its noun: "study" for "study published in May" (English documents). */
  shortName?: string;
  /** Lower-case words without titles, for comparing names. */
  words: string[];
  type: SourceType;
  /** Role stated before or after the name: "Kyiv mayor". */
  role?: string;
  /** True for a proper name, false for a description. */
  isProperName: boolean;
  /** Whether it is a definite description such as "the ministry", which usually refers to an earlier mention. */
  isDefinite: boolean;
  /** Whether a description denotes several; missing if unknown. */
  isPlural?: boolean;
  /** Whether a description has an article. */
  hasArticle?: boolean;
  /** Whether a noun before a name tells its type: "the newspaper". */
  hasNoun?: boolean;
  /** Last word of the description. */
  headNoun: string;
  /** Whether no word list contains the noun. */
  isVague?: boolean;
  /** Noun of the body that a spokesperson speaks for: "company" in "a company spokesman". */
  bodyNoun?: string;
}
