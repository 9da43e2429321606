import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { GRAMMAR_CONFIDENCE } from './clauses.ts';
import { Detector } from './detection-context.ts';

const MAX_TOKENS_TO_SOURCE = 12;
/** "Heißt es weiter" takes the source of an attribution at most this many sentences before it. */
const MAX_SENTENCES_BACK = 2;
const SHARED_FACTOR = 0.8;
const IMPERSONAL_VERB = /^(?:heißt|hieß|heiße)$/;
const FINITE_VERB =
  /^(?:soll|sollen|sollten|ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|gab|gibt)$/;
const LEAKING_VERB = /^(?:verlaute(?:t|te|ten)|erf(?:uhr|uhren|ahren)|hören)$/;
const CIRCLES = /kreisen$|^umfeld$/;
const PREPOSITION = /^(?:in|im|aus|von|vom|bei|beim|seitens)$/;

/** Detects German attributions to a document: "heißt es in einem Schreiben", "geht aus dem Bericht hervor". */
export class DocumentCues extends Detector {
  /**
   * Detects the cue that starts at a token, and adds its attribution if it has a source.
   *
   * @returns whether a cue starts there
   */
  detectAt(at: number): boolean {
    const { lower } = this.tokens[at] as Token;
    if (IMPERSONAL_VERB.test(lower)) return this.detectImpersonal(at);
    if (LEAKING_VERB.test(lower)) {
      const circles = this.sourceAfter(at, /^aus$/) ?? this.sourceBefore(at, /^aus$/);
      const isLearned = !lower.startsWith('v');
      if (isLearned && !CIRCLES.test(this.tokens[circles?.head ?? 0]?.lower ?? '')) return false;
      return this.attributions.add(at, circles, 'according', GRAMMAR_CONFIDENCE.according);
    }
    if (lower === 'nach') return this.detectPostposition(at);
    const isParted = /^(?:geht|ging|gehen|gingen)$/.test(lower) && this.clauses.clauseEndsWith(at, 'hervor');
    if (!isParted && !/^hervorgeh(?:t|en)$|^hervorging(?:en)?$/.test(lower)) return false;
    const source = this.sourceAfter(at, /^aus$/) ?? this.sourceBefore(at, /^aus$/);
    this.attributions.add(at, source, 'according', GRAMMAR_CONFIDENCE.according);
    return true;
  }

  /** Detects "nach" after its noun: "Dem Bericht nach sollen …". */
  private detectPostposition(at: number): boolean {
    const phrase = this.phrases.endingAt(at - 1);
    const next = this.tokens[at + 1];
    if (!phrase || phrase.first !== this.clauses.sentenceStart(at) || !next || next.isCapitalized) return false;
    const isDative = /^(?:dem|den|der)$/.test(this.tokens[phrase.first]?.lower ?? '');
    const isVerb = this.grammar.language.auxiliaries.has(next.lower) || FINITE_VERB.test(next.lower);
    if (!isDative || !isVerb || !this.grammar.isKnownNoun(this.tokens[phrase.head]?.lower ?? '')) return false;
    return this.attributions.add(at, phrase, 'according', GRAMMAR_CONFIDENCE.according);
  }

  private detectImpersonal(at: number): boolean {
    const isFollowed = this.tokens[at + 1]?.lower === 'es';
    if (!isFollowed && !this.isPrecededByPronoun(at)) return false;
    const source =
      this.antecedentOfAdverb(at) ??
      (isFollowed ? this.sourceAfter(at + 1, PREPOSITION) : null) ??
      this.sourceBefore(at, PREPOSITION);
    if (this.attributions.add(at, source, 'according', GRAMMAR_CONFIDENCE.according)) return true;
    const previous = this.attributions.items.at(-1);
    const { sentence, paragraph } = this.tokens[at] as Token;
    const cited = previous && this.tokens[previous.cue];
    if (isFollowed && cited?.paragraph === paragraph && sentence - cited.sentence <= MAX_SENTENCES_BACK)
      this.attributions.addShared(
        at,
        previous as NonNullable<typeof previous>,
        GRAMMAR_CONFIDENCE.clause * SHARED_FACTOR,
      );
    return true;
  }

  /** Finds the document that "darin" means: "… liegt das Schreiben vor. Darin heißt es". */
  private antecedentOfAdverb(verb: number): NounPhrase | null {
    const { sentence, paragraph } = this.tokens[verb] as Token;
    if (!/^(?:da|hie)rin$|^dort$/.test(this.tokens[verb - 1]?.lower ?? '')) return null;
    for (let at = verb - 2; this.tokens[at]?.paragraph === paragraph; at--) {
      const token = this.tokens[at] as Token;
      if (sentence - token.sentence > 1) return null;
      const isDocument = token.sentence < sentence && token.isCapitalized && !token.isQuoted;
      if (isDocument && this.grammar.language.documents.has(token.lower)) return this.phrases.endingAt(at, true);
    }
    return null;
  }

  /** Tells whether "es" opens the clause that a verb ends: "wie es in einer Mitteilung hieß". */
  private isPrecededByPronoun(at: number): boolean {
    for (let back = at - 1; at - back <= MAX_TOKENS_TO_SOURCE; back--) {
      const token = this.tokens[back];
      if (!token || token.sentence !== this.tokens[at]?.sentence || token.kind === 'punctuation') return false;
      if (token.lower === 'es') return true;
    }
    return false;
  }

  private sourceAfter(verb: number, preposition: RegExp): NounPhrase | null {
    const { sentence } = this.tokens[verb] as Token;
    for (let at = verb + 1; at - verb <= MAX_TOKENS_TO_SOURCE; at++) {
      const token = this.tokens[at];
      if (!token || token.sentence !== sentence || /^[,;:]$/.test(token.text)) return null;
      const phrase = preposition.test(token.lower) ? this.phraseOfSource(at + 1) : null;
      if (phrase) return phrase;
    }
    return null;
  }

  private sourceBefore(verb: number, preposition: RegExp): NounPhrase | null {
    const { sentence } = this.tokens[verb] as Token;
    let nearest: NounPhrase | null = null;
    for (let at = verb - 1; verb - at <= MAX_TOKENS_TO_SOURCE; at--) {
      const token = this.tokens[at];
      if (!token || token.sentence !== sentence || /^[,;:]$/.test(token.text)) return nearest;
      if (!preposition.test(token.lower)) continue;
      // "ein Schreiben der Direktion, in dem es hieß"
      if (this.tokens[at - 1]?.text === ',' && this.grammar.language.relatives.has(this.tokens[at + 1]?.lower ?? ''))
        return this.phrases.endingAt(at - 2, true);
      const phrase = this.phraseOfSource(at + 1);
      if (!phrase || phrase.last >= verb) continue;
      // "Aus Kreisen der Partei in Kiel hieß es": the place modifies the source before it.
      if (
        this.grammar.isKnownNoun(this.tokens[phrase.head]?.lower ?? '') ||
        CIRCLES.test(this.tokens[phrase.head]?.lower ?? '')
      )
        return phrase;
      nearest ??= phrase;
    }
    return nearest;
  }

  /** Returns the noun phrase of a source; null for a place or a time: "hieß es in Berlin". */
  private phraseOfSource(first: number): NounPhrase | null {
    const phrase = this.phrases.startingAt(first);
    if (!phrase) return null;
    const { language, timeAdverbs } = this.grammar;
    const head = this.tokens[phrase.head]?.lower ?? '';
    return language.places.has(head) || language.months.has(head) || timeAdverbs.has(head) ? null : phrase;
  }
}
