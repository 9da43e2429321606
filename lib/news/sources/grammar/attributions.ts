import type { Found, Phrase, Relation } from '../found.ts';
import type { Token } from '../tokens.ts';
import { type Grammar, Phrases } from './phrases.ts';

/** How sure a statement is, by how it is marked. */
const SURE = { quoted: 0.9, clause: 0.85, according: 0.9, bare: 0.6 };
/** So far from each other an auxiliary and its participle may stand, a verb and its particle, a clause's opening and its verb. */
const APART = 30;
/** "X, the head of the Y, said": so long an aside may be. */
const ASIDE = 24;
/** A verb without a subject goes on with the last source of so few sentences before. */
const DROPPED = 2;

/** Finds who is cited by what a grammar says of verbs, of "according to" and of the order of words. */
export class Attributions {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly phrases: Phrases;
  private readonly found: Found[] = [];

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.phrases = new Phrases(tokens, grammar);
  }

  /** @returns every cue that has a source, in the order of the text */
  all(): Found[] {
    const { verbs, weak, participles, particles } = this.grammar;
    const [strong, unsure, past] = [new Set(verbs), new Set(weak), new Set(participles)];
    const parted = new Map<string, string[]>();
    for (const pair of particles) {
      const [verb = '', particle = ''] = pair.split(' ');
      parted.set(verb, [...(parted.get(verb) ?? []), particle]);
    }
    for (let at = 0; at < this.tokens.length; at++) {
      const token = this.tokens[at] as Token;
      if (token.text === ':') this.colon(at);
      if (token.kind !== 'word' || token.quoted) continue;
      const length = this.sequenceAt(at, this.grammar.according);
      if (length > 0) this.according(at, length);
      else if (this.sequenceAt(at, this.grammar.behind) > 0) this.behind(at);
      else if (this.sequenceAt(at, this.grammar.short) > 0) this.short(at);
      else if (token.capital && this.tokens[at - 1]?.sentence === token.sentence && !token.quoted) continue;
      else if (parted.get(token.lower)?.some((particle) => this.endsClause(at, particle))) this.verb(at, true);
      else if (past.has(token.lower) && this.participle(at)) continue;
      else if (strong.has(token.lower)) this.verb(at, true);
      else if (unsure.has(token.lower)) this.verb(at, false);
    }
    return this.found;
  }

  private add(cue: number, phrase: Phrase | null, relation: Relation, probability: number): boolean {
    if (!phrase || probability <= 0) return false;
    this.found.push({ cue, source: { ...phrase, relation }, probability });
    return true;
  }

  /** How many tokens from here on are one of the word sequences; the longest counts. */
  private sequenceAt(at: number, sequences: readonly string[]): number {
    let most = 0;
    for (const sequence of sequences) {
      const words = sequence.split(' ');
      if (words.length > most && words.every((word, number) => this.tokens[at + number]?.lower === word))
        most = words.length;
    }
    return most;
  }

  private according(at: number, length: number): void {
    let first = at + length;
    if (this.tokens[first]?.text === ':') return;
    const tie = this.tokens[first];
    const isDeterminer = tie && this.grammar.language.determiners.has(tie.lower);
    if (tie && this.grammar.language.attached.has(tie.lower) && !isDeterminer) first++;
    this.add(at, this.phrases.after(first), 'according', SURE.according);
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
    if (!next || !/^[„“"«»]$/.test(next.text) || !this.tokens[at + 2]?.quoted) return;
    const phrase = this.phrases.before(at - 1);
    if (phrase && this.startOfSentence(at) === phrase.first) this.add(at, phrase, 'before', SURE.quoted);
  }

  /** @returns whether it is a participle: an auxiliary stands with it */
  private participle(at: number): boolean {
    const sentence = this.tokens[at]?.sentence;
    const perfect = new Set(this.grammar.perfect);
    let aux = -1;
    for (let back = at - 1; back >= 0 && at - back < APART && this.tokens[back]?.sentence === sentence; back--) {
      const token = this.tokens[back] as Token;
      if (token.quoted !== this.tokens[at]?.quoted || this.grammar.negations.includes(token.lower)) break;
      if (perfect.has(token.lower)) {
        aux = back;
        break;
      }
      if (/^[,;:]$/.test(token.text)) break;
      // "a-t-elle ajouté"
      if (
        back === at - 1 &&
        !this.grammar.compounds &&
        perfect.has(this.tokens[back - 1]?.lower ?? '') &&
        this.isSubject(token)
      ) {
        const here = { first: back, last: back, head: back };
        return this.add(at, here, 'before', this.sureness(at, true));
      }
      // Where nothing but adverbs may stand between, a noun ends the search.
      if (!this.grammar.compounds && !this.isBetween(token)) break;
    }
    const strong = !this.grammar.weak.includes(this.tokens[at]?.lower ?? '');
    if (aux >= 0) {
      if (!this.grammar.negations.includes(this.tokens[aux - 1]?.lower ?? '')) this.verb(at, strong, aux);
      return true;
    }
    // "wie die Polizei mitgeteilt hat"
    if (!this.grammar.compounds || !perfect.has(this.tokens[at + 1]?.lower ?? '')) return false;
    this.verbLast(at, strong);
    return true;
  }

  private isSubject({ lower }: Token): boolean {
    return /^[mfp]$/.test(this.grammar.language.pronouns.get(lower) ?? '');
  }

  private isBetween({ lower, kind }: Token): boolean {
    const { language } = this.grammar;
    return (
      kind === 'word' &&
      (language.auxiliaries.has(lower) ||
        this.grammar.adverb.has(lower) ||
        lower.endsWith('ment') ||
        lower.endsWith('mente'))
    );
  }

  /**
   * @param cue the verb form that attributes
   * @param strong it does so without a quotation or a clause
   * @param finite the verb form that stands beside its subject: the auxiliary of a participle
   */
  private verb(cue: number, strong: boolean, finite = cue): void {
    const its = this.tokens[cue] as Token;
    if (this.grammar.rejected.some((pair) => this.rejects(cue, pair))) return;
    if (this.grammar.passive.includes(this.tokens[cue + 1]?.lower ?? '')) return;
    if (this.verbLast(cue, strong)) return;
    let start = finite;
    // "se lo dijo", "l'a dit": pronouns and adverbs that stand before their verb.
    while (start > 0 && this.tokens[start - 1]?.sentence === its.sentence && this.isClitic(start)) start--;
    const before = this.tokens[start - 1];
    const sure = this.sureness(cue, strong);
    if (sure <= 0) return;
    const after = () => this.phraseBehind(finite === cue || !this.grammar.compounds ? cue + 1 : finite + 1);
    const isInside = before?.sentence === its.sentence;
    // "X wies das zurück und sprach von …"
    if (isInside && this.grammar.and.includes(before.lower)) {
      this.shared(cue, sure);
      return;
    }
    if (isInside && this.grammar.language.relatives.has(before.lower) && this.relative(cue, start - 1, sure)) return;
    const quotedBefore =
      isInside && (before.quoted !== its.quoted || /^["“”»«]$/.test(before.text) || this.closesQuote(start - 1));
    if (!isInside || quotedBefore) {
      if (this.add(cue, this.sourceAfter(after()), 'after', sure)) return;
      if (!isInside) this.dropped(cue, sure);
      else this.dropped(cue, sure);
      return;
    }
    if (/^[,)–—-]$/.test(before.text)) {
      const phrase = this.sourceAfter(after());
      const aside = this.asideBefore(start - 1);
      // "X, der Chef, sagte der Zeitung": the aside stands behind what opens the sentence.
      if (aside && (before.text === ')' || aside.first <= this.startOfSentence(cue) + 1 || !phrase)) {
        if (this.add(cue, aside, 'aside', sure)) return;
      }
      if (this.add(cue, phrase, 'after', sure)) return;
      this.dropped(cue, sure);
      return;
    }
    if (this.add(cue, this.phrases.before(start - 1), 'before', sure)) return;
    if (this.add(cue, this.sourceAfter(after()), 'after', sure * 0.9)) return;
    this.dropped(cue, sure * 0.8);
  }

  /** The phrase behind a verb, over "es", adverbs and where it was said: "sagte am Montag der Minister". */
  private phraseBehind(first: number): Phrase | null {
    const { sentence } = this.tokens[first - 1] as Token;
    let at = first;
    for (let steps = 0; steps < 4; steps++) {
      const skipped = this.skippedAt(at);
      if (skipped === 0) break;
      at += skipped;
    }
    if (this.tokens[at]?.sentence !== sentence) return null;
    return this.phrases.after(at);
  }

  /** How many tokens from here on stand between a verb and the subject behind it. */
  private skippedAt(at: number): number {
    const [token, next, second] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    if (token?.kind !== 'word' || token.capital || next?.sentence !== token.sentence) return 0;
    const { language, compounds } = this.grammar;
    const opens = (one: Token | undefined) =>
      one?.kind === 'word' && (one.capital || language.determiners.has(one.lower));
    if (language.auxiliaries.has(token.lower) || this.grammar.adverb.has(token.lower)) return 1;
    if (compounds && language.pronouns.get(token.lower) === 'n' && opens(next)) return 1;
    if (!language.prepositions.has(token.lower)) return 0;
    if (language.months.has(next.lower) || this.grammar.adverb.has(next.lower)) return 2;
    return next.capital && !compounds && opens(second) && !second?.capital ? 2 : 0;
  }

  /** What follows a verb is its subject, unless it is what was said. */
  private sourceAfter(phrase: Phrase | null): Phrase | null {
    return phrase && !this.grammar.that.includes(this.tokens[phrase.first]?.lower ?? '') ? phrase : null;
  }

  private isClitic(at: number): boolean {
    const before = this.tokens[at - 1] as Token;
    const pronoun = this.grammar.language.pronouns.get(before.lower);
    if (pronoun) return pronoun === 'c';
    return this.grammar.compounds ? false : this.isBetween(before);
  }

  /** "wie die Polizei am Montag mitteilte": the subject stands behind what opens the clause. */
  private verbLast(cue: number, strong: boolean): boolean {
    if (!this.grammar.compounds) return false;
    const its = this.tokens[cue] as Token;
    const next = this.tokens[cue + 1];
    const ends =
      !next || next.sentence !== its.sentence || next.kind === 'sign' || this.grammar.perfect.includes(next.lower);
    if (!ends) return false;
    for (let at = cue - 1; at >= 0 && cue - at < APART; at--) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== its.sentence || token.quoted !== its.quoted) return false;
      if (this.grammar.verbLast.includes(token.lower)) {
        const phrase = this.phrases.after(at + 1);
        return this.add(cue, phrase, 'after', strong ? SURE.clause : SURE.bare);
      }
      if (/^[,;:–]$/.test(token.text)) {
        const opens = this.tokens[at + 1] as Token;
        return this.grammar.language.relatives.has(opens.lower) && this.relative(cue, at + 1, SURE.bare);
      }
    }
    return false;
  }

  /** "die Forscherin, die das sagte": whom the clause is tied to. */
  private relative(cue: number, pronoun: number, sure: number): boolean {
    const comma = this.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
    return this.add(cue, this.phrases.before(comma), 'relative', sure);
  }

  /** The source of the statement before, in the same sentence; else the phrase that opens the sentence. */
  private shared(cue: number, sure: number): void {
    const its = this.tokens[cue] as Token;
    const before = this.found.at(-1);
    const here: Phrase = { first: cue, last: cue, head: cue };
    if (before && this.tokens[before.cue]?.sentence === its.sentence && before.source.relation !== 'according')
      this.found.push({ cue, source: { ...here, relation: 'shared' }, probability: sure, same: before.same ?? before });
    else this.add(cue, this.phrases.after(this.startOfSentence(cue)), 'subject', sure * 0.8);
  }

  /** Spanish leaves a subject out that is known. */
  private dropped(cue: number, sure: number): void {
    const before = this.found.at(-1);
    if (!this.grammar.dropsSubject || !before) return;
    const [its, earlier] = [this.tokens[cue] as Token, this.tokens[before.cue] as Token];
    if (its.sentence - earlier.sentence > DROPPED) return;
    const here: Phrase = { first: cue, last: cue, head: cue };
    this.found.push({
      cue,
      source: { ...here, relation: 'shared' },
      probability: sure * 0.7,
      same: before.same ?? before,
    });
  }

  /** How sure a verb attributes a statement; 0: it does not. */
  private sureness(cue: number, strong: boolean): number {
    const its = this.tokens[cue] as Token;
    for (let at = cue - 1; at >= 0 && cue - at < 40 && this.tokens[at]?.paragraph === its.paragraph; at--) {
      const token = this.tokens[at] as Token;
      if (token.quoted !== its.quoted && its.sentence - token.sentence <= (this.startOfSentence(cue) === cue ? 1 : 0))
        return SURE.quoted;
      if (token.sentence < its.sentence - 1) break;
    }
    for (let at = cue + 1; at < this.tokens.length && at - cue < APART; at++) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== its.sentence) break;
      if (token.quoted !== its.quoted) return SURE.quoted;
      if (at - cue < 16 && this.grammar.that.includes(token.lower)) return SURE.clause;
      if (token.text === ':') return SURE.clause;
    }
    // "Das Haus bleibe zu, sagte X": the sentence is what was said.
    const before = this.tokens[cue - 1];
    if (before?.text === ',' && before.sentence === its.sentence) return strong ? SURE.clause : SURE.bare;
    return strong ? SURE.bare : 0;
  }

  private startOfSentence(at: number): number {
    const sentence = this.tokens[at]?.sentence;
    let first = at;
    while (first > 0 && this.tokens[first - 1]?.sentence === sentence) first--;
    return first;
  }

  /** A comma behind a quotation. */
  private closesQuote(at: number): boolean {
    return this.tokens[at]?.text === ',' && /^["“”»«]$/.test(this.tokens[at - 1]?.text ?? '');
  }

  /** Whom an aside tells of that closes at a sign. */
  private asideBefore(close: number): Phrase | null {
    const sign = this.tokens[close] as Token;
    const wanted = sign.text === ')' ? '(' : sign.text;
    for (let at = close - 1; at > 0 && close - at <= ASIDE; at--) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== sign.sentence) return null;
      if (token.text !== wanted) continue;
      const [outer, inner] = [this.phrases.before(at - 1), this.phrases.after(at + 1)];
      const named = (phrase: Phrase | null) => phrase !== null && this.isName(phrase);
      // "Der Sprecher, Urs Meier, sagte": the name is the aside.
      return inner && named(inner) && inner.last === close - 1 && !named(outer) ? inner : outer;
    }
    return null;
  }

  private isName({ first, last }: Phrase): boolean {
    const [opens, ends] = [this.tokens[first], this.tokens[last]];
    return opens?.capital === true && ends?.capital === true && this.grammar.language.firstNames.has(opens.lower);
  }

  /** Does the clause of a verb end with a word? */
  private endsClause(verb: number, particle: string): boolean {
    const its = this.tokens[verb] as Token;
    for (let at = verb + 1; at < this.tokens.length && at - verb < APART; at++) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== its.sentence) return false;
      const next = this.tokens[at + 1];
      if (
        token.lower === particle &&
        (!next || next.sentence !== its.sentence || next.kind === 'sign' || next.lower === 'und')
      )
        return true;
    }
    return false;
  }

  private rejects(verb: number, pair: string): boolean {
    const [word = '', particle = ''] = pair.split(' ');
    return this.tokens[verb]?.lower === word && this.endsClause(verb, particle);
  }
}
