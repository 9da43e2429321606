import type { Token } from '../tokens.ts';
import type { Grammar, Sequences } from './grammar.ts';

/** How sure a statement is, by how it is marked. */
export const SURE = { quoted: 0.9, clause: 0.85, according: 0.9, bare: 0.6 };
/** So far from each other an auxiliary and its participle may stand, a verb and its particle, a clause's opening and its verb. */
export const APART = 30;
/** A mark of quotation. */
export const MARK = /^[„“”"«»]$/;

/** Endings of infinitives, French and Spanish. */
const INFINITIVE = /\p{L}{2}(?:[aei]r(?:se|l[aeo]s?)?|re|oir)$/u;

/** Where sentences and clauses begin and end, and what in them says that something was said. */
export class Clauses {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** @returns how many tokens from here on are one of the word sequences; the longest counts */
  sequenceAt(at: number, sequences: Sequences): number {
    const fits = (words: readonly string[]) => words.every((word, by) => this.tokens[at + by]?.lower === word);
    return sequences.get(this.tokens[at]?.lower ?? '')?.find(fits)?.length ?? 0;
  }

  /** @returns the first token of a sentence */
  startOf(at: number): number {
    const sentence = this.tokens[at]?.sentence;
    let first = at;
    while (first > 0 && this.tokens[first - 1]?.sentence === sentence) first--;
    return first;
  }

  /** Is it a comma behind a quotation? */
  closesQuote(at: number): boolean {
    return this.tokens[at]?.text === ',' && MARK.test(this.tokens[at - 1]?.text ?? '');
  }

  /** Does the clause of a verb end with a word? */
  endsWith(verb: number, word: string): boolean {
    const its = this.tokens[verb] as Token;
    for (let at = verb + 1; at < this.tokens.length && at - verb < APART; at++) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== its.sentence) return false;
      const next = this.tokens[at + 1];
      const ends = !next || next.sentence !== its.sentence || next.kind === 'sign' || this.grammar.and.has(next.lower);
      if (token.lower === word && ends) return true;
    }
    return false;
  }

  /** Does the verb attribute nothing, with what its clause ends with or what stands behind it: "sagte ab", "meldete sich"? */
  isRejected(verb: number): boolean {
    const words = this.grammar.rejectedOf.get(this.tokens[verb]?.lower ?? '') ?? [];
    return words.some((word) => this.tokens[verb + 1]?.lower === word || this.endsWith(verb, word));
  }

  /** Does the clause of a verb end at once behind it? */
  isLast(verb: number): boolean {
    const [its, next] = [this.tokens[verb] as Token, this.tokens[verb + 1]];
    return !next || next.sentence !== its.sentence || next.kind === 'sign' || this.grammar.perfect.has(next.lower);
  }

  /** @returns how sure a verb attributes a statement; 0: it does not. `strong`: it does so without a quotation or a clause. */
  sureness(cue: number, strong: boolean): number {
    const its = this.tokens[cue] as Token;
    const opens = this.startOf(cue) === cue;
    for (let at = cue - 1; at >= 0 && cue - at < 40 && this.tokens[at]?.paragraph === its.paragraph; at--) {
      const token = this.tokens[at] as Token;
      if (token.quoted !== its.quoted && its.sentence - token.sentence <= (opens ? 1 : 0)) return SURE.quoted;
      if (token.sentence < its.sentence - 1) break;
    }
    for (let at = cue + 1; at < this.tokens.length && at - cue < APART; at++) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== its.sentence) break;
      if (token.quoted !== its.quoted) return SURE.quoted;
      if (at - cue < 16 && this.grammar.that.has(token.lower)) return SURE.clause;
      if (token.text === ':') return SURE.clause;
    }
    // "Das Haus bleibe zu, sagte X": the sentence is what was said.
    const before = this.tokens[cue - 1];
    if (before?.text === ',' && before.sentence === its.sentence) {
      if (strong) return SURE.clause;
      const said = this.tokens.slice(this.startOf(cue), cue);
      // "Ich habe" is no reported speech.
      const own = ({ lower }: Token) => this.grammar.language.pronouns.get(lower) === 's';
      if (said.some(({ lower }) => this.grammar.reported.has(lower)) && !said.some(own)) return SURE.bare;
    }
    return strong || this.takesInfinitive(cue) ? SURE.bare : 0;
  }

  /** "promete abrir", "promet d'ouvrir" */
  private takesInfinitive(cue: number): boolean {
    if (this.grammar.compounds) return false;
    const ties = /^(?:de|d')$/.test(this.tokens[cue + 1]?.lower ?? '') ? 1 : 0;
    const next = this.tokens[cue + 1 + ties];
    return next?.sentence === this.tokens[cue]?.sentence && !next?.capital && INFINITIVE.test(next?.lower ?? '');
  }
}
