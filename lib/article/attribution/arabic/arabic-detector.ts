import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase, SourceRelation } from '../types.ts';
import type { ArabicNames } from './arabic-names.ts';
import { type ArabicPhrase, ArabicPhrases } from './arabic-phrases.ts';
import { findSpeakerAfterQuotation, followsQuotation } from './arabic-quotation-verbs.ts';
import { findRelayed } from './arabic-relayed.ts';
import { ARABIC_CONFIDENCE, ArabicStatements, formOf, isCueWord } from './arabic-statements.ts';
import type { ArabicWords, NounClass, VerbKind } from './arabic-words.ts';

/** A verb without subject takes the source of an attribution at most this many paragraphs and sentences before it. */
const MAX_PARAGRAPHS_BACK = 1;
const MAX_SENTENCES_BACK = 4;
const MAX_TOKENS_TO_AUXILIARY = 14;
const SHARED_FACTOR = 0.8;
const SPEAKERS: ReadonlySet<NounClass> = new Set(['role', 'organisation', 'news', 'document', 'place']);
/** Matches particles before a subject that precedes its verb: "أما الوزير فقال". */
const CLAUSE_PARTICLE = /^[وف]?(?:اما|لكن|بل|بينما|فيما)$/;
/** Matches "what" before a verb: "بحسب ما ذكرته". */
const RELATIVE = /^(?:ما|لما|كما|بما|مما)$/;

/** Detects attributions in Arabic: verbs before and after their subjects, participles, and phrases such as "بحسب". */
export class ArabicDetector {
  private readonly items: DetectedAttribution[] = [];
  private readonly tokens: readonly Token[];
  private readonly words: ArabicWords;
  private readonly names: ArabicNames;
  private readonly phrases: ArabicPhrases;
  private readonly statements: ArabicStatements;

  constructor(tokens: readonly Token[], words: ArabicWords, names: ArabicNames) {
    this.tokens = tokens;
    this.words = words;
    this.names = names;
    this.phrases = new ArabicPhrases(tokens, words, names);
    this.statements = new ArabicStatements(tokens, words);
  }

  /** Finds every cue that has a source, in text order. */
  detect(): DetectedAttribution[] {
    for (let at = 0; at < this.tokens.length; at++) {
      const token = this.tokens[at] as Token;
      if (token.kind !== 'word' || token.isQuoted) continue;
      const length = this.words.sourcePhraseLength(this.tokens, at);
      if (length > 0) {
        this.addAfterPhrase(at, length);
        continue;
      }
      const isPreposition = this.words.language.prepositions.has(token.lower);
      const kind = isPreposition ? undefined : this.verbKindAt(at);
      if (kind === 'relay') this.addRelayed(at);
      else if (kind) this.addVerb(at, kind);
      else if (this.words.isIn('circumstantials', token.lower)) this.addCircumstantial(at);
      else if (!isPreposition && followsQuotation(this.tokens, at)) {
        const speaker = findSpeakerAfterQuotation(this.tokens, at, this.words, this.phrases);
        if (speaker && this.isNamedSpeaker(speaker)) this.add(at, speaker, 'after', ARABIC_CONFIDENCE.quoted);
      }
    }
    return this.items.sort((one, other) => one.cue - other.cue);
  }

  private verbKindAt(at: number): VerbKind | undefined {
    const { lower } = this.tokens[at] as Token;
    const followsRelative = RELATIVE.test(this.tokens[at - 1]?.lower ?? '');
    return this.words.verbKind(lower) ?? (followsRelative ? this.words.kindWithObject(lower) : undefined);
  }

  private add(cue: number, phrase: NounPhrase | null, relation: SourceRelation, probability: number): boolean {
    if (!phrase || probability <= 0) return false;
    this.items.push({ cue, source: { ...phrase, relation }, probability });
    return true;
  }

  /** Adds an attribution by "بحسب", "وفقا ل", "نقلا عن" and the like. */
  private addAfterPhrase(at: number, length: number): void {
    let first = at + length;
    // "وفقا لـ «رويترز»"
    if (this.tokens[first]?.lower === 'ل') first++;
    const next = this.tokens[first];
    if (!next || RELATIVE.test(next.lower) || this.words.verbKind(next.lower)) return;
    this.add(at, this.statements.afterPreposition(first, this.phrases), 'according', ARABIC_CONFIDENCE.according);
  }

  /** Adds the attributions of "نقلت صحيفة … عن مصدر قوله إن". */
  private addRelayed(cue: number): void {
    const { outlet, link, source } = findRelayed(this.tokens, cue, this.phrases, this.statements) ?? {};
    if (link === undefined) return;
    const noun = (source?.last ?? link) + 1;
    const isQuoted = this.words.isIn('quotedNouns', this.tokens[noun]?.lower ?? '');
    if (this.tokens[link]?.lower !== 'عن' && !isQuoted) return;
    if (outlet) this.add(cue, outlet, 'after', ARABIC_CONFIDENCE.according);
    if (!source) return;
    const confidence = this.statements.confidenceAfter(link) || ARABIC_CONFIDENCE.bare;
    this.add(isQuoted ? noun : link, source, 'before', confidence);
  }

