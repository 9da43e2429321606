import type { Found, Phrase, Relation } from '../found.ts';
import type { Words } from '../language.ts';
import type { Token } from '../tokens.ts';
import { APART, Clauses, MARK, SURE } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { introductions } from './introductions.ts';
import { Phrases } from './phrases.ts';
import { Subjects } from './subjects.ts';

/** A verb without a subject goes on with the last source of so few sentences before. */
const DROPPED = 2;

/** Finds who is cited by what a grammar says of verbs, of "according to" and of the order of words. */
export class Attributions {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly phrases: Phrases;
  private readonly clauses: Clauses;
  private readonly subjects: Subjects;
  private readonly found: Found[] = [];

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.phrases = new Phrases(tokens, grammar);
    this.clauses = new Clauses(tokens, grammar);
    this.subjects = new Subjects(tokens, grammar);
  }

  /** @returns every cue that has a source, in the order of the text */
  all(): Found[] {
    const { clauses, grammar } = this;
    for (let at = 0; at < this.tokens.length; at++) {
      const token = this.tokens[at] as Token;
      if (token.text === ':') this.colon(at);
      if (token.kind !== 'word' || token.quoted) continue;
      const own = clauses.sequenceAt(at, grammar.own);
      const length = clauses.sequenceAt(at, grammar.according);
      const locution = clauses.sequenceAt(at, grammar.locutions);
      if (own > 0) this.own(at);
      else if (length > 0) this.according(at, length);
      else if (clauses.sequenceAt(at, grammar.opinion) > 0 && clauses.startOf(at) === at) this.opinion(at);
      else if (clauses.sequenceAt(at, grammar.behind) > 0) this.behind(at);
      else if (clauses.sequenceAt(at, grammar.short) > 0) this.short(at);
      else if (token.capital && this.tokens[at - 1]?.sentence === token.sentence) continue;
      else if (locution > 0) {
        if (!this.withAuxiliary(at, grammar.perfect, locution)) this.verb(at, true, at, locution);
      } else if (grammar.particlesOf.get(token.lower)?.some((particle) => clauses.endsWith(at, particle)))
        this.verb(at, true);
      else if (grammar.weakParticlesOf.get(token.lower)?.some((particle) => clauses.endsWith(at, particle)))
        this.verb(at, false);
      else if (grammar.participles.has(token.lower) && this.withAuxiliary(at, grammar.perfect)) continue;
      else if (grammar.infinitives.has(token.lower)) this.withAuxiliary(at, grammar.modals);
      else if (grammar.compounds && grammar.isPlural(token.lower) && grammar.strong.has(token.lower)) {
        // "musste einräumen"; else it is the plural.
        if (!this.withAuxiliary(at, grammar.modals)) this.verb(at, true);
      } else if (grammar.strong.has(token.lower)) this.verb(at, true);
      else if (grammar.weak.has(token.lower)) this.verb(at, false);
    }
    const more = introductions(this.tokens, this.found, this.subjects);
    return [...this.found, ...more].sort((one, other) => one.cue - other.cue);
  }

  private add(cue: number, phrase: Phrase | null, relation: Relation, probability: number): boolean {
    if (!phrase || probability <= 0) return false;
    this.found.push({ cue, source: { ...phrase, relation }, probability });
    return true;
  }

  private according(at: number, length: number): void {
    let first = at + length;
    // "a-t-on appris vendredi de sources …"
    while (this.grammar.adverb.has(this.tokens[first]?.lower ?? '')) first++;
    if (this.tokens[first]?.text === ':') return;
    const tie = this.tokens[first];
    const isDeterminer = tie && this.grammar.language.determiners.has(tie.lower);
    if (tie && this.grammar.language.attached.has(tie.lower) && !isDeterminer) first++;
    this.add(at, this.phrases.after(first), 'according', SURE.according);
  }

  /** "nach eigenen Angaben": whom the sentence tells of. */
  private own(at: number): void {
    const opening = this.subjects.opening(at);
    if (opening) this.add(at, { ...opening, speaks: true }, 'subject', SURE.clause);
    else if (this.clauses.startOf(at) === at) {
      // "Nach eigenen Angaben hat er …": the subject stands behind the verb.
      const verb = at + this.clauses.sequenceAt(at, this.grammar.own);
      this.add(at, this.phrases.after(verb + 1), 'subject', SURE.clause);
    }
  }

  /** "Pour Anne Morel, le toit manque." */
  private opinion(at: number): void {
    const phrase = this.phrases.after(at + 1);
    if (!phrase || this.tokens[phrase.last + 1]?.text !== ',' || !this.subjects.isSomebody(phrase)) return;
    this.add(at, phrase, 'according', SURE.bare);
  }

  private behind(at: number): void {
    this.add(at, this.phrases.before(at - 1), 'according', SURE.according);
  }

  /** "…“, so Heinlein." */
  private short(at: number): void {
    const before = this.tokens[at - 1];
    if (!before || before.sentence !== this.tokens[at]?.sentence || !/^[,“”"»«–-]$/.test(before.text)) return;
    this.add(at, this.phrases.after(at + 1), 'after', SURE.clause);
  }

  /** "Scholz: „…“" */
  private colon(at: number): void {
    const next = this.tokens[at + 1];
    if (!next || !MARK.test(next.text) || !this.tokens[at + 2]?.quoted) return;
    const phrase = this.phrases.before(at - 1);
    if (phrase && this.clauses.startOf(at) === phrase.first) this.add(at, phrase, 'before', SURE.quoted);
  }

  /** @returns whether one of its auxiliaries stands with a participle, or a modal with an infinitive */
  private withAuxiliary(at: number, auxiliaries: Words, length = 1): boolean {
    const { grammar, tokens } = this;
    const sentence = tokens[at]?.sentence;
    let aux = -1;
    for (let back = at - 1; back >= 0 && at - back < APART && tokens[back]?.sentence === sentence; back--) {
      const token = tokens[back] as Token;
      if (token.quoted !== tokens[at]?.quoted || grammar.negations.has(token.lower)) break;
      if (auxiliaries.has(token.lower)) {
        aux = back;
        break;
      }
      if (/^[,;:]$/.test(token.text)) break;
      // "a-t-elle ajouté"
      const inverted = back === at - 1 && !grammar.compounds && auxiliaries.has(tokens[back - 1]?.lower ?? '');
      if (inverted && /^[mfp]$/.test(grammar.language.pronouns.get(token.lower) ?? '')) {
        const here = { first: back, last: back, head: back };
        return this.add(at, here, 'before', this.clauses.sureness(at, true));
      }
      // Where nothing but adverbs may stand between, a noun ends the search.
      if (!grammar.compounds && !this.subjects.isBetween(token)) break;
    }
    const strong = !grammar.weak.has(tokens[at]?.lower ?? '');
    if (aux >= 0) {
      if (!grammar.negations.has(tokens[aux - 1]?.lower ?? '')) this.verb(at, strong, aux, length);
      return true;
    }
    // "wie die Polizei mitgeteilt hat"
    if (!grammar.compounds || !auxiliaries.has(tokens[at + 1]?.lower ?? '')) return false;
    this.verbLast(at, strong);
    return true;
  }

  /**
   * @param cue the verb form that attributes
   * @param strong it does so without a quotation or a clause
   * @param finite the verb form that stands beside its subject: the auxiliary of a participle
   * @param length how many tokens attribute: "mis en garde"
   */
  private verb(cue: number, strong: boolean, finite = cue, length = 1): void {
    if (this.clauses.isRejected(cue) || this.grammar.passive.has(this.tokens[cue + 1]?.lower ?? '')) return;
    // "une alerte", "una denuncia"
    const { determiners, pronouns } = this.grammar.language;
    const article = this.tokens[cue - 1]?.lower ?? '';
    if (!this.grammar.compounds && determiners.has(article) && !pronouns.has(article)) return;
    if (this.verbLast(cue, strong)) return;
    const sure = this.clauses.sureness(cue, strong);
    if (sure <= 0) return;
    const subject = this.subjects.of(cue, finite, cue + length, strong && sure >= SURE.clause);
    if (subject === 'shared') this.shared(cue, sure);
    else if (subject) this.add(cue, subject.phrase, subject.relation, sure * subject.factor);
    else {
      // "Runa Aske mied Zahlen, doch sagte, …"
      const opening = this.subjects.opening(cue);
      const named =
        opening && this.subjects.isSomebody(opening) && !this.grammar.isPlural(this.tokens[finite]?.lower ?? '');
      if (named && this.clauses.startOf(cue) < cue - 1) this.add(cue, opening, 'subject', sure * 0.7);
      else this.dropped(cue, sure);
    }
  }

  private verbLast(cue: number, strong: boolean): boolean {
    const subject = this.subjects.ofVerbLast(cue);
    if (!subject) return false;
    const sure = strong && subject.relation === 'after' ? SURE.clause : SURE.bare;
    return this.add(cue, subject.phrase, subject.relation, sure);
  }

  /** The source of the statement before, in the same sentence; else the phrase that opens the sentence. */
  private shared(cue: number, sure: number): void {
    const its = this.tokens[cue] as Token;
    const before = this.found.at(-1);
    if (before && this.tokens[before.cue]?.sentence === its.sentence && before.source.relation !== 'according')
      this.goOn(cue, before, sure);
    else this.add(cue, this.phrases.after(this.clauses.startOf(cue)), 'subject', sure * 0.8);
  }

  /** Spanish leaves a subject out that is known. */
  private dropped(cue: number, sure: number): void {
    if (!this.grammar.dropsSubject) return;
    const before = this.found.at(-1);
    const its = this.tokens[cue] as Token;
    if (before && its.sentence - (this.tokens[before.cue] as Token).sentence <= DROPPED) {
      this.goOn(cue, before, sure * 0.7);
      return;
    }
    // "Ana Ruiz vive allí. «Es precioso», resume.": of whom the sentence before tells.
    const earlier = this.subjects.opening(this.clauses.startOf(cue) - 1);
    if (earlier && this.subjects.isSomebody(earlier)) this.add(cue, earlier, 'subject', sure * 0.7);
  }

  private goOn(cue: number, before: Found, probability: number): void {
    const source = { first: cue, last: cue, head: cue, relation: 'shared' as const };
    this.found.push({ cue, source, probability, same: before.same ?? before });
  }
}
