import type { Token } from '../tokenizer.ts';
import { opensContentClause } from './complementizers.ts';
import type { Grammar, PhraseIndex } from './grammar.ts';
import { takesClaim, takesInfinitive, takesPerfectInfinitive, takesPredicate } from './verb-complements.ts';

/** Confidence (0–1) of an attribution, by how its content is marked. */
export const GRAMMAR_CONFIDENCE = { quoted: 0.9, clause: 0.85, according: 0.9, bare: 0.6 };
/** Maximum number of tokens from an auxiliary to its participle, a verb to its particle, a clause's beginning to its verb. */
export const MAX_CLAUSE_TOKENS = 30;
export const QUOTATION_MARK = /^[„“”"«»]$/;

const MAX_TOKENS_TO_QUOTATION_BEFORE = 40;
const MAX_TOKENS_TO_COMPLEMENTIZER = 16;
const MAX_TOKENS_TO_SUBJUNCTIVE = 10;
const MAX_TOKENS_TO_PARTICLE = 12;

/** Finds the boundaries of clauses and sentences, and rates whether a clause contains the content of an attribution. */
export class Clauses {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** Returns the number of tokens in the longest listed phrase that starts at a token; 0 if none does. */
  phraseLengthAt(at: number, phrases: PhraseIndex): number {
    const matches = (words: readonly string[]) =>
      words.every((word, offset) => this.tokens[at + offset]?.lower === word);
    return phrases.get(this.tokens[at]?.lower ?? '')?.find(matches)?.length ?? 0;
  }

  /** Returns the index of the first token of the sentence. */
  sentenceStart(at: number): number {
    const sentence = this.tokens[at]?.sentence;
    let first = at;
    while (first > 0 && this.tokens[first - 1]?.sentence === sentence) first--;
    return first;
  }

  /** Tells whether a token is in a question that the story asks, which attributes nothing: "Que disent les pêcheurs ?" */
  isQuestion(at: number): boolean {
    const { sentence, isQuoted } = this.tokens[at] as Token;
    let end = at;
    while (this.tokens[end + 1]?.sentence === sentence) end++;
    const isUnquoted = this.tokens.slice(this.sentenceStart(at), end).every((token) => token.isQuoted === isQuoted);
    return this.tokens[end]?.text === '?' && isUnquoted;
  }

  isCommaAfterQuotation(at: number): boolean {
    return this.tokens[at]?.text === ',' && QUOTATION_MARK.test(this.tokens[at - 1]?.text ?? '');
  }

  /** Tells whether the clause of a verb ends with a word. */
  clauseEndsWith(verb: number, word: string): boolean {
    const { sentence } = this.tokens[verb] as Token;
    for (let at = verb + 1; at < this.tokens.length && at - verb < MAX_CLAUSE_TOKENS; at++) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== sentence) return false;
      if (token.lower !== word) continue;
      const next = this.tokens[at + 1];
      const isClauseEnd =
        !next || next.sentence !== sentence || next.kind === 'punctuation' || this.grammar.conjunctions.has(next.lower);
      if (isClauseEnd) return true;
    }
    return false;
  }

  /** Tells whether a particle or reflexive pronoun gives the verb another meaning: "sagte ab", "meldete sich". */
  isNonAttributing(verb: number): boolean {
    const particles = this.grammar.rejectedParticlesByVerb.get(this.tokens[verb]?.lower ?? '') ?? [];
    if (!particles.length) return false;
    // "sagte, der Kai sei zu": the particle belongs to another clause.
    let end = verb + 1;
    while (end - verb < MAX_CLAUSE_TOKENS && !/^[,:]$/.test(this.tokens[end]?.text ?? ',')) end++;
    const isInClause = (word: string) => this.tokens.slice(verb, end).some(({ lower }) => lower === word);
    return particles.some(
      (word) => this.tokens[verb + 1]?.lower === word || (isInClause(word) && this.clauseEndsWith(verb, word)),
    );
  }

  /** Tells whether a colon and a quotation end the clause of a verb: "zeigte sich enttäuscht: „…“". */
  introducesQuotation(verb: number): boolean {
    const { sentence } = this.tokens[verb] as Token;
    for (let at = verb + 1; at - verb < MAX_CLAUSE_TOKENS && this.tokens[at]?.sentence === sentence; at++)
      if (this.tokens[at]?.text === ':') return QUOTATION_MARK.test(this.tokens[at + 1]?.text ?? '');
    return false;
  }

  /** Tells whether a verb ends its clause, possibly followed by its auxiliary. */
  isClauseFinal(verb: number): boolean {
    const [token, next] = [this.tokens[verb] as Token, this.tokens[verb + 1]];
    return (
      !next ||
      next.sentence !== token.sentence ||
      next.kind === 'punctuation' ||
      this.grammar.perfectAuxiliaries.has(next.lower)
    );
  }

  /**
   * Rates how certain it is that a verb attributes a statement.
   *
   * @param isStrong whether the verb attributes even without a quotation or content clause
   * @returns confidence (0–1); 0 if the verb does not attribute
   */
  statementConfidence(cue: number, isStrong: boolean): number {
    if (this.hasQuotationBefore(cue)) return GRAMMAR_CONFIDENCE.quoted;
    const marked = this.contentConfidenceAfter(cue);
    if (marked > 0) return marked;
    if (isStrong && this.opensMainClause(cue)) return GRAMMAR_CONFIDENCE.clause;
    if (takesPerfectInfinitive(this.tokens, cue, this.grammar)) return GRAMMAR_CONFIDENCE.clause;
    // "Das Haus bleibe zu, sagte X": the content is the clause before.
    const token = this.tokens[cue] as Token;
    const previous = this.tokens[cue - 1];
    if (previous?.text === ',' && previous.sentence === token.sentence) {
      if (isStrong) return GRAMMAR_CONFIDENCE.clause;
      if (this.isReportedSpeech(this.sentenceStart(cue), cue)) return GRAMMAR_CONFIDENCE.clause;
    }
    const hasComplement = [takesInfinitive, takesPredicate, takesClaim].some((takes) =>
      takes(this.tokens, cue, this.grammar),
    );
    return isStrong || hasComplement ? GRAMMAR_CONFIDENCE.bare : 0;
  }

  private hasQuotationBefore(cue: number): boolean {
    const { isQuoted, paragraph, sentence } = this.tokens[cue] as Token;
    // "“Why?”, asked X": a comma may open the sentence of the verb.
    const opensSentence = this.tokens.slice(this.sentenceStart(cue), cue).every(({ kind }) => kind === 'punctuation');
    const maxSentencesBack = opensSentence ? 1 : 0;
    for (let at = cue - 1; at >= 0 && cue - at < MAX_TOKENS_TO_QUOTATION_BEFORE; at--) {
      const token = this.tokens[at] as Token;
      if (token.paragraph !== paragraph) return false;
      if (token.isQuoted !== isQuoted && sentence - token.sentence <= maxSentencesBack) return true;
      if (token.sentence < sentence - 1) return false;
    }
    return false;
  }

  private contentConfidenceAfter(cue: number): number {
    const { isQuoted, sentence } = this.tokens[cue] as Token;
    for (let at = cue + 1; at < this.tokens.length && at - cue < MAX_CLAUSE_TOKENS; at++) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== sentence) return 0;
      if (token.isQuoted !== isQuoted) return GRAMMAR_CONFIDENCE.quoted;
      const opensClause =
        at - cue < MAX_TOKENS_TO_COMPLEMENTIZER && opensContentClause(this.tokens, at, cue, this.grammar);
      if (opensClause || token.text === ':') return GRAMMAR_CONFIDENCE.clause;
      // "Senadores que defendem o projeto têm dito que": the clause of another verb.
      if (!this.grammar.compounds && this.grammar.participles.has(token.lower)) return 0;
      if (token.text === ',' && this.opensSubjunctive(at + 1)) return GRAMMAR_CONFIDENCE.clause;
    }
    return 0;
  }

  /** Tells whether a comma and a main clause follow a German verb or its particle: "teilte mit, der Flug falle aus". */
  private opensMainClause(cue: number): boolean {
    if (!this.grammar.compounds) return false;
    const { sentence } = this.tokens[cue] as Token;
    const particles = this.grammar.particlesByVerb.get(this.tokens[cue]?.lower ?? '') ?? [];
    let at = cue + 1;
    while (at - cue < MAX_TOKENS_TO_PARTICLE && this.tokens[at]?.kind === 'word' && this.tokens[at]?.text !== ',') {
      at++;
      if (particles.includes(this.tokens[at - 1]?.lower ?? '')) break;
    }
    const [comma, opening, next] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    if (comma?.text !== ',' || next?.sentence !== sentence || opening?.kind !== 'word') return false;
    const { subordinators, relatives, pronouns, determiners } = this.grammar.language;
    const opensNounPhrase = determiners.has(opening.lower) || pronouns.has(opening.lower) || opening.isCapitalized;
    // "teilte der Sprecher mit, der im Amt arbeitet": a relative pronoun and no noun.
    const isRelative = relatives.has(opening.lower) && !next.isCapitalized;
    return opensNounPhrase && !subordinators.has(opening.lower) && !isRelative;
  }

  /** Tells whether a main clause in the subjunctive starts at a token: "das Dach sei teuer". */
  opensSubjunctive(first: number): boolean {
    const { reportedSpeechForms, language } = this.grammar;
    const opening = this.tokens[first];
    if (!this.grammar.compounds || !opening || language.subordinators.has(opening.lower)) return false;
    for (let at = first + 1; at - first <= MAX_TOKENS_TO_SUBJUNCTIVE; at++) {
      const [token, next] = [this.tokens[at], this.tokens[at + 1]];
      if (!token || token.sentence !== opening.sentence || token.text === ',') return false;
      if (reportedSpeechForms.has(token.lower)) return next?.kind !== 'punctuation';
    }
    return false;
  }

  /** Tells whether a comma and a clause in the subjunctive stand before a verb: "Er habe geschwiegen, erinnert sich …". */
  endsSubjunctive(cue: number): boolean {
    return this.tokens[cue - 1]?.text === ',' && this.isReportedSpeech(this.sentenceStart(cue), cue);
  }

  private isReportedSpeech(first: number, end: number): boolean {
    const clause = this.tokens.slice(first, end);
    // "Ich habe" is indicative, not reported speech.
    const isFirstPerson = ({ lower }: Token) => this.grammar.language.pronouns.get(lower) === 's';
    return clause.some(({ lower }) => this.grammar.reportedSpeechForms.has(lower)) && !clause.some(isFirstPerson);
  }
}
