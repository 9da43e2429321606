import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { GRAMMAR_CONFIDENCE, QUOTATION_MARK } from './clauses.ts';
import { Detector } from './detection-context.ts';

/** Matches finite forms of verbs in the third person, in German and in Romance languages. */
const FINITE_FORM = /^\p{Ll}{2,}(?:te|ten|t|en)$/u;
const ROMANCE_FINITE_FORM = /^\p{Ll}{2,}(?:[aeóáéí]|[aeo]n|[aeã]m|ão|[eoi]u|ía|[aiu]t|en[dt]|aient)$/u;
/** Matches words between a verb and its subject: "freute sich auch Peter Lund". */
const SKIPPED = /^(?:auch|sich)$/;
const UNLISTED_FACTOR = 0.9;

/**
 * Detects verbs that no list contains, where the rest of the sentence shows that they attribute: after a quotation; in German
 * also before one, or beside a clause in the subjunctive.
 */
export class UnlistedVerbs extends Detector {
  detectAt(at: number): void {
    if (this.grammar.compounds) this.detectGerman(at);
    else this.detectRomance(at);
  }

  /** Detects "“…”, se queja Ana Ruiz", "« … », s'emporte Ana Ruiz". */
  private detectRomance(at: number): void {
    const token = this.tokens[at] as Token;
    if (token.isCapitalized || !this.mayBeVerb(token, true)) return;
    const { language } = this.grammar;
    const isClitic = ({ lower }: Token) => language.pronouns.get(lower) === 'c' || /^[sml]'$/.test(lower);
    let last = at - 1;
    while (last > 0 && isClitic(this.tokens[last] as Token)) last--;
    if (!this.clauses.isCommaAfterQuotation(last) && !this.isMarkAfterEnd(last)) return;
    const subject = this.phrases.startingAt(this.skipAdverbs(at + 1));
    if (subject && this.subjects.checks.isNounPhrase(subject)) this.addSpeaker(at, subject, 'after');
  }

  /** Tells whether a token closes a quotation that ends with its own mark: "« Qui va payer ? » se demande". */
  private isMarkAfterEnd(at: number): boolean {
    return QUOTATION_MARK.test(this.tokens[at]?.text ?? '') && /^[?!…]$/.test(this.tokens[at - 1]?.text ?? '');
  }

  private detectGerman(at: number): void {
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
    this.attributions.add(cue, phrase, relation, GRAMMAR_CONFIDENCE.clause * UNLISTED_FACTOR);
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
    const form = grammar.compounds ? FINITE_FORM : ROMANCE_FINITE_FORM;
    return form.test(text) && !grammar.rejectedParticlesByVerb.has(lower);
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
