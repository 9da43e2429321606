import { GRAMMAR_CONFIDENCE, QUOTATION_MARK } from './clauses.ts';
import { Detector } from './detection-context.ts';

const MAX_BRACKET_TOKENS = 8;
const ARTICLE = /^(?:ein|eine|sein|seine|ihr|ihre|auch|mehrere|zwei|drei|laut|gestern|heute)$/;
/** Matches words that "nach seinen Angaben" and "seiner Meinung nach" may start with. */
const MAY_POSSESS = /^(?:nach|laut|sein|ihr|dessen|deren)/;

/**
 * Detects attributions without a verb: by prepositions ("laut", "nach eigenen Angaben"), postpositions ("zufolge") and
 * colons.
 */
export class SourceMarkers extends Detector {
  /**
   * Detects the marker that starts at a token, and adds its attribution if it has a source.
   *
   * @returns whether a marker starts there
   */
  detectAt(at: number): boolean {
    const { clauses, grammar } = this;
    const selfLength = clauses.phraseLengthAt(at, grammar.selfAttributions);
    const accordingLength = clauses.phraseLengthAt(at, grammar.sourcePrepositions);
    if (selfLength > 0) this.addSelfAttribution(at, selfLength);
    else if (accordingLength > 0) this.addAccordingTo(at, accordingLength);
    else if (clauses.phraseLengthAt(at, grammar.opinionPrepositions) > 0 && clauses.sentenceStart(at) === at)
      this.addOpinion(at);
    else if (clauses.phraseLengthAt(at, grammar.sourcePostpositions) > 0)
      this.attributions.add(at, this.phrases.endingAt(at - 1), 'according', GRAMMAR_CONFIDENCE.according);
    else if (clauses.phraseLengthAt(at, grammar.quotationMarkers) > 0) this.addAfterQuotation(at);
    else return this.addPossessed(at) || this.addCompoundDocument(at);
    return true;
  }

  /** Adds an attribution by "nach seinen Angaben", whose source the possessive refers to. */
  private addPossessed(at: number): boolean {
    if (!this.grammar.compounds || !MAY_POSSESS.test(this.tokens[at]?.lower ?? '')) return false;
    const words = [0, 1, 2].map((offset) => this.tokens[at + offset]);
    const isBefore = /^(?:nach|laut)$/.test(words[0]?.lower ?? '');
    // "seiner Meinung nach"
    if (!isBefore && words[2]?.lower !== 'nach') return false;
    const [possessive, noun] = isBefore ? words.slice(1) : words;
    const pronoun = /^(?:sein|dessen)/.test(possessive?.lower ?? '')
      ? 'm'
      : /^(?:ihre[nr]|deren)$/.test(possessive?.lower ?? '')
        ? 'f'
        : null;
    if (!pronoun || !this.grammar.statementNouns.has(noun?.lower ?? '')) return false;
    const first = isBefore ? at + 1 : at;
    const source = { first, last: first, head: first, pronoun } as const;
    return this.attributions.add(at, source, 'according', GRAMMAR_CONFIDENCE.according);
  }

  /** Adds an attribution by "nach Medienberichten". */
  private addCompoundDocument(at: number): boolean {
    const { documentEndings = [] } = this.grammar;
    if (!documentEndings.length || this.tokens[at]?.lower !== 'nach') return false;
    const phrase = this.phrases.startingAt(at + 1);
    const noun = this.tokens[phrase?.head ?? -1]?.lower ?? '';
    const isDocument = phrase && new RegExp(`\\p{L}{2}(?:${documentEndings.join('|')})$`, 'u').test(noun);
    return isDocument ? this.attributions.add(at, phrase, 'according', GRAMMAR_CONFIDENCE.according) : false;
  }

  /** Detects a speaker before a colon: "Scholz: „…“". */
  detectColon(at: number): void {
    const next = this.tokens[at + 1];
    if (!next || !QUOTATION_MARK.test(next.text) || !this.tokens[at + 2]?.isQuoted) return;
    const phrase = this.phrases.endingAt(at - 1);
    if (phrase && this.clauses.sentenceStart(at) === phrase.first)
      this.attributions.add(at, phrase, 'before', GRAMMAR_CONFIDENCE.quoted);
  }

