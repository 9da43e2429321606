import type { Phrase, Relation } from '../found.ts';
import type { Token } from '../tokens.ts';
import { Asides } from './asides.ts';
import { APART, Clauses, MARK } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { Phrases } from './phrases.ts';

/** Who says what a verb says. */
export interface Subject {
  phrase: Phrase;
  relation: Relation;
  /** How much less sure it is than the verb. */
  factor: number;
}

/** Finds the subject of a verb by the order of words. */
export class Subjects {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly phrases: Phrases;
  private readonly clauses: Clauses;
  private readonly asides: Asides;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.phrases = new Phrases(tokens, grammar);
    this.clauses = new Clauses(tokens, grammar);
    this.asides = new Asides(tokens, grammar, this.phrases);
  }

  /**
   * @param cue the verb form that attributes
   * @param finite the verb form that stands beside its subject: the auxiliary of a participle
   * @param behind where what stands behind the verb begins
   * @param speaks only who speaks can be its subject
   * @returns null: the verb has none; 'shared': it is that of the verb before
   */
  of(cue: number, finite: number, behind: number, speaks: boolean): Subject | 'shared' | null {
    const subject = this.find(cue, finite, behind);
    if (!subject || subject === 'shared' || !speaks || this.isPlural(finite)) return subject;
    return { ...subject, phrase: { ...subject.phrase, speaks } };
  }

  private isPlural(verb: number): boolean {
    return this.grammar.isPlural(this.tokens[verb]?.lower ?? '');
  }

  private find(cue: number, finite: number, next: number): Subject | 'shared' | null {
    const its = this.tokens[cue] as Token;
    let start = finite;
    // "se lo dijo", "l'a dit": pronouns and adverbs that stand before their verb.
    while (start > 0 && this.tokens[start - 1]?.sentence === its.sentence && this.isClitic(start)) start--;
    const before = this.tokens[start - 1];
    const isInside = before?.sentence === its.sentence;
    // "X wies das zurück und sprach von …"
    if (isInside && this.grammar.and.has(before.lower)) return 'shared';
    const relative = isInside && this.grammar.language.relatives.has(before.lower) ? this.tiedTo(start - 1, cue) : null;
    if (relative) return relative;
    const after = () => this.behind(cue, finite === cue || !this.grammar.compounds ? next : finite + 1);
    if (!isInside) return after();
    if (MARK.test(before.text) || before.quoted !== its.quoted) {
      const named = this.asides.namedInMarks(start - 1);
      return (named && this.before(cue, named)) ?? after();
    }
    if (this.clauses.closesQuote(start - 1)) return after();
    if (/^[,)–—-]$/.test(before.text)) {
      const behind = after();
      // "X, der …, am Montag in Kiel, sagte": what opens the sentence, and a comma behind it.
      const opening = before.text === ',' && this.opening(cue);
      const isParted = opening && this.tokens[opening.last + 1]?.text === ',' && opening.last + 1 < start - 1;
      if (isParted && !behind && this.isSomebody(opening)) return { phrase: opening, relation: 'aside', factor: 1 };
      const aside = this.asides.before(start - 1);
      // "X, der Chef, sagte der Zeitung": the aside stands behind what opens the sentence.
      const opens = aside && aside.from <= this.clauses.startOf(cue) + 1;
      if (aside && (before.text === ')' || opens || !behind))
        return { phrase: aside.phrase, relation: 'aside', factor: 1 };
      return behind;
    }
    const phrase = this.phrases.before(start - 1);
    const found = phrase && this.before(cue, phrase);
    if (found) return found;
    const behind = after();
    return behind && { ...behind, factor: 0.9 };
  }

  /** @returns the subject of a clause whose verb stands last: "wie die Polizei am Montag mitteilte"; null: it is no such clause */
  ofVerbLast(cue: number): Subject | null {
    if (!this.grammar.compounds || !this.clauses.isLast(cue)) return null;
    const its = this.tokens[cue] as Token;
    for (let at = cue - 1; at >= 0 && cue - at < APART; at--) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== its.sentence || token.quoted !== its.quoted) return null;
      if (this.grammar.verbLast.has(token.lower)) return this.behind(cue, at + 1);
      if (/^[,;:–]$/.test(token.text)) {
        const opens = this.tokens[at + 1] as Token;
        if (!this.grammar.language.relatives.has(opens.lower)) return null;
        // "…, den Runa Aske zitierte"
        return (this.grammar.oblique.has(opens.lower) && this.behind(cue, at + 2)) || this.tiedTo(at + 1, cue);
      }
    }
    return null;
  }

  /** @returns the phrase that opens a sentence */
  opening(at: number): Phrase | null {
    let first = this.clauses.startOf(at);
    const { language, adverb } = this.grammar;
    while (adverb.has(this.tokens[first]?.lower ?? '') || language.auxiliaries.has(this.tokens[first]?.lower ?? ''))
      first++;
    const phrase = this.tokens[first]?.sentence === this.tokens[at]?.sentence ? this.phrases.after(first) : null;
    return phrase && phrase.last < at && this.isSubject(phrase, null) ? phrase : null;
  }

  /** @returns whether a phrase is a pronoun, or holds a first name, a title, a family name: it means no thing */
  isSomebody({ first, last }: Phrase): boolean {
    const { language } = this.grammar;
    const pronoun = language.pronouns.get(this.tokens[first]?.lower ?? '');
    if (first === last && pronoun) return /^[mf]$/.test(pronoun);
    const part = this.tokens.slice(first, last + 1);
    const told = [language.firstNames, language.titles, language.people];
    if (part.some(({ lower }) => told.some((list) => list.has(lower)))) return true;
    const name = part.at(-1)?.text;
    return this.tokens.some(
      (token, at) => token.text === name && at > 0 && language.firstNames.has((this.tokens[at - 1] as Token).lower),
    );
  }

  private before(cue: number, phrase: Phrase): Subject | null {
    if (!this.isSubject(phrase, cue)) return null;
    // "Runa Aske, Chefin des Hafens sagte": the comma that would close the aside is missing.
    let edge = phrase.first - 1;
    // "Gründer und Chef"
    if (this.grammar.and.has(this.tokens[edge]?.lower ?? '')) edge = (this.phrases.before(edge - 1)?.first ?? 0) - 1;
    const outer = this.tokens[edge]?.text === ',' ? this.phrases.before(edge - 1) : null;
    const opens = outer && outer.first <= this.clauses.startOf(cue) + 1;
    const named = outer && opens && this.asides.isName(outer) && !this.asides.isName(phrase);
    return named ? { phrase: outer, relation: 'aside', factor: 1 } : { phrase, relation: 'before', factor: 1 };
  }

  /** May a phrase be the subject of a verb, as far as its article and its number tell? */
  private isSubject({ first, last }: Phrase, cue: number | null): boolean {
    const [opens, ends] = [this.tokens[first] as Token, this.tokens[last] as Token];
    if (this.grammar.oblique.has(opens.lower) && first < last) return false;
    if (cue === null || !this.grammar.isPlural(this.tokens[cue]?.lower ?? '')) return true;
    // "… en Deir al Balah confirmaron": a name is one.
    const isName = opens.capital && ends.capital && first > this.clauses.startOf(cue);
    return this.grammar.compounds || !isName || this.tokens[first - 1]?.kind !== 'word';
  }

  /** The phrase behind a verb, over "es", adverbs and where or whom it was said: "sagte am Montag der Minister". */
  private behind(cue: number, first: number): Subject | null {
    const { sentence } = this.tokens[first - 1] as Token;
    let at = first;
    for (let steps = 0; steps < 4; steps++) {
      const skipped = this.skippedAt(at);
      if (skipped === 0) break;
      at += skipped;
    }
    if (this.tokens[at]?.sentence !== sentence) return null;
    const phrase = this.phrases.after(at);
    // What follows a verb is its subject, unless it is what was said.
    if (!phrase || this.grammar.that.has(this.tokens[phrase.first]?.lower ?? '')) return null;
    // "resume sentada en el banco"
    if (!this.grammar.compounds && !this.isNoun(phrase)) return null;
    return this.isSubject(phrase, cue) || this.grammar.language.pronouns.has(this.tokens[at]?.lower ?? '')
      ? { phrase, relation: 'after', factor: 1 }
      : null;
  }

  /** Has it an article, a capital, or a word that a list knows? */
  private isNoun({ first, last }: Phrase): boolean {
    const { language } = this.grammar;
    const opens = this.tokens[first] as Token;
    if (language.determiners.has(opens.lower) || language.pronouns.has(opens.lower)) return true;
    return this.tokens.slice(first, last + 1).some((token) => token.capital || this.grammar.isCommon(token.lower));
  }

  /** How many tokens from here on stand between a verb and the subject behind it. */
  private skippedAt(at: number): number {
    const [token, next, second] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    // "rapportent, samedi, les médias"
    if (token?.text === ',' && this.grammar.adverb.has(next?.lower ?? '') && second?.text === ',') return 3;
    if (token?.kind !== 'word' || token.capital || next?.sentence !== token.sentence) return 0;
    const { language, compounds } = this.grammar;
    const opens = (one: Token | undefined) =>
      one?.kind === 'word' && (one.capital || language.determiners.has(one.lower));
    if (language.auxiliaries.has(token.lower) || this.grammar.adverb.has(token.lower)) return 1;
    if (compounds && language.pronouns.get(token.lower) === 'n' && opens(next)) return 1;
    if (this.grammar.oblique.has(token.lower)) return this.obliqueAt(at);
    if (!language.prepositions.has(token.lower)) return 0;
    if (language.months.has(next.lower) || this.grammar.adverb.has(next.lower)) return 2;
    // "confirmó a EFE Zaher Lund", "dit à l'AFP"
    if (!compounds && this.grammar.known.has(next.lower) && second?.sentence === token.sentence) return 2;
    return next.capital && !compounds && opens(second) && !second?.capital ? 2 : 0;
  }

  /** "sagte dem Sender die Ministerin": whom it was told to, where a noun stands behind it. */
  private obliqueAt(at: number): number {
    const phrase = this.phrases.after(at);
    const next = phrase && this.tokens[phrase.last + 1];
    if (!phrase || next?.kind !== 'word' || next.sentence !== this.tokens[at]?.sentence) return 0;
    return next.capital || this.grammar.language.determiners.has(next.lower) ? phrase.last + 1 - at : 0;
  }

  private isClitic(at: number): boolean {
    const before = this.tokens[at - 1] as Token;
    const pronoun = this.grammar.language.pronouns.get(before.lower);
    if (pronoun) return pronoun === 'c';
    return !this.grammar.compounds && this.isBetween(before);
  }

  /** Does it stand between a verb and what belongs to it, where nothing but adverbs may? */
  isBetween({ lower, kind }: Token): boolean {
    const { language, adverb } = this.grammar;
    return kind === 'word' && (language.auxiliaries.has(lower) || adverb.has(lower) || /ment(?:e)?$/.test(lower));
  }

  /** "die Forscherin, die das sagte": whom the clause is tied to. */
  private tiedTo(pronoun: number, cue: number): Subject | null {
    const comma = this.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
    const phrase = this.phrases.before(comma, true);
    if (!phrase) return null;
    const before = this.tokens[phrase.first - 1];
    const ties = before?.kind === 'word' && this.grammar.language.prepositions.has(before.lower);
    // "según las autoridades, que pidieron …"
    if (ties && this.clauses.sequenceAt(phrase.first - 1, this.grammar.according) === 0) return null;
    if (this.grammar.isPlural(this.tokens[cue]?.lower ?? '') && !this.isSubject(phrase, cue)) return null;
    return { phrase, relation: 'relative', factor: 1 };
  }
}
