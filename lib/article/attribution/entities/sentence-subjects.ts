/** Finds whom or what the sentences right before a pronoun or a description are about. */
import type { MentionParser } from '../analyzer.ts';
import type { Language } from '../language.ts';
import { englishPhraseStartingAt } from '../learned/english-phrases.ts';
import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceMention } from '../types.ts';
import type { FullName } from './full-names.ts';

/** The phrase that opens a sentence. */
export interface Subject {
  phrase: NounPhrase;
  mention: SourceMention;
}

const MAX_SENTENCES_BACK = 3;
const MAX_TOKENS_TO_NOUN = 4;
/** Indefinite articles by the gender that they imply; "b" for both. */
const INDEFINITE: Record<string, string> = {
  ...{ a: 'b', an: 'b', another: 'b', ein: 'm', eine: 'f', un: 'm', une: 'f', una: 'f', um: 'm', uma: 'f' },
};
/** Matches auxiliaries of the passive, whose subject is mostly a victim: "A woman was hit". */
const PASSIVE = /^(?:was|were|been|wurde|wird|été|fue|sido|foi|est)$/;
/** Matches nouns by which a story calls a person whom it has just introduced without a name. */
const GENERIC_PERSON = /^(?:man|woman|mann|frau|homme|femme|hombre|mujer|homem|mulher|junge|dame)$/;

export const isGenericPerson = (noun: string) => GENERIC_PERSON.test(noun);

export class SentenceSubjects {
  private readonly tokens: readonly Token[];
  private readonly surnames: ReadonlySet<string>;
  private readonly language: Language;
  private readonly parse: (phrase: NounPhrase) => SourceMention | null;

  constructor(
    tokens: readonly Token[],
    fullNames: readonly FullName[],
    language: Language,
    parseMention: MentionParser,
  ) {
    this.tokens = tokens;
    this.surnames = new Set(fullNames.map(({ words }) => words.at(-1) ?? ''));
    this.language = language;
    this.parse = (phrase) => parseMention(phrase, fullNames);
  }

  /**
   * Finds the person without a name whom the sentences before introduce, if they name nobody: "A neighbor called. “I heard
   * it,” she said."
   *
   * @param place token index of the pronoun or description
   * @param gender gender that it implies
   */
  findUnnamed(place: number, gender: string | null): Subject | null {
    for (const start of this.openingsBefore(place)) {
      const implied = INDEFINITE[this.tokens[start]?.lower ?? ''];
      if (implied) {
        const agrees = !gender || implied === 'b' || implied === gender;
        return agrees && !this.isPassive(start) ? this.findPerson(start) : null;
      }
    }
    return null;
  }

  /** Finds the body with which the own sentence of a phrase opens, or else the sentence before (English). */
  findBody(place: number, mayBeDescription: boolean): Subject | null {
    if (this.language.grammar) return null;
    for (const start of this.openingsBefore(place)) {
      const opening = this.tokens[start] as Token;
      if (opening.isQuoted) continue;
      // "17:42 The bureau has …"
      let first = start;
      while (first < place && (this.tokens[first]?.kind !== 'word' || /^\p{N}/u.test(this.tokens[first]?.text ?? '')))
        first++;
      const phrase = englishPhraseStartingAt(this.tokens, first, this.language);
      const mention = phrase && phrase.last < place && !this.isPronoun(phrase) ? this.parse(phrase) : null;
      const isBody = mention && /^(?:institution|news)$/.test(mention.type);
      if (phrase && isBody && (mention.isProperName || mayBeDescription)) return { phrase, mention };
      if (mention?.isProperName) return null;
    }
    return null;
  }

  private isPronoun = ({ first }: NounPhrase) => this.language.pronouns.has(this.tokens[first]?.lower ?? '');

  /** Returns where the sentences before a token in its paragraph begin, the nearest first, up to one with a person's name. */
  private openingsBefore(place: number): number[] {
    const { paragraph, sentence } = this.tokens[place] as Token;
    const openings: number[] = [];
    for (let at = place - 1; at >= 0 && this.tokens[at]?.paragraph === paragraph; at--) {
      const token = this.tokens[at] as Token;
      if (sentence - token.sentence > MAX_SENTENCES_BACK) break;
      if (token.isCapitalized && !token.isQuoted && this.surnames.has(token.lower)) break;
      const previous = this.tokens[at - 1];
      if (previous?.sentence !== token.sentence || previous?.paragraph !== paragraph) openings.push(at);
    }
    return openings;
  }

  private isPassive(start: number): boolean {
    for (let at = start; this.tokens[at]?.sentence === this.tokens[start]?.sentence; at++)
      if (PASSIVE.test(this.tokens[at]?.lower ?? '') && !this.tokens[at]?.isQuoted) return true;
    return false;
  }

  private findPerson(first: number): Subject | null {
    for (let last = first + 1; last - first <= MAX_TOKENS_TO_NOUN; last++) {
      const phrase = { first, last, head: last };
      const mention = this.tokens[last]?.kind === 'word' ? this.parse(phrase) : null;
      if (mention?.type === 'unnamed' && !mention.isVague && !mention.isProperName) return { phrase, mention };
    }
    return null;
  }
}
