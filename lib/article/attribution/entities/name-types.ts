/** Decides whether a name belongs to a person, an institution or a news outlet. */
import type { Language } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceMention, SourceType } from '../types.ts';
import { collectAppositiveTypes } from './appositive-types.ts';
import type { FullName } from './full-names.ts';
import { TypeEvidenceIndex } from './type-evidence.ts';

export class NameTypes {
  private readonly appositiveTypes: ReadonlyMap<string, SourceType>;
  /** Only in English. */
  private readonly evidence: TypeEvidenceIndex | null;
  private readonly language: Language;

  constructor(tokens: readonly Token[], language: Language) {
    this.language = language;
    this.appositiveTypes = collectAppositiveTypes(tokens, language);
    this.evidence = language.grammar ? null : new TypeEvidenceIndex(tokens, language);
  }

  /** Returns how often the words around a name show that its bearer can speak. */
  strengthOf(lastWord: string): number {
    return this.evidence?.strengthOf(lastWord) ?? 0;
  }

  /** Tells whether a name follows a noun such as "newspaper". */
  isOutlet(words: readonly string[]): boolean {
    return this.appositiveTypes.get(words.at(-1) ?? '') === 'news';
  }

  /**
   * Returns the type of a name.
   *
   * @param isSpeaker whether the source is the subject of a verb of speech
   */
  infer({ type, words: own, role }: SourceMention, fullName: FullName | null, isSpeaker: boolean): SourceType {
    const { arabic, firstNames, grammar } = this.language;
    const words = fullName?.words ?? own;
    const last = words.at(-1) ?? '';
    const appositiveType = this.appositiveTypes.get(last);
    if (appositiveType) return appositiveType;
    const isFirstNameKnown = firstNames.has(words[0] ?? '');
    // A name that no word list knows: the words around it tell what it is.
    if (!grammar && !isFirstNameKnown && !role && (type === 'person' || (own.length === 1 && type === 'institution'))) {
      const evidence = this.evidence?.typeOf(last);
      if (evidence && !(type === 'institution' && this.language.organisations.has(last))) return evidence;
    }
    if (fullName && type !== 'news') return 'person';
    const hasNoEvidence = !fullName && !role && !isFirstNameKnown;
    // A single unknown word, and "selon Google Trends": more often an organisation than a person.
    const isUnknownWord = hasNoEvidence && words.length === 1 && !(grammar && isSpeaker) && !arabic;
    const isUnknownName = hasNoEvidence && grammar && !isSpeaker;
    return type === 'person' && (isUnknownWord || isUnknownName) ? 'institution' : type;
  }
}
