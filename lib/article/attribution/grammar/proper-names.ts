import type { FullName } from '../entities/full-names.ts';
import type { WordSet } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import type { SourceType } from '../types.ts';
import type { CommonNouns } from './common-nouns.ts';
import type { Grammar } from './grammar.ts';
import { LEGAL_FORM } from './legal-forms.ts';

/** Matches abbreviations, names with an inner capital, and domain names. */
const BRAND_NAME = /\p{Ll}{3,}\p{Lu}|\.\p{Ll}{2,3}$/u;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
/** Endings of German nouns that are not names, in the singular and in the plural. */
const ABSTRACT_ENDING = /(?:ung|heit|keit|schaft|tion|tät|ismus|nis)$/;
const PLURAL_ENDING = /(?:innen|ungen|heiten|keiten|en)$/;

/** Delimits and classifies proper names within noun phrases. */
export class ProperNames {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly nouns: CommonNouns;

  constructor(tokens: readonly Token[], grammar: Grammar, nouns: CommonNouns) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.nouns = nouns;
  }

  /**
   * Finds the proper name at the end of a noun phrase.
   *
   * @param isDetermined whether the phrase has a determiner
   * @param isSpeaker whether a verb in the singular shows that the phrase is a speaker, so that a noun without article
   *   is a name
   * @returns index of the first token of the name; `head + 1` if the phrase does not end with a name
   */
  findNameStart(
    first: number,
    head: number,
    fullNames: readonly FullName[],
    isDetermined: boolean,
    isSpeaker: boolean,
  ): number {
    const { compounds, language } = this.grammar;
    let start = this.capitalizedStart(first, head, fullNames);
    if (start < head && language.honorifics.has((this.tokens[start] as Token).lower)) start++;
    if (start > head || !compounds) return start;
    // "der Walliser Staatsrat"
    const isDemonym =
      isDetermined &&
      head - start === 1 &&
      /er$/.test(this.tokens[start]?.text ?? '') &&
      !this.startsWithFirstName([(this.tokens[start] as Token).lower]);
    if (isDemonym) start = head;
    const word = this.tokens[head] as Token;
    const followsKnownNoun = start > first && this.nouns.classify(start - 1) !== null;
    if (start === head && !this.isKnownName(word, fullNames) && !followsKnownNoun) {
      const hasAdjective = start > first && !(this.tokens[start - 1] as Token).isCapitalized;
      return isDetermined || hasAdjective || !this.looksLikeName(word, isSpeaker) ? head + 1 : start;
    }
    // "der Abgeordnete Klaus Meier": an unknown noun before the first name is a role.
    for (let at = start; at < head; at++) if (language.firstNames.has((this.tokens[at] as Token).lower)) return at;
    return start;
  }

  /**
   * Returns the type of source that a name denotes.
   *
   * @param noun the noun before the name, in lower case; '' if there is none
   */
  classify(first: number, last: number, noun: string): SourceType {
    const { language, outletNames } = this.grammar;
    const part = this.tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
    const [opening, ending] = [part[0] as Token, part.at(-1) as Token];
    const isFullName = part.length > 1 && language.firstNames.has(opening.lower);
    if (noun) {
      const isNoun = (list: WordSet) => this.nouns.isIn(list, noun);
      if (isNoun(language.newsNouns)) return 'news';
      // "agência Reuters"
      if (/^ag[eê]n/.test(noun) && outletNames.has(ending.lower)) return 'news';
      if (isNoun(language.organisationNouns)) return 'institution';
      if (language.people.has(noun) || language.titles.has(noun)) return 'person';
      // "Staatsrat Mathias Lund"
      if (isFullName) return 'person';
      if (language.news.has(noun)) return 'news';
      if (language.organisations.has(noun)) return 'institution';
    }
    if (part.length > 1 && LEGAL_FORM.test(ending.lower)) return 'institution';
    if (isFullName) return 'person';
    if (part.some(({ lower }) => language.news.has(lower)) || outletNames.has(ending.lower)) return 'news';
    if (part.some(({ lower }) => language.organisations.has(lower))) return 'institution';
    if (part.every(({ lower }) => language.places.has(lower))) return 'institution';
    if (ABBREVIATION.test(ending.text) || BRAND_NAME.test(ending.text)) return 'institution';
    return 'person';
  }

  /** Returns the last token, up to `last`, of a name with the names attached to it: "Folha do Vale". */
  endOfAttachedNames(head: number, last: number): number {
    let end = head;
    for (let at = head + 1; at <= last; at++) {
      const { isCapitalized, lower } = this.tokens[at] as Token;
      const isLink = this.grammar.language.attached.has(lower) || this.grammar.language.determiners.has(lower);
      if (isCapitalized) end = at;
      else if (!isLink) break;
    }
    return end;
  }

  /**
   * Returns the start of the run of capitalised words and particles at the end of a phrase; `head + 1` if there is
   * none.
   */
  private capitalizedStart(first: number, head: number, fullNames: readonly FullName[]): number {
    let start = head + 1;
    for (let at = head; at >= first; at--) {
      const token = this.tokens[at] as Token;
      const isParticle =
        !token.isCapitalized && start <= head && this.tokens[at - 1]?.isCapitalized === true && at > first;
      if ((!token.isCapitalized && !isParticle) || token.kind !== 'word') break;
      // A known common noun precedes the name, unless it is a surname or, in other languages than German, inside the name.
      const isCommonNoun = token.isCapitalized && this.nouns.classify(at) !== null && !this.isSurname(at, fullNames);
      if (isCommonNoun && (this.grammar.compounds || at === first)) break;
      if (token.isCapitalized) start = at;
    }
    return start;
  }

  private isSurname(at: number, fullNames: readonly FullName[]): boolean {
    const { lower } = this.tokens[at] as Token;
    const previous = this.tokens[at - 1];
    return (
      (previous?.isCapitalized === true && this.grammar.language.firstNames.has(previous.lower)) ||
      this.followsRoleAndName(at) ||
      fullNames.some(
        ({ words, count }) =>
          count > 0 && words.at(-1) === lower && words.length > 1 && this.startsWithFirstName(words),
      )
    );
  }

  /** Tells whether a noun and an unknown name precede a word: "Staatsanwältin Gesine Pohlmann", where "-mann" is known. */
  private followsRoleAndName(at: number): boolean {
    const [role, name] = [this.tokens[at - 2], this.tokens[at - 1]];
    if (!this.grammar.compounds || !name?.isCapitalized || name.sentence !== this.tokens[at]?.sentence) return false;
    const isDetermined = this.grammar.language.determiners.has(this.tokens[at - 3]?.lower ?? '');
    const isRole =
      role?.sentence === name.sentence &&
      (isDetermined || this.nouns.classify(at - 2) === 'unnamed') &&
      role.isCapitalized;
    return isRole && this.nouns.classify(at - 1) === null && !this.grammar.timeAdverbs.has(name.lower);
  }

  private startsWithFirstName(words: readonly string[]): boolean {
    return this.grammar.language.firstNames.has(words[0] ?? '');
  }

  private isKnownName({ lower, text }: Token, fullNames: readonly FullName[]): boolean {
    const { places, firstNames } = this.grammar.language;
    return (
      this.grammar.outletNames.has(lower) ||
      fullNames.some(({ words }) => words.at(-1) === lower) ||
      ABBREVIATION.test(text) ||
      places.has(lower) ||
      firstNames.has(lower)
    );
  }

  /** Tells whether a noun may be a name: nowhere in the text does it have an article or adjective ("Siemens"). */
  private looksLikeName(word: Token, isSpeaker: boolean): boolean {
    const { lower, text } = word;
    if (ABSTRACT_ENDING.test(lower)) return false;
    // Words that open a sentence are capitalised anyway: "Darin", "Teilhabe".
    const isWithinSentence = (token: Token, at: number) => {
      const previous = this.tokens[at - 1];
      return token.text === text && previous?.sentence === token.sentence && previous.kind === 'word';
    };
    if (!isSpeaker && !this.tokens.some(isWithinSentence)) return false;
    const isCommonNoun = (token: Token, at: number) =>
      token.lower === lower &&
      ((at > 0 && this.grammar.language.determiners.has(this.tokens[at - 1]?.lower ?? '')) ||
        !token.isCapitalized ||
        this.followsAdjective(at));
    return !this.tokens.some(isCommonNoun) && (isSpeaker || !PLURAL_ENDING.test(lower));
  }

  private followsAdjective(at: number): boolean {
    const [previous, token] = [this.tokens[at - 1], this.tokens[at]];
    if (previous?.kind !== 'word' || previous.isCapitalized || previous.sentence !== token?.sentence) return false;
    const { language, timeAdverbs, attributionVerbs } = this.grammar;
    const otherWords = [
      language.prepositions,
      language.auxiliaries,
      language.subordinators,
      language.attached,
      timeAdverbs,
      attributionVerbs,
      language.pronouns,
    ];
    return /(?:e|en|er|es)$/.test(previous.lower) && !otherWords.some((list) => list.has(previous.lower));
  }
}