  private addVerb(cue: number, kind: VerbKind): void {
    const { lower } = this.tokens[cue] as Token;
    if (this.statements.isNegated(cue) || this.statements.isNoun(cue)) return;
    // "ما أفاد به"
    const next = this.statements.skipAdverbials(/^بها?$/.test(this.tokens[cue + 1]?.lower ?? '') ? cue + 2 : cue + 1);
    const opensClause = this.words.isIn('complementizers', this.tokens[next]?.lower ?? '');
    if (opensClause && this.words.isIn('impersonalVerbs', lower)) return;
    const marked = this.statements.confidenceAfter(cue);
    const isStance = this.words.isIn('stanceVerbs', lower);
    const confidence = marked || (kind === 'strong' ? ARABIC_CONFIDENCE.bare : isStance ? ARABIC_CONFIDENCE.weak : 0);
    if (confidence <= 0) return;
    const preceding = this.findPrecedingSubject(cue);
    if (preceding) {
      if (marked > 0 || this.tokens[cue - 1]?.lower === 'قد') this.add(cue, preceding, 'before', confidence);
      return;
    }
    const phrase = opensClause ? null : this.phrases.startingAt(next, kind === 'strong');
    if (phrase && this.maySpeak(phrase, kind === 'strong' || marked > 0)) this.add(cue, phrase, 'after', confidence);
    else if (marked > 0 && !phrase) this.addShared(cue, marked);
  }

  /** Tells whether a phrase after a verb can be its subject rather than its object. */
  private maySpeak({ first, name }: ArabicPhrase, isCertain: boolean): boolean {
    const kind = this.words.classify((this.tokens[first] as Token).lower);
    if (kind === 'other' || kind === 'time' || kind === 'adjective') return false;
    return isCertain || kind !== null || (name !== undefined && this.isKnownName(name.first));
  }

  /** Finds a subject before its verb: "كانت الوزارة قد أعلنت أن", "رئيس البلدية قال إن". */
  private findPrecedingSubject(cue: number): ArabicPhrase | null {
    const { sentence } = this.tokens[cue] as Token;
    const isInSentence = (at: number) => this.tokens[at]?.sentence === sentence;
    const hasParticle = this.tokens[cue - 1]?.lower === 'قد';
    const end = hasParticle ? cue - 2 : cue - 1;
    for (let at = end; isInSentence(at) && end - at < MAX_TOKENS_TO_AUXILIARY; at--) {
      const { lower } = this.tokens[at] as Token;
      if (/^[وف]?كان(?:ت|وا)?$/.test(lower)) {
        const subject = this.phrases.startingAt(at + 1);
        const isNext =
          subject && this.tokens.slice(subject.last + 1, end + 1).every((one) => one.kind === 'punctuation');
        return subject && (isNext || (hasParticle && subject.last <= end)) ? subject : null;
      }
      const startsClause = !isInSentence(at - 1) || (this.tokens[at - 1] as Token).kind === 'punctuation';
      if (!startsClause && !this.opensContent(at - 1)) continue;
      if (this.words.verbKind(lower) || at > end) return null;
      const subject = this.phrases.startingAt(at);
      return subject?.last === end && this.isNamedSpeaker(subject) ? subject : null;
    }
    return null;
  }

  private opensContent(at: number): boolean {
    const lower = this.tokens[at]?.lower ?? '';
    return this.words.isIn('complementizers', lower) || CLAUSE_PARTICLE.test(lower);
  }

  private isNamedSpeaker({ first, name }: ArabicPhrase): boolean {
    const kind = this.words.classify((this.tokens[first] as Token).lower);
    return (kind !== null && SPEAKERS.has(kind)) || (name !== undefined && this.isKnownName(name.first));
  }

  private isKnownName(first: number): boolean {
    return this.words.isFirstName((this.tokens[first] as Token).lower) || this.names.isKnownSurname(first);
  }

  /** Adds an attribution by a participle: "قائلا إن", whose source is that of the verb before it. */
  private addCircumstantial(cue: number): void {
    const confidence = this.statements.confidenceAfter(cue);
    if (confidence <= 0) return;
    const { sentence } = this.tokens[cue] as Token;
    const previous = this.items.findLast((one) => this.tokens[one.cue]?.sentence === sentence);
    if (previous) {
      // "رد قائلا": one statement, although with two cues.
      if (this.statements.confidenceAfter(previous.cue, cue) > 0) this.share(cue, previous, confidence);
      return;
    }
    // "رد كوربين على ذلك قائلا": the subject of a verb that does not attribute by itself.
    let first = cue;
    while (this.tokens[first - 1]?.sentence === sentence) first--;
    const subject = this.phrases.startingAt(first + 1);
    if (subject?.name && subject.last < cue) this.add(cue, subject, 'subject', confidence * SHARED_FACTOR);
  }

  /** Adds an attribution of a verb without subject to the last source whose verb has the same gender. */
  private addShared(cue: number, confidence: number): void {
    const { paragraph, sentence, lower } = this.tokens[cue] as Token;
    const isNear = ({ cue: other }: DetectedAttribution) =>
      paragraph - (this.tokens[other] as Token).paragraph <= MAX_PARAGRAPHS_BACK &&
      sentence - (this.tokens[other] as Token).sentence <= MAX_SENTENCES_BACK;
    const previous = this.items.findLast((one) => isNear(one) && isCueWord(this.words, this.tokens[one.cue] as Token));
    if (previous && formOf(lower) === formOf(this.tokens[previous.cue]?.lower ?? ''))
      this.share(cue, previous, confidence * SHARED_FACTOR);
    else if (formOf(lower) === 'm')
      this.add(cue, this.names.firstInSentence(cue, -1), 'subject', confidence * SHARED_FACTOR);
  }

  private share(cue: number, earlier: DetectedAttribution, probability: number): void {
    this.items.push({
      cue,
      source: { first: cue, last: cue, head: cue, relation: 'shared' },
      probability,
      sharesSourceOf: earlier.sharesSourceOf ?? earlier,
    });
  }
}
