import type { Token } from '../tokenizer.ts';
import type { NounPhrase, SourceRelation } from '../types.ts';
import { Appositions } from './appositions.ts';
import { Clauses, MAX_CLAUSE_TOKENS, QUOTATION_MARK } from './clauses.ts';
import { FollowingSubject } from './following-subject.ts';
import type { Grammar } from './grammar.ts';
import { NounPhrases } from './noun-phrases.ts';
import { quotedOutletBefore, startOfQuotedName } from './quoted-names.ts';
import { SubjectChecks } from './subject-checks.ts';

/** The subject of an attributing verb. */
export interface Subject {
  phrase: NounPhrase;
  relation: SourceRelation;
  /** Factor (0–1) by which the confidence of the attribution is multiplied. */
  confidenceFactor: number;
}

/** The parts of an attributing verb, as token indexes. */
export interface VerbGroup {
  /** The verb form or participle that attributes. */
  cue: number;
  /** The finite form next to the subject: the auxiliary of a participle, otherwise the cue. */
  finite: number;
  /** First token after the verb. */
  next: number;
}

/** Finds the subject of a verb by word order, case and number. */
export class SubjectFinder {
  readonly checks: SubjectChecks;
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  readonly phrases: NounPhrases;
  readonly clauses: Clauses;
  private readonly appositions: Appositions;
  private readonly following: FollowingSubject;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.phrases = new NounPhrases(tokens, grammar);
    this.clauses = new Clauses(tokens, grammar);
    this.checks = new SubjectChecks(tokens, grammar, this.clauses);
    this.appositions = new Appositions(tokens, grammar, this.phrases);
    this.following = new FollowingSubject(tokens, grammar, this.phrases, this.checks);
  }

  /**
   * Finds the subject of a verb.
   *
   * @param impliesSpeaker whether only somebody or something that can speak can be the subject
   * @returns 'shared' if the verb has the same subject as the verb before it; null if it has no subject
   */
  find(verb: VerbGroup, impliesSpeaker: boolean): Subject | 'shared' | null {
    const subject = this.locate(verb);
    if (!subject || subject === 'shared' || !impliesSpeaker || this.checks.isPluralVerb(verb.finite)) return subject;
    return { ...subject, phrase: { ...subject.phrase, isSpeaker: true } };
  }

  /** Finds the subject of a verb-final clause: "wie die Polizei am Montag mitteilte". */
  findInVerbFinalClause(cue: number): Subject | null {
    if (!this.grammar.compounds || !this.clauses.isClauseFinal(cue)) return null;
    const { sentence, isQuoted } = this.tokens[cue] as Token;
    for (let at = cue - 1; at >= 0 && cue - at < MAX_CLAUSE_TOKENS; at--) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== sentence) return null;
      const name = startOfQuotedName(this.tokens, at);
      if (name === null && token.isQuoted !== isQuoted) return null;
      at = name ?? at;
      if (this.checks.opensVerbFinalClause(at)) return this.findAfter(cue, at + 1);
      if (/^[,;:–]$/.test(token.text)) {
        const opening = this.tokens[at + 1] as Token;
        if (!this.grammar.language.relatives.has(opening.lower)) return null;
        // "…, den Runa Aske zitierte"
        const isObject = this.grammar.nonSubjectArticles.has(opening.lower);
        return (isObject && this.findAfter(cue, at + 2)) || this.findAntecedent(at + 1, cue);
      }
    }
    return null;
  }

  /** Tells whether an adverb opens the sentence and the subject is a pronoun: "Freilich sagt er". */
  private followsAdverb({ cue, next }: VerbGroup, last: number): boolean {
    const isFirstWord = this.grammar.compounds && this.clauses.sentenceStart(cue) === last;
    return isFirstWord === true && this.tokens[next]?.lower === 'er';
  }

  /** Finds the noun phrase that opens a sentence, if it ends before the token. */
  findSentenceOpener(at: number): NounPhrase | null {
    const { language, timeAdverbs } = this.grammar;
    let first = this.clauses.sentenceStart(at);
    const isSkipped = (lower: string) => timeAdverbs.has(lower) || language.auxiliaries.has(lower);
    while (isSkipped(this.tokens[first]?.lower ?? '')) first++;
    const isInSentence = this.tokens[first]?.sentence === this.tokens[at]?.sentence;
    const phrase = isInSentence ? this.phrases.startingAt(first) : null;
    return phrase && phrase.last < at && this.checks.canBeSubject(phrase, null) ? phrase : null;
  }

  private locate(verb: VerbGroup): Subject | 'shared' | null {
    const { cue } = verb;
    const { isQuoted, sentence } = this.tokens[cue] as Token;
    let start = verb.finite;
    while (start > 0 && this.tokens[start - 1]?.sentence === sentence && this.checks.isClitic(start - 1)) start--;
    const last = start - 1;
    const previous = this.tokens[last];
    if (previous?.sentence !== sentence) return this.findFollowing(verb);
    // "X wies das zurück und sprach von …"
    if (this.grammar.conjunctions.has(previous.lower)) return 'shared';
    const antecedent = this.grammar.language.relatives.has(previous.lower) ? this.findAntecedent(last, cue) : null;
    if (antecedent) return antecedent;
    if (QUOTATION_MARK.test(previous.text) || previous.isQuoted !== isQuoted) {
      const named =
        this.appositions.phraseBeforeQuotedName(last) ??
        quotedOutletBefore(this.tokens, last, this.grammar.outletNames);
      return (named && this.checkPreceding(cue, named)) ?? this.findFollowing(verb);
    }
    if (this.clauses.isCommaAfterQuotation(last)) return this.findFollowing(verb);
    if (/^[,)–—-]$/.test(previous.text)) return this.findBeforeApposition(verb, last);
    if (this.followsAdverb(verb, last)) return this.findFollowing(verb);
    const phrase = this.phrases.endingAt(last);
    const preceding = phrase && this.checkPreceding(cue, phrase);
    if (preceding) return preceding;
    const following = this.findFollowing(verb);
    return following && { ...following, confidenceFactor: 0.9 };
  }

  /**
   * Finds the subject before an apposition that precedes the verb.
   *
   * @param close token index of the comma, bracket or dash before the verb
   */
  private findBeforeApposition(verb: VerbGroup, close: number): Subject | null {
    const { cue } = verb;
    const isComma = this.tokens[close]?.text === ',';
    const following = this.findFollowing(verb);
    // "X, der …, am Montag in Kiel, sagte": the sentence opener, separated by a comma of its own.
    const opener = isComma && !following && this.findSentenceOpener(cue);
    const isSeparated = opener && this.tokens[opener.last + 1]?.text === ',' && opener.last + 1 < close;
    if (isSeparated && this.checks.denotesPerson(opener))
      return { phrase: opener, relation: 'aside', confidenceFactor: 1 };
    const host = this.appositions.findHost(close);
    // "X, der Chef, sagte der Zeitung": the apposition belongs to the sentence opener.
    // "Já a líder da oposição no Senado, Marta Lund, acusou o governo"
    const role = !this.grammar.compounds && host && this.findSentenceOpener(host.phrase.first);
    const isNamed = role && this.checks.denotesPerson(role) && this.appositions.isPersonName(host.phrase);
    const opensSentence = host && (isNamed || host.first <= this.clauses.sentenceStart(cue) + 1);
    const isBracket = this.tokens[close]?.text === ')';
    const mayBeObject = host && following && this.grammar.compounds && !this.checks.maySpeak(host.phrase);
    if (mayBeObject && this.checks.maySpeak(following.phrase)) return following;
    if (host && (isBracket || opensSentence || !following))
      return { phrase: host.phrase, relation: 'aside', confidenceFactor: 1 };
    return following;
  }

  /** Returns the phrase right before a verb as its subject if it can be that; otherwise null. */
  private checkPreceding(cue: number, phrase: NounPhrase): Subject | null {
    if (!this.checks.canBeSubject(phrase, cue)) return null;
    // "Runa Aske, Chefin des Hafens sagte": the comma that should close the apposition is missing.
    let edge = phrase.first - 1;
    // "Gründer und Chef"
    if (this.grammar.conjunctions.has(this.tokens[edge]?.lower ?? ''))
      edge = (this.phrases.endingAt(edge - 1)?.first ?? 0) - 1;
    const outer = this.tokens[edge]?.text === ',' ? this.phrases.endingAt(edge - 1) : null;
    const isNamedBefore =
      outer &&
      outer.first <= this.clauses.sentenceStart(cue) + 1 &&
      this.appositions.isPersonName(outer) &&
      !this.appositions.isPersonName(phrase);
    return isNamedBefore
      ? { phrase: outer, relation: 'aside', confidenceFactor: 1 }
      : { phrase, relation: 'before', confidenceFactor: 1 };
  }

  private findFollowing({ cue, finite, next }: VerbGroup): Subject | null {
    return this.findAfter(cue, finite === cue || !this.grammar.compounds ? next : finite + 1);
  }

  private findAfter(cue: number, first: number): Subject | null {
    const phrase = this.following.find(cue, first);
    return phrase && { phrase, relation: 'after', confidenceFactor: 1 };
  }

  /** Finds the antecedent of a relative clause: "die Forscherin, die das sagte". */
  private findAntecedent(relative: number, cue: number): Subject | null {
    const last = this.tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
    const phrase = this.phrases.endingAt(last, true);
    if (!phrase) return null;
    const previous = this.tokens[phrase.first - 1];
    const followsPreposition = previous?.kind === 'word' && this.grammar.language.prepositions.has(previous.lower);
    // "según las autoridades, que pidieron …"
    const isSource = this.clauses.phraseLengthAt(phrase.first - 1, this.grammar.sourcePrepositions) > 0;
    if (followsPreposition && !isSource) return null;
    if (this.checks.isPluralVerb(cue) && !this.checks.canBeSubject(phrase, cue)) return null;
    return { phrase, relation: 'relative', confidenceFactor: 1 };
  }
}
