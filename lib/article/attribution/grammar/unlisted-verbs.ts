import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { CONFIDENCE, QUOTATION_MARK } from './clauses.ts';
import { Detector } from './detection-context.ts';

/** Matches finite forms of German verbs in the third person. */
const FINITE_FORM = /^\p{Ll}{2,}(?:te|ten|t|en)$/u;
/** Matches words between a verb and its subject: "freute sich auch Peter Lund". */
const SKIPPED = /^(?:auch|sich)$/;
const UNLISTED_FACTOR = 0.9;

/**
 * Detects German verbs that no list contains, where the rest of the sentence shows that they attribute: beside a quotation, or
 * beside a clause in the subjunctive.
 */
export class UnlistedVerbs extends Detector {
  detectAt(at: number): void {
    const token = this.tokens[at] as Token;
    const previous = this.tokens[at - 1];
    const isBesideQuotation = this.clauses.isCommaAfterQuotation(at - 1);
    if (token.isCapitalized || !this.mayBeVerb(token, isBesideQuotation)) return;
    if (previous?.sentence !== token.sentence && !QUOTATION_MARK.test(previous?.text ?? '')) return;
    if (previous?.text === ',' && (isBesideQuotation || this.hasSubjunctive(at))) {
      this.addSpeaker(at, this.phrases.startingAt(this.skipAdverbs(at + 1)), 'after');
      return;
    }
    const next = this.tokens[at + 1];
    const opensQuotation = next?.text === ':' && QUOTATION_MARK.test(this.tokens[at + 2]?.text ?? '');
    const opensClause = next?.text === ',' && this.clauses.opensSubjunctive(at + 2);
    if (!opensQuotation && !opensClause) return;
    const subject = this.phrases.endingAt(at - 1);
    if (subject && this.clauses.sentenceStart(at) === subject.first && this.subjects.checks.canBeSubject(subject, at))
      this.addSpeaker(at, subject, 'before');
  }

  private addSpeaker(cue: number, phrase: NounPhrase | null, relation: 'after' | 'before'): void {
    if (!phrase || phrase.first === cue || !this.subjects.checks.canBeSubject(phrase, cue)) return;
    const { language } = this.grammar;
    const isPronoun = language.pronouns.has(this.tokens[phrase.first]?.lower ?? '');
    const isKnown = this.grammar.isKnownNoun(this.tokens[phrase.head]?.lower ?? '');
    if (!isPronoun && !isKnown && !this.subjects.checks.denotesPerson(phrase)) return;
    this.attributions.add(cue, phrase, relation, CONFIDENCE.clause * UNLISTED_FACTOR);
  }

  private mayBeVerb({ lower, text }: Token, isBesideQuotation: boolean): boolean {
    const { grammar } = this;
    const { language } = grammar;
    const others = [
      language.auxiliaries,
      language.prepositions,
      language.determiners,
      language.subordinators,
      language.pronouns,
      language.relatives,
      grammar.timeAdverbs,
      grammar.conjunctions,
      grammar.modals,
      grammar.strongVerbs,
      grammar.weakVerbs,
      grammar.perfectAuxiliaries,
    ];
    if (others.some((list) => list.has(lower))) return false;
    // "„…“, gab sich der Trainer zuversichtlich"
    const needsParticle = grammar.particlesByVerb.has(lower) || grammar.weakParticlesByVerb.has(lower);
    if (needsParticle) return isBesideQuotation;
    return FINITE_FORM.test(text) && !grammar.rejectedParticlesByVerb.has(lower);
  }

  private skipAdverbs(at: number): number {
    let next = at;
    while (this.grammar.timeAdverbs.has(this.tokens[next]?.lower ?? '') || SKIPPED.test(this.tokens[next]?.lower ?? ''))
      next++;
    return next;
  }

  /** Tells whether the clause before the comma before a verb is in the subjunctive. */
  private hasSubjunctive(verb: number): boolean {
    const first = this.clauses.sentenceStart(verb);
    const clause = this.tokens.slice(first, verb);
    return (
      clause.some(({ lower, isQuoted }) => !isQuoted && this.grammar.reportedSpeechForms.has(lower)) &&
      !clause.some(
        ({ lower }) => this.grammar.language.subordinators.has(lower) && !this.grammar.conjunctions.has(lower),
      )
    );
  }
}
