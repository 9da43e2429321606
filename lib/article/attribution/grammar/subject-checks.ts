import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import type { Clauses } from './clauses.ts';
import type { Grammar } from './grammar.ts';

/** German adverbs that may stand between a subject and its verb: "Lund dagegen sagte". */
const CONTRASTING_ADVERB = /^(?:dagegen|hingegen|aber|jedoch|allerdings|indes|wiederum|seinerseits|ihrerseits|selbst)$/;

const NEGATIVE_CONJUNCTION = /^(?:ni|nem|weder)$/;
const NEGATIVE_DETERMINER = /^(?:ning[uú]n[oa]?|nenhuma?|nadie|ninguém|aucune?|personne|keine?r?)$/;

/** Decides whether noun phrases can be subjects, and which words may separate them from their verb. */
export class SubjectChecks {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly clauses: Clauses;

  constructor(tokens: readonly Token[], grammar: Grammar, clauses: Clauses) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.clauses = clauses;
  }

  isPluralVerb(verb: number): boolean {
    return this.grammar.isPluralVerb(this.tokens[verb]?.lower ?? '');
  }

  /**
   * Tells whether a phrase can be the subject of a verb: its article allows the nominative, and its number agrees.
   *
   * @param verb token index of the verb; null to check the article only
   */
  canBeSubject({ first, last }: NounPhrase, verb: number | null): boolean {
    const [opening, ending] = [this.tokens[first] as Token, this.tokens[last] as Token];
    if (this.grammar.nonSubjectArticles.has(opening.lower) && first < last) return false;
    if (this.isAddressee(first, last)) return false;
    // "disse a jornalistas"
    if (opening.lower === 'a' && !ending.isCapitalized && /s$/.test(this.tokens[first + 1]?.lower ?? '')) return false;
    if (verb === null || !this.isPluralVerb(verb)) return true;
    // "… en Deir al Balah confirmaron": a name is singular.
    const isName = opening.isCapitalized && ending.isCapitalized && first > this.clauses.sentenceStart(verb);
    return this.grammar.compounds || !isName || this.tokens[first - 1]?.kind !== 'word';
  }

  /** Tells whether a phrase denotes nobody: "ni le club ni le joueur", "kein Zeuge". */
  denotesNobody({ first }: NounPhrase): boolean {
    const [previous, opening] = [this.tokens[first - 1], this.tokens[first] as Token];
    const isNegated = previous?.sentence === opening.sentence && NEGATIVE_CONJUNCTION.test(previous.lower);
    return isNegated || NEGATIVE_DETERMINER.test(opening.lower);
  }

  /** Tells whether a phrase is a dative: "der Deutschen Presse-Agentur". */
  isAddressee(first: number, last: number): boolean {
    if (this.tokens[first]?.lower !== 'der' || last === first) return false;
    // "der britische Sender BBC" is a nominative.
    if (last > first + 1 && !/en$/.test(this.tokens[first + 1]?.lower ?? '')) return false;
    const { feminineOutlets } = this.grammar;
    const noun = this.tokens[last]?.lower ?? '';
    return feminineOutlets.has(noun) || feminineOutlets.has(noun.replace(/^.*-/, ''));
  }

  /** Tells whether a negation precedes a verb, with nothing but clitics between them: "não comentará". */
  isNegated(verb: number): boolean {
    if (this.grammar.compounds) return false;
    let at = verb - 1;
    while (this.grammar.language.pronouns.get(this.tokens[at]?.lower ?? '') === 'c' && !this.isNegation(at)) at--;
    return this.isNegation(at) && this.tokens[at]?.sentence === this.tokens[verb]?.sentence;
  }

  private isNegation(at: number): boolean {
    return this.grammar.negations.has(this.tokens[at]?.lower ?? '');
  }

  /** Tells whether a phrase has a determiner or a capital, or contains a listed noun. */
  isNounPhrase({ first, last }: NounPhrase): boolean {
    const { language } = this.grammar;
    const opening = this.tokens[first] as Token;
    if (language.determiners.has(opening.lower) || language.pronouns.has(opening.lower)) return true;
    return this.tokens
      .slice(first, last + 1)
      .some((token) => token.isCapitalized || this.grammar.isKnownNoun(token.lower));
  }

  /** Tells whether a phrase denotes a person: it is a pronoun, or contains a first name, a title or a surname. */
  denotesPerson({ first, last }: NounPhrase): boolean {
    const { firstNames, people, pronouns, titles } = this.grammar.language;
    const pronoun = pronouns.get(this.tokens[first]?.lower ?? '');
    if (first === last && pronoun) return /^[mf]$/.test(pronoun);
    const part = this.tokens.slice(first, last + 1);
    const lists = [firstNames, titles, people];
    if (part.some(({ lower }) => lists.some((list) => list.has(lower)))) return true;
    const surname = part.at(-1)?.text;
    return this.tokens.some(
      ({ text }, at) => text === surname && at > 0 && firstNames.has((this.tokens[at - 1] as Token).lower),
    );
  }

  /** Tells whether a token may stand before a finite verb as a pronoun: "se lo dijo", "l'a dit". */
  isClitic(at: number): boolean {
    const token = this.tokens[at] as Token;
    const pronoun = this.grammar.language.pronouns.get(token.lower);
    if (pronoun) return pronoun === 'c';
    if (this.grammar.compounds) return CONTRASTING_ADVERB.test(token.lower);
    return this.isAdverbial(token);
  }

  /** Tells whether a word is an auxiliary or adverb, which may separate the parts of a verb. */
  isAdverbial({ lower, kind }: Token): boolean {
    const { language, timeAdverbs } = this.grammar;
    return kind === 'word' && (language.auxiliaries.has(lower) || timeAdverbs.has(lower) || /ment(?:e)?$/.test(lower));
  }

  /**
   * Tells whether the subject of a verb-final clause attributes even by a weak verb: after "wie" ("wie Fachleute vermuten"), or
   * if it is a person's name.
   */
  mayJudge(phrase: NounPhrase, verb: number): boolean {
    let at = verb - 1;
    while (at > 0 && !this.grammar.verbFinalOpeners.has(this.tokens[at]?.lower ?? '')) at--;
    const isCommonNoun = this.grammar.isKnownNoun(this.tokens[phrase.head]?.lower ?? '');
    return this.tokens[at]?.lower === 'wie' || (!isCommonNoun && this.denotesPerson(phrase));
  }

  /** Tells whether a phrase denotes a person, or contains a listed noun as its head. */
  maySpeak(phrase: NounPhrase): boolean {
    return this.denotesPerson(phrase) || this.grammar.isKnownNoun(this.tokens[phrase.head]?.lower ?? '');
  }

  /** Tells whether a word opens a clause: not "Länder wie Mexiko". */
  opensVerbFinalClause(at: number): boolean {
    const [token, previous] = [this.tokens[at] as Token, this.tokens[at - 1]];
    if (!this.grammar.verbFinalOpeners.has(token.lower)) return false;
    const opensClause = previous?.sentence !== token.sentence || previous.kind === 'punctuation';
    return opensClause || this.grammar.conjunctions.has(previous.lower);
  }
}
