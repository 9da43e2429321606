import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { CONFIDENCE, QUOTATION_MARK } from './clauses.ts';
import { Detector } from './detection-context.ts';

/** Matches finite forms of German verbs in the third person. */
const FINITE_FORM = /^\p{Ll}{2,}(?:te|ten|t|en)$/u;
const UNLISTED_FACTOR = 0.9;

/**
 * Detects German verbs that no list contains, where the rest of the sentence shows that they attribute: beside a quotation, or
 * beside a clause in the subjunctive.
 */
export class UnlistedVerbs extends Detector {
  detectAt(at: number): void {
    const token = this.tokens[at] as Token;
    if (token.isCapitalized || !FINITE_FORM.test(token.text) || !this.mayBeVerb(token)) return;
    const previous = this.tokens[at - 1];
    if (previous?.sentence !== token.sentence && !QUOTATION_MARK.test(previous?.text ?? '')) return;
    if (previous?.text === ',' && (this.clauses.isCommaAfterQuotation(at - 1) || this.hasSubjunctive(at))) {
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
    if (!isPronoun && !this.subjects.checks.denotesPerson(phrase)) return;
    this.attributions.add(cue, phrase, relation, CONFIDENCE.clause * UNLISTED_FACTOR);
  }

  private mayBeVerb({ lower }: Token): boolean {
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
      grammar.particlesByVerb,
      grammar.weakParticlesByVerb,
      grammar.perfectAuxiliaries,
    ];
    return !others.some((list) => list.has(lower)) && !grammar.rejectedParticlesByVerb.has(lower);
  }

  private skipAdverbs(at: number): number {
    let next = at;
    while (this.grammar.timeAdverbs.has(this.tokens[next]?.lower ?? '') || this.tokens[next]?.lower === 'auch') next++;
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
