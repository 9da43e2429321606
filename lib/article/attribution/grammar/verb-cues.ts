import type { WordSet } from '../language.ts';
import type { Token } from '../tokenizer.ts';
import { GRAMMAR_CONFIDENCE, MAX_CLAUSE_TOKENS } from './clauses.ts';
import { type DetectionContext, Detector } from './detection-context.ts';
import { OmittedSubjects } from './omitted-subjects.ts';
import { startOfQuotedName } from './quoted-names.ts';
import { RemoteSubjects } from './remote-subjects.ts';

/** Factor (0–1) on the confidence if the source opens the sentence. */
const SENTENCE_OPENER_FACTOR = 0.8;

/** Matches the participles of "to be", which make a passive: "a été accusé", "ha sido acusado". */
const PASSIVE_PARTICIPLE = /^(?:été|sido)$/;

/** Matches participles, which without an auxiliary are passive: "accusé de fraude". */
const ROMANCE_PARTICIPLE = /(?:[ai]d[oa]s?|ée?s?)$/;

/** Detects attributions by verbs. */
export class VerbCues extends Detector {
  private readonly omitted: OmittedSubjects;
  private readonly remote: RemoteSubjects;

  constructor(context: DetectionContext) {
    super(context);
    this.omitted = new OmittedSubjects(context);
    this.remote = new RemoteSubjects(context);
  }

  detectAt(at: number): void {
    const { clauses, grammar } = this;
    const { lower } = this.tokens[at] as Token;
    const hasParticle = (particles: readonly string[] = []) =>
      particles.some((particle) => clauses.clauseEndsWith(at, particle));
    const multiWordLength = clauses.phraseLengthAt(at, grammar.multiWordCues);
    if (multiWordLength > 0) {
      if (!this.detectWithAuxiliary(at, grammar.perfectAuxiliaries, multiWordLength))
        this.addVerb(at, true, at, multiWordLength);
    } else if (hasParticle(grammar.particlesByVerb.get(lower))) this.addVerb(at, true);
    else if (hasParticle(grammar.weakParticlesByVerb.get(lower))) this.addVerb(at, this.isAssumption(at));
    else if (this.isReflexivePerfect(at)) this.addVerb(at, false, at - 1);
    else if (grammar.participles.has(lower) && this.detectWithAuxiliary(at, grammar.perfectAuxiliaries)) return;
    else if (grammar.infinitives.has(lower)) this.detectWithAuxiliary(at, grammar.modals);
    else if (grammar.compounds && grammar.isPluralVerb(lower) && grammar.strongVerbs.has(lower)) {
      // "musste einräumen"; without a modal it is a plural form.
      if (!this.detectWithAuxiliary(at, grammar.modals)) this.addVerb(at, true);
    } else if (grammar.strongVerbs.has(lower)) this.addVerb(at, true);
    else if (grammar.weakVerbs.has(lower) && (grammar.compounds || !ROMANCE_PARTICIPLE.test(lower)))
      this.addVerb(at, false);
  }

  /**
   * Adds an attribution if a participle has one of its auxiliaries, or an infinitive a modal verb.
   *
   * @returns whether it has one
   */
  private detectWithAuxiliary(at: number, auxiliaries: WordSet, length = 1): boolean {
    const { grammar, tokens } = this;
    const isStrong = !grammar.weakVerbs.has(tokens[at]?.lower ?? '');
    const found = this.findAuxiliaryBefore(at, auxiliaries);
    if (found?.invertedPronoun !== undefined) {
      const pronoun = found.invertedPronoun;
      const source = { first: pronoun, last: pronoun, head: pronoun };
      return this.attributions.add(at, source, 'before', this.clauses.statementConfidence(at, true));
    }
    if (found) {
      const isNegated = grammar.negations.has(tokens[found.auxiliary - 1]?.lower ?? '');
      if (!isNegated) this.addVerb(at, isStrong, found.auxiliary, length);
      return true;
    }
    // "wie die Polizei mitgeteilt hat"
    if (!grammar.compounds || !auxiliaries.has(tokens[at + 1]?.lower ?? '')) return false;
    this.addVerbFinalClause(at, isStrong);
    return true;
  }

  /**
   * Returns the nearest auxiliary before a participle in its clause, including an inverted pronoun: "a-t-elle ajouté".
   */
  private findAuxiliaryBefore(
    at: number,
    auxiliaries: WordSet,
  ): { auxiliary: number; invertedPronoun?: number } | null {
    const { grammar, tokens } = this;
    const sentence = tokens[at]?.sentence;
    for (let back = at - 1; back >= 0 && at - back < MAX_CLAUSE_TOKENS && tokens[back]?.sentence === sentence; back--) {
      const opening = grammar.compounds ? startOfQuotedName(tokens, back) : null;
      if (opening !== null) {
        back = opening;
        continue;
      }
      const token = tokens[back] as Token;
      if (token.isQuoted !== tokens[at]?.isQuoted || grammar.negations.has(token.lower)) return null;
      if (PASSIVE_PARTICIPLE.test(token.lower)) return null;
      if (auxiliaries.has(token.lower)) return { auxiliary: back };
      if (/^[,;:]$/.test(token.text)) return null;
      const mayBeInverted = back === at - 1 && !grammar.compounds && auxiliaries.has(tokens[back - 1]?.lower ?? '');
      if (mayBeInverted && /^[mfp]$/.test(grammar.language.pronouns.get(token.lower) ?? ''))
        return { auxiliary: back - 1, invertedPronoun: back };
      // In Romance languages only adverbs separate an auxiliary from its participle.
      if (!grammar.compounds && !this.subjects.checks.isAdverbial(token)) return null;
    }
    return null;
  }