  private addAccordingTo(at: number, length: number): void {
    const { language, timeAdverbs } = this.grammar;
    let first = at + length;
    // "a-t-on appris vendredi de sources …"
    while (timeAdverbs.has(this.tokens[first]?.lower ?? '')) first++;
    // "Según publicó el diario", "selon ce qu'a annoncé la mairie": the verb before the source
    if (this.opensVerbAndSource(first)) first++;
    const link = this.tokens[first];
    if (link?.text === ':') return;
    if (link && language.attached.has(link.lower) && !language.determiners.has(link.lower)) first++;
    this.attributions.add(at, this.phrases.startingAt(first), 'according', GRAMMAR_CONFIDENCE.according);
  }

  /** Tells whether a lower-case verb and a noun with its article, or a name, start at a token. */
  private opensVerbAndSource(at: number): boolean {
    const { compounds, language, weakVerbs } = this.grammar;
    const [verb, noun] = [this.tokens[at], this.tokens[at + 1]];
    if (compounds || !verb || noun?.sentence !== verb.sentence) return false;
    // A strong verb attributes by itself.
    return weakVerbs.has(verb.lower) && (noun.isCapitalized || language.determiners.has(noun.lower));
  }

  /** Adds an attribution to the subject of the sentence: "nach eigenen Angaben". */
  private addSelfAttribution(at: number, length: number): void {
    const opener = this.subjects.findSentenceOpener(at);
    if (opener) this.attributions.add(at, { ...opener, isSpeaker: true }, 'subject', GRAMMAR_CONFIDENCE.clause);
    else if (this.clauses.sentenceStart(at) === at) {
      // "Nach eigenen Angaben hat er …": the subject follows the verb.
      const verb = at + length;
      this.attributions.add(at, this.phrases.startingAt(verb + 1), 'subject', GRAMMAR_CONFIDENCE.clause);
    }
  }

  /** Adds an attribution of an opinion at the start of a sentence: "Pour Anne Morel, le toit manque." */
  private addOpinion(at: number): void {
    const phrase = this.phrases.startingAt(at + 1);
    if (!phrase || !this.subjects.checks.denotesPerson(phrase)) return;
    let end = phrase.last + 1;
    // "Para o presidente da Associação (ANP), José Lund, …"
    if (this.tokens[end]?.text === '(')
      while (end - phrase.last < MAX_BRACKET_TOKENS && this.tokens[end - 1]?.text !== ')') end++;
    // "Für Ana Ruiz ist das „ein Skandal“"
    const isJudgement =
      this.grammar.compounds && /^(?:ist|sei|sind|war|waren|bleibt)$/.test(this.tokens[end]?.lower ?? '');
    if (
      this.tokens[end]?.text !== ',' &&
      !(isJudgement && this.clauses.statementConfidence(end, false) >= GRAMMAR_CONFIDENCE.quoted)
    )
      return;
    this.attributions.add(at, phrase, 'according', GRAMMAR_CONFIDENCE.bare);
  }

  /** Adds an attribution after a quotation: "…“, so Heinlein." */
  private addAfterQuotation(at: number): void {
    const previous = this.tokens[at - 1];
    if (!previous || previous.sentence !== this.tokens[at]?.sentence || !/^[,“”"»«–-]$/.test(previous.text)) return;
    // "so wenige Frauen": an adverb of degree.
    const next = this.tokens[at + 1];
    const opensSource =
      next?.isCapitalized || this.grammar.language.definite.has(next?.lower ?? '') || ARTICLE.test(next?.lower ?? '');
    if (this.grammar.compounds && !opensSource && !this.grammar.language.pronouns.has(next?.lower ?? '')) return;
    this.attributions.add(at, this.phrases.startingAt(at + 1), 'after', GRAMMAR_CONFIDENCE.clause);
  }
}
