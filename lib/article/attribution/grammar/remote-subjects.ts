import type { Token } from '../tokenizer.ts';
import type { NounPhrase } from '../types.ts';
import { Detector } from './detection-context.ts';
import { INFERRED_SOURCE_FACTOR } from './omitted-subjects.ts';

/** Matches Romance participles, which may stand between a noun and its verb: "fontes ouvidas pela reportagem afirmam". */
const PARTICIPLE = /(?:[aei]d[oa]s?|ée?s?)$/;

/** Matches participles of attributing verbs that modify a document: "un rapport publié en mai estime". */
const MODIFYING_PARTICIPLE = /^(?:publi|divulg|difund|diffus|elabor|present|encomend|remis|rendu|remet)/;
/** Maximum number of tokens of a noun with its modifiers that are shown together. */
const MAX_MODIFIED_TOKENS = 9;

/** Finds subjects that other words separate from their verb. */
export class RemoteSubjects extends Detector {
  /**
   * Finds the phrase that opens the sentence, if it can be the subject of a verb further on: "Runa Aske mied Zahlen, doch
   * sagte, …"
   *
   * @param finite token index of the verb form that agrees with the subject
   */
  findOpener(cue: number, finite: number): { phrase: NounPhrase; confidenceFactor: number } | null {
    const opener = this.subjects.findSentenceOpener(cue);
    if (!opener || this.clauses.sentenceStart(cue) >= cue - 1) return null;
    // "“Minha filha caiu”, disse": the subject of what is quoted
    if (this.tokens[opener.first]?.isQuoted !== this.tokens[cue]?.isQuoted) return null;
    const isPerson = this.subjects.checks.denotesPerson(opener) && !this.subjects.checks.isPluralVerb(finite);
    const isModified = this.isModifiedSubject(opener, finite);
    if (!isPerson && !isModified) return null;
    if (!isModified || this.grammar.compounds) return { phrase: opener, confidenceFactor: INFERRED_SOURCE_FACTOR };
    const isShort = finite - opener.first <= MAX_MODIFIED_TOKENS;
    return { phrase: isShort ? { ...opener, last: finite - 1 } : opener, confidenceFactor: 1 };
  }

  /** Finds the person after the adverbial that opens a sentence: "Na sequência, Ana Ruiz fez críticas e afirmou que". */
  findAfterAdverbial(cue: number): NounPhrase | null {
    let at = this.clauses.sentenceStart(cue);
    while (at < cue && this.tokens[at]?.text !== ',') at++;
    const phrase = at < cue ? this.phrases.startingAt(at + 1) : null;
    return phrase && phrase.last < cue && this.subjects.checks.denotesPerson(phrase) ? phrase : null;
  }

  /** Returns the person who shares a plural verb with the person right before it: "Ralf Tappe und Maike Selk sagten". */
  findJoinedPerson({ first }: NounPhrase, finite: number): NounPhrase | null {
    const { conjunctions } = this.grammar;
    const { checks } = this.subjects;
    if (!checks.isPluralVerb(finite) || first > finite || !conjunctions.has(this.tokens[first - 1]?.lower ?? ''))
      return null;
    const other = this.phrases.endingAt(first - 2);
    const isPerson = other && checks.denotesPerson(other) && this.tokens[other.last]?.isCapitalized;
    return isPerson && other.first === this.clauses.sentenceStart(finite) ? other : null;
  }

  /** Tells whether only modifiers separate a known noun from its verb: "Das Amt in Kiel kam zu dem Schluss". */
  private isModifiedSubject({ first, head, last }: NounPhrase, finite: number): boolean {
    const { compounds, attributionVerbs } = this.grammar;
    const between = this.tokens.slice(last + 1, finite);
    const areWords = between.every(
      ({ kind, lower }) =>
        kind === 'word' && (!attributionVerbs.has(lower) || (!compounds && MODIFYING_PARTICIPLE.test(lower))),
    );
    if (!areWords || !between.length) return false;
    if (compounds) return this.grammar.isKnownNoun(this.tokens[head]?.lower ?? '');
    const noun = this.tokens.slice(first, head + 1).find(({ lower }) => this.grammar.isKnownNoun(lower));
    const agrees = noun && /s$/.test(noun.lower) === this.subjects.checks.isPluralVerb(finite);
    return agrees === true && this.opensModifier(last + 1);
  }

  /** Tells whether a modifier of the noun before starts at a token: "cercanas a …", "ouvidas pela …", "del barrio", "que …". */
  private opensModifier(at: number): boolean {
    const { prepositions, attached, relatives } = this.grammar.language;
    const isPreposition = (token: Token | undefined) =>
      token !== undefined && (prepositions.has(token.lower) || attached.has(token.lower));
    const [word, next] = [this.tokens[at], this.tokens[at + 1]];
    if (!word) return false;
    if (isPreposition(word) || relatives.has(word.lower) || PARTICIPLE.test(word.lower)) return true;
    return /s$/.test(word.lower) && isPreposition(next);
  }
}
