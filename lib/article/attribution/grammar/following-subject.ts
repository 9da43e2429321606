import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { QUOTATION_MARK } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import type { NounPhrases } from './noun-phrases.ts';
import type { SubjectChecks } from './subject-checks.ts';

/** Maximum number of adverbials between a verb and the subject after it. */
const MAX_ADVERBIALS = 4;
const MAX_PARENTHESIS_TOKENS = 9;
/** Maximum number of tokens of a place or time between a verb and its subject. */
const MAX_PLACE_TOKENS = 10;
/** Maximum number of auxiliaries and clitics before a verb. */
const MAX_VERB_TOKENS = 4;

/** Finds the subject that follows a verb: "sagte am Montag der Minister". */
export class FollowingSubject {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly phrases: NounPhrases;
  private readonly checks: SubjectChecks;

  constructor(tokens: readonly Token[], grammar: Grammar, phrases: NounPhrases, checks: SubjectChecks) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.phrases = phrases;
    this.checks = checks;
  }

  /**
   * Finds the subject; null if there is none.
   *
   * @param cue token index of the attributing verb
   * @param first first token to search from
   */
  find(cue: number, first: number): NounPhrase | null {
    const { sentence } = this.tokens[first - 1] as Token;
    let at = first;
    for (let count = 0; count < MAX_ADVERBIALS; count++) {
      const length = this.adverbialLength(at);
      if (length === 0) break;
      at += length;
    }
    if (this.tokens[at]?.sentence !== sentence) return null;
    return this.findAfterPlace(cue, at) ?? this.checkSubject(cue, at);
  }

  private checkSubject(cue: number, at: number): NounPhrase | null {
    const phrase = this.phrases.startingAt(at);
    // A complementizer opens the content clause.
    if (!phrase || this.grammar.complementizers.has(this.tokens[phrase.first]?.lower ?? '')) return null;
    // "resume sentada en el banco"
    if (!this.grammar.compounds && !this.checks.isNounPhrase(phrase)) return null;
    const isPronoun = this.grammar.language.pronouns.has(this.tokens[at]?.lower ?? '');
    return isPronoun || this.checks.canBeSubject(phrase, cue) ? phrase : null;
  }

  /** Finds the person after a place or time, beside a quotation: "“…”, gritaba a las puertas del juzgado Ana Ruiz". */
  private findAfterPlace(cue: number, first: number): NounPhrase | null {
    const { language } = this.grammar;
    const opening = this.tokens[first] as Token;
    const isPreposition = language.prepositions.has(opening.lower) || language.attached.has(opening.lower);
    if (!isPreposition && !/^(?:antes|depois|después|devant|lors)$/.test(opening.lower)) return null;
    if (!this.followsQuotation(cue)) return null;
    for (let at = first + 2; at - first <= MAX_PLACE_TOKENS; at++) {
      const { sentence, kind, isQuoted } = this.tokens[at] ?? opening;
      if (sentence !== opening.sentence || kind === 'punctuation' || isQuoted) return null;
      const phrase = this.opensPerson(at) ? this.phrases.startingAt(at) : null;
      if (phrase && this.checks.denotesPerson(phrase) && this.checks.canBeSubject(phrase, cue)) return phrase;
    }
    return null;
  }

  /** Tells whether a quotation ends right before a verb with its auxiliary and clitics. */
  private followsQuotation(cue: number): boolean {
    for (let at = cue - 1; cue - at <= MAX_VERB_TOKENS; at--) {
      const { text = '', kind } = this.tokens[at] ?? {};
      if (kind !== 'word') return QUOTATION_MARK.test(text === ',' ? (this.tokens[at - 1]?.text ?? '') : text);
    }
    return false;
  }

  /** Tells whether a full name, or a role with its article or before a name, starts at a token that is no object. */
  private opensPerson(at: number): boolean {
    const { firstNames, people, titles, prepositions, attached, determiners } = this.grammar.language;
    const [before, previous, token, next] = [-2, -1, 0, 1].map((offset) => this.tokens[at + offset]);
    const isRole = (word: Token | undefined) => people.has(word?.lower ?? '') || titles.has(word?.lower ?? '');
    const isLink = (word: Token | undefined) => prepositions.has(word?.lower ?? '') || attached.has(word?.lower ?? '');
    if (isLink(previous) || determiners.has(previous?.lower ?? '') || (isRole(previous) && isLink(before)))
      return false;
    if (determiners.has(token?.lower ?? ''))
      return !this.grammar.nonSubjectArticles.has(token?.lower ?? '') && isRole(next);
    if (!token?.isCapitalized || !next?.isCapitalized) return false;
    return firstNames.has(token.lower) ? !isRole(previous) : this.grammar.compounds === true && isRole(token);
  }

  /**
   * Returns the number of tokens in the adverbial, expletive or indirect object that starts at a token; 0 if none does.
   */
  private adverbialLength(at: number): number {
    const [token, next, second] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    const { language, compounds, timeAdverbs, nonSubjectArticles, outletNames } = this.grammar;
    // "rapportent, samedi, les médias"
    if (token?.text === ',' && timeAdverbs.has(next?.lower ?? '') && second?.text === ',') return 3;
    if (token?.text === ',' && !compounds) return this.parenthesisLength(at);
    if (token?.kind !== 'word' || token.isCapitalized || next?.sentence !== token.sentence) return 0;
    if (language.auxiliaries.has(token.lower) || timeAdverbs.has(token.lower)) return 1;
    // "disse esta quinta-feira a ministra"
    if (language.determiners.has(token.lower) && timeAdverbs.has(next.lower)) return 2;
    if (compounds && language.pronouns.get(token.lower) === 'n' && this.opensNoun(next)) return 1;
    if (nonSubjectArticles.has(token.lower) || token.lower === 'der') return this.indirectObjectLength(at);
    if (!language.prepositions.has(token.lower)) return 0;
    const addressee = compounds ? 0 : this.addresseeLength(at);
    if (addressee > 0) return addressee;
    if (language.months.has(next.lower) || timeAdverbs.has(next.lower)) return 2;
    // "confirmó a EFE Zaher Lund", "dit à l'AFP"
    if (!compounds && outletNames.has(next.lower) && second?.sentence === token.sentence) return 2;
    return next.isCapitalized && !compounds && this.opensNoun(second) && !second?.isCapitalized ? 2 : 0;
  }

  /** Returns the length of an adverbial between commas: ", nesta segunda-feira (13),"; 0 if there is none. */
  private parenthesisLength(at: number): number {
    const { language, timeAdverbs } = this.grammar;
    const opening = this.tokens[at + 1]?.lower ?? '';
    if (!language.prepositions.has(opening) && !timeAdverbs.has(opening)) return 0;
    for (let end = at + 2; end - at <= MAX_PARENTHESIS_TOKENS; end++) {
      const token = this.tokens[end];
      if (token?.sentence !== this.tokens[at]?.sentence || token?.isQuoted) return 0;
      if (token?.text === ',') return this.opensNoun(this.tokens[end + 1]) ? end - at + 1 : 0;
    }
    return 0;
  }

  /** Returns the length of an outlet as addressee, if the subject follows it: "disse à Agência Efe a chefe". */
  private addresseeLength(at: number): number {
    if (!/^(?:a|à|ao|al|au|aux)$/.test(this.tokens[at]?.lower ?? '')) return 0;
    const phrase = this.phrases.startingAt(at + 1);
    if (!phrase) return 0;
    const { language, outletNames } = this.grammar;
    const lists = [language.news, language.newsNouns, outletNames];
    const isOutlet = this.tokens
      .slice(phrase.first, phrase.last + 1)
      .some(
        ({ lower }) =>
          lists.some((list) => list.has(lower)) ||
          /^(?:agência|jornalistas|repórteres|periodistas|journalistes)$/.test(lower),
      );
    if (!isOutlet) return 0;
    const name = this.nameAfterOutlet(phrase);
    if (name) return name - at;
    return this.opensNoun(this.tokens[phrase.last + 1]) ? phrase.last + 1 - at : 0;
  }

  /** Returns the first token of the speaker whose name a phrase for an outlet runs into: "a la televisión local Ana Ruiz". */
  private nameAfterOutlet({ first, last }: NounPhrase): number | null {
    for (let at = first + 1; at < last; at++) {
      const [token, next] = [this.tokens[at] as Token, this.tokens[at + 1]];
      if (this.grammar.language.firstNames.has(token.lower) && token.isCapitalized && next?.isCapitalized) return at;
    }
    return null;
  }

  private opensNoun(token: Token | undefined): boolean {
    return token?.kind === 'word' && (token.isCapitalized || this.grammar.language.determiners.has(token.lower));
  }

  /**
   * Returns the number of tokens in the indirect object that starts at a token, if the subject follows it: "sagte dem
   * Sender die Ministerin".
   */
  private indirectObjectLength(at: number): number {
    const phrase = this.phrases.startingAt(at);
    const isDative =
      phrase &&
      (this.grammar.nonSubjectArticles.has(this.tokens[at]?.lower ?? '') || this.checks.isAddressee(at, phrase.last));
    if (!isDative) return 0;
    const next = this.tokens[phrase.last + 1];
    if (!next || next.sentence !== this.tokens[at]?.sentence) return 0;
    return this.opensNoun(next) ? phrase.last + 1 - at : 0;
  }
}
