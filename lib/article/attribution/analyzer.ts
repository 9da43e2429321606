import type { FullName } from './entities/full-names.ts';
import type { Language } from './language.ts';
import type { Token } from './tokenizer.ts';
import type { DetectedAttribution, NounPhrase, SourceMention } from './types.ts';
import type { AddresseeFinder } from './unanswered-requests.ts';

/**
 * Parses a noun phrase into a source mention.
 *
 * @param fullNames full names of persons in the text
 * @returns null where the phrase denotes no source: a time, a number, a thing
 */
export type MentionParser = (phrase: NounPhrase, fullNames: readonly FullName[]) => SourceMention | null;

/** Detects attributions in one language. */
export interface LanguageAnalyzer {
  language: Language;
  /** Finds every cue that has a source, in text order. */
  detectAttributions(tokens: readonly Token[]): DetectedAttribution[];
  findAddressee: AddresseeFinder;
  createMentionParser(tokens: readonly Token[], text: string): MentionParser;
}
