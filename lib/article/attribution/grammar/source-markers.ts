import type { Token } from '../tokenizer.ts';
import { type Clauses, CONFIDENCE, QUOTATION_MARK } from './clauses.ts';
import type { AttributionList, DetectionContext } from './detection-context.ts';
import type { Grammar } from './grammar.ts';
import type { NounPhrases } from './noun-phrases.ts';
import type { SubjectFinder } from './subjects.ts';

/** Detects attributions without a verb: "laut", "nach eigenen Angaben", "zufolge", colons. */
export class SourceMarkers {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly phrases: NounPhrases;
  private readonly clauses: Clauses;
  private readonly subjects: SubjectFinder;
  private readonly attributions: AttributionList;

  constructor({ tokens, grammar, phrases, clauses, subjects, attributions }: DetectionContext) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.phrases = phrases;
    this.clauses = clauses;
    this.subjects = subjects;
    this.attributions = attributions;
  }

  /** @returns whether a marker starts at the token, even one without a source */
  detectAt(at: number): boolean {
    const { clauses, grammar } = this;
    const ownLength = clauses.phraseLengthAt(at, grammar.own);
    const accordingLength = clauses.phraseLengthAt(at, grammar.according);
    if (ownLength > 0) this.addOwnStatement(at, ownLength);
    else if (accordingLength > 0) this.addAccordingTo(at, accordingLength);
    else if (clauses.phraseLengthAt(at, grammar.opinion) > 0 && clauses.sentenceStart(at) === at) this.addOpinion(at);
    else if (clauses.phraseLengthAt(at, grammar.behind) > 0)
      this.attributions.add(at, this.phrases.endingAt(at - 1), 'according', CONFIDENCE.according);
    else if (clauses.phraseLengthAt(at, grammar.short) > 0) this.addShortMarker(at);
    else return false;
    return true;
  }

  /** "Scholz: „…“" */
  detectColon(at: number): void {
    const next = this.tokens[at + 1];
    if (!next || !QUOTATION_MARK.test(next.text) || !this.tokens[at + 2]?.isQuoted) return;
    const phrase = this.phrases.endingAt(at - 1);
    if (phrase && this.clauses.sentenceStart(at) === phrase.first)
      this.attributions.add(at, phrase, 'before', CONFIDENCE.quoted);
  }

  private addAccordingTo(at: number, length: number): void {
    const { language, timeAdverbs } = this.grammar;
    let first = at + length;
    // "a-t-on appris vendredi de sources …"
    while (timeAdverbs.has(this.tokens[first]?.lower ?? '')) first++;
    const link = this.tokens[first];
    if (link?.text === ':') return;
    if (link && language.attached.has(link.lower) && !language.determiners.has(link.lower)) first++;
    this.attributions.add(at, this.phrases.startingAt(first), 'according', CONFIDENCE.according);
  }

  /** "nach eigenen Angaben": the source is the subject of the sentence. */
  private addOwnStatement(at: number, length: number): void {
    const opener = this.subjects.findSentenceOpener(at);
    if (opener) this.attributions.add(at, { ...opener, isSpeaker: true }, 'subject', CONFIDENCE.clause);
    else if (this.clauses.sentenceStart(at) === at) {
      // "Nach eigenen Angaben hat er …": the subject follows the verb.
      const verb = at + length;
      this.attributions.add(at, this.phrases.startingAt(verb + 1), 'subject', CONFIDENCE.clause);
    }
  }

  /** "Pour Anne Morel, le toit manque." */
  private addOpinion(at: number): void {
    const phrase = this.phrases.startingAt(at + 1);
    if (!phrase || this.tokens[phrase.last + 1]?.text !== ',' || !this.subjects.checks.denotesPerson(phrase)) return;
    this.attributions.add(at, phrase, 'according', CONFIDENCE.bare);
  }

  /** "…“, so Heinlein." */
  private addShortMarker(at: number): void {
    const previous = this.tokens[at - 1];
    if (!previous || previous.sentence !== this.tokens[at]?.sentence || !/^[,“”"»«–-]$/.test(previous.text)) return;
    this.attributions.add(at, this.phrases.startingAt(at + 1), 'after', CONFIDENCE.clause);
  }
}
