import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase } from '../types.ts';
import { GRAMMAR_CONFIDENCE } from './clauses.ts';
import { Detector } from './detection-context.ts';

/** A verb with an omitted subject takes the source of an attribution that is at most this many sentences before it. */
const MAX_SENTENCES_BACK = 2;
const MAX_PARAGRAPHS_BACK = 2;
/** Factor (0–1) on the confidence if the source is not the verb's own subject. */
export const INFERRED_SOURCE_FACTOR = 0.7;

/** Finds the sources of verbs whose subject is omitted, in languages that allow this. */
export class OmittedSubjects extends Detector {
  /** Tells whether two verbs may have the same subject; other cues than verbs go with both numbers. */
  private agreesInNumber(verb: number, other: number): boolean {
    const { checks } = this.subjects;
    const isVerb = this.grammar.attributionVerbs.has(this.tokens[other]?.lower ?? '');
    return !isVerb || checks.isPluralVerb(verb) === checks.isPluralVerb(other);
  }

  /** Tells whether a phrase is in no quotation, and a plural noun has a plural verb. */
  private mayBeSubject({ first, head }: NounPhrase, verb: number): boolean {
    const noun = this.tokens[head] as Token;
    const isPluralNoun = !noun.isCapitalized && /s$/.test(noun.lower);
    return !this.tokens[first]?.isQuoted && (!isPluralNoun || this.subjects.checks.isPluralVerb(verb));
  }

  /** Tells whether the paragraph of a verb gives a person as source before: "Segundo o capitão Urs Lund, … “…”, disse." */
  private isPersonInParagraph({ cue, source }: DetectedAttribution, verb: number): boolean {
    return this.tokens[cue]?.paragraph === this.tokens[verb]?.paragraph && this.subjects.checks.denotesPerson(source);
  }

  /** Adds an attribution with an omitted subject, in languages that allow this. */
  addAt(cue: number, confidence: number): void {
    if (!this.grammar.dropsSubject) return;
    const { items } = this.attributions;
    const speaker = items.findLast(({ source }) => source.relation !== 'according');
    const last = items.at(-1);
    const isRecent =
      speaker &&
      last &&
      (this.tokens[last.cue] as Token).paragraph - (this.tokens[speaker.cue] as Token).paragraph <= 1;
    const previous = isRecent && !(last && this.isPersonInParagraph(last, cue)) ? speaker : last;
    if (previous && !this.agreesInNumber(cue, previous.cue)) return;
    const { sentence, paragraph } = this.tokens[cue] as Token;
    const cited = previous && this.tokens[previous.cue];
    const isNear = cited && sentence - cited.sentence <= MAX_SENTENCES_BACK;
    // "Ana Ruiz vive allí. «Es precioso», resume.": the person whom the previous sentence is about.
    const opener = isNear ? null : this.subjects.findSentenceOpener(this.clauses.sentenceStart(cue) - 1);
    const isPerson = opener && this.mayBeSubject(opener, cue) && this.subjects.checks.denotesPerson(opener);
    // A quotation of several sentences may stand between.
    const isQuoted = confidence >= GRAMMAR_CONFIDENCE.quoted;
    const isBeforeQuotation = cited && isQuoted && paragraph - cited.paragraph <= MAX_PARAGRAPHS_BACK;
    if (isPerson) this.attributions.add(cue, opener, 'subject', confidence * INFERRED_SOURCE_FACTOR);
    else if (previous && (isNear || isBeforeQuotation))
      this.attributions.addShared(cue, previous, confidence * INFERRED_SOURCE_FACTOR);
  }
}
