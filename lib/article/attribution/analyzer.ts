import type { Entity } from './entities/entity.ts';
import type { FullName } from './entities/full-names.ts';
import type { Language } from './language.ts';
import type { Certainty } from './plausibility/certainty.ts';
import type { Token } from './tokenizer.ts';
import type { DetectedAttribution, NounPhrase, SourceMention } from './types.ts';
import type { AddresseeFinder } from './unanswered-requests.ts';

/**
 * Parses a noun phrase into a source mention.
 *
 * @param fullNames full names of persons in the text
 * @returns null if the phrase does not denote a source but, for instance, a time, a number or a thing
 */
export type MentionParser = (phrase: NounPhrase, fullNames: readonly FullName[]) => SourceMention | null;

/** Detects attributions in one language. */
export interface LanguageAnalyzer {
  language: Language;
  /** Finds every cue that has a source; returns them in text order. */
  detectAttributions(tokens: readonly Token[]): DetectedAttribution[];
  findAddressee: AddresseeFinder;
  createMentionParser(tokens: readonly Token[], text: string): MentionParser;
  /** Decides whether a source is shown. Languages without it share one set of checks for learned and for grammar analyzers. */
  rateCertainty?(entity: Entity, tokens: readonly Token[]): Certainty;
}