  /**
   * Adds the attribution of a verb to its subject.
   *
   * @param cue token index of the verb form that attributes
   * @param isStrong whether the verb attributes even without a quotation or content clause
   * @param finite token index of the form next to the subject: the auxiliary of a participle
   * @param length number of tokens in the cue: 3 for "mis en garde"
   */
  private addVerb(cue: number, isStrong: boolean, finite = cue, length = 1): void {
    const { clauses, subjects } = this;
    // "„…“, erinnert sich Runa Aske"
    const hasQuotation = clauses.introducesQuotation(cue) || clauses.isCommaAfterQuotation(cue - 1);
    const isOtherVerb = length === 1 && clauses.isNonAttributing(cue) && !hasQuotation && !clauses.endsSubjunctive(cue);
    if (isOtherVerb || this.grammar.passiveAuxiliaries.has(this.tokens[cue + 1]?.lower ?? '')) return;
    if (
      this.isNoun(cue) ||
      clauses.isQuestion(cue) ||
      subjects.checks.isNegated(finite) ||
      this.addVerbFinalClause(cue, isStrong)
    )
      return;
    const confidence = clauses.statementConfidence(cue, isStrong);
    if (confidence <= 0) return;
    // "„…“, klagt ein Schichtführer"
    const impliesSpeaker =
      (isStrong && confidence >= GRAMMAR_CONFIDENCE.clause) || clauses.isCommaAfterQuotation(cue - 1);
    // "Su cliente, añade, «fue quien avisó»"
    const isInserted =
      this.grammar.dropsSubject &&
      [finite - 1, cue + length].every((edge) => this.tokens[edge]?.text === ',') &&
      this.tokens[cue + length + 2]?.isQuoted;
    const subject = isInserted ? null : subjects.find({ cue, finite, next: cue + length }, impliesSpeaker);
    // "Senadores que defendem o projeto": whom the clause describes.
    const isDescribed = subject && subject !== 'shared' && subject.relation === 'relative' && !this.grammar.compounds;
    if (isDescribed && confidence <= GRAMMAR_CONFIDENCE.bare) return;
    if (subject && subject !== 'shared' && subjects.checks.denotesNobody(subject.phrase)) return;
    if (subject === 'shared') this.addSharedSubject(cue, confidence);
    else if (subject) {
      const other = this.remote.findJoinedPerson(subject.phrase, finite);
      if (other) this.attributions.add(cue, other, subject.relation, confidence);
      this.attributions.add(cue, subject.phrase, subject.relation, confidence * subject.confidenceFactor);
    }
    if (!subject) {
      const opener = isInserted ? null : this.remote.findOpener(cue, finite);
      if (opener) this.attributions.add(cue, opener.phrase, 'subject', confidence * opener.confidenceFactor);
      else this.omitted.addAt(cue, confidence);
    }
  }

  /** Tells whether a French participle agrees with its subject after "s'est": "s'est félicitée la directrice". */
  private isReflexivePerfect(at: number): boolean {
    const { participles } = this.grammar;
    const [pronoun, auxiliary, participle] = [-2, -1, 0].map((offset) => this.tokens[at + offset]?.lower ?? '');
    if (!/^(?:est|sont|étai(?:t|ent))$/.test(auxiliary ?? '') || !/^s(?:e|['’])$/.test(pronoun ?? '')) return false;
    return participles.has(participle ?? '') || participles.has((participle ?? '').replace(/e?s?$/, ''));
  }

  /** Tells whether a separable verb has its object, as in "gehen von Brandstiftung aus". */
  private isAssumption(at: number): boolean {
    return /^g[ei]h?(?:t|en|ng|ngen)$/.test(this.tokens[at]?.lower ?? '') && this.tokens[at + 1]?.lower === 'von';
  }

  /** Tells whether a verb form is a noun because an article precedes it: "une alerte", "una denuncia". */
  private isNoun(at: number): boolean {
    const { determiners, pronouns } = this.grammar.language;
    const previous = this.tokens[at - 1]?.lower ?? '';
    return !this.grammar.compounds && determiners.has(previous) && !pronouns.has(previous);
  }

  private addVerbFinalClause(cue: number, isStrong: boolean): boolean {
    const subject = this.subjects.findInVerbFinalClause(cue);
    if (!subject || (!isStrong && subject.relation === 'after' && !this.subjects.checks.mayJudge(subject.phrase, cue)))
      return false;
    // "Teile der Partei, die das verurteilen": whom the clause describes
    const isDescribed = subject.relation === 'relative' && this.subjects.checks.isPluralVerb(cue);
    if (isDescribed && this.clauses.statementConfidence(cue, false) <= 0) return true;
    const confidence = isStrong && subject.relation === 'after' ? GRAMMAR_CONFIDENCE.clause : GRAMMAR_CONFIDENCE.bare;
    return this.attributions.add(cue, subject.phrase, subject.relation, confidence);
  }

  /**
   * Adds an attribution to the source of the previous attribution in the sentence, or else to the phrase that opens the
   * sentence.
   */
  private addSharedSubject(cue: number, confidence: number): void {
    const { sentence } = this.tokens[cue] as Token;
    const previous = this.attributions.items.at(-1);
    const isInSentence = previous && this.tokens[previous.cue]?.sentence === sentence;
    if (isInSentence && previous.source.relation !== 'according')
      this.attributions.addShared(cue, previous, confidence);
    else {
      const opener = this.phrases.startingAt(this.clauses.sentenceStart(cue)) ?? this.remote.findAfterAdverbial(cue);
      this.attributions.add(cue, opener, 'subject', confidence * SENTENCE_OPENER_FACTOR);
    }
  }
}
