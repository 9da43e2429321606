import type { Phrase } from '../found.ts';
import type { Token } from '../tokens.ts';
import type { Grammar } from './grammar.ts';

/** Within a name: "Ursula von der Leyen", "Carlos de la Torre". */
const PARTICLES = new Set('von van der den de del della di da dos du la le las los el al bin ben y zu'.split(' '));
/** A phrase has no more words. */
const LONGEST = 18;

/** Reads noun phrases off a text: those that begin at a token, and those that end there. */
export class Phrases {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;

  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** @returns the phrase that begins at a token; null: none does */
  after(first: number): Phrase | null {
    const { pronouns } = this.grammar.language;
    const start = this.tokens[first];
    if (!start || start.kind === 'sign') return null;
    if (pronouns.has(start.lower) && !this.opensNoun(first)) return { first, last: first, head: first };
    let at = first;
    while (this.isDeterminer(at) || this.tokens[at]?.kind === 'number') at++;
    const last = this.endOfNoun(at, start);
    if (last < at) return null;
    return { first, ...this.attached(last, start, at) };
  }

  /**
   * @param tied a preposition may stand before it
   * @returns the phrase that ends at a token; null: none does, or a preposition makes it something else
   */
  before(last: number, tied = false): Phrase | null {
    const end = this.tokens[last];
    if (!end) return null;
    // "Klingbeil (SPD) sagte"
    if (end.text === ')') {
      let open = last - 1;
      while (open > 0 && last - open < 8 && this.tokens[open]?.text !== '(') open--;
      return this.tokens[open]?.text === '(' ? this.before(open - 1, tied) : null;
    }
    if (end.kind !== 'word') return null;
    if (this.grammar.language.pronouns.has(end.lower)) return { first: last, last, head: last };
    let head = last;
    let first = this.startOfNoun(last);
    if (first > last) return null;
    for (;;) {
      const tie = this.tieBefore(first);
      if (tie < 0 || last - tie > LONGEST) break;
      const start = this.startOfNoun(tie);
      if (start > tie) break;
      head = tie;
      first = start;
    }
    const before = this.tokens[first - 1];
    const ties = before?.sentence === end.sentence && this.grammar.language.prepositions.has(before.lower);
    return ties && !tied ? null : { first, last, head };
  }

  private isDeterminer(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && this.grammar.language.determiners.has(token.lower);
  }

  /** "Sie Polizei" is none; yet "la" and "los" are pronouns and articles. */
  private opensNoun(at: number): boolean {
    return this.isDeterminer(at) && this.tokens[at + 1]?.kind === 'word' && !this.isVerb(at + 1);
  }

  private isVerb(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || token.capital || !this.grammar.verb.has(token.lower)) return false;
    // "un comunicado", "l'accusé": a participle behind an article is a noun.
    return !(at > 0 && this.grammar.participles.has(token.lower) && this.isDeterminer(at - 1));
  }

  /** Belongs to a noun phrase as noun, name or adjective. */
  private isNominal(at: number, start: Token): boolean {
    const token = this.tokens[at];
    const { language, adverb } = this.grammar;
    if (token?.kind !== 'word' || token.sentence !== start.sentence || token.quoted !== start.quoted) return false;
    if (token.capital && at > 0 && this.tokens[at - 1]?.sentence === token.sentence) return !adverb.has(token.lower);
    return !(
      adverb.has(token.lower) ||
      this.isVerb(at) ||
      language.prepositions.has(token.lower) ||
      language.subordinators.has(token.lower) ||
      language.auxiliaries.has(token.lower) ||
      language.attached.has(token.lower) ||
      language.determiners.has(token.lower) ||
      language.pronouns.has(token.lower) ||
      language.relatives.has(token.lower)
    );
  }

  private isAdjective(token: Token): boolean {
    return (
      !token.capital &&
      (!this.grammar.compounds || (this.grammar.adjectives ?? []).some((end) => token.lower.endsWith(end)))
    );
  }

  private isEpithet({ lower }: Token): boolean {
    return this.grammar.adjectives?.includes(lower) ?? false;
  }

  /** "Ursula von der Leyen", "Carlos de la Torre": behind a first name. */
  private isParticle(at: number): boolean {
    const [before, token, next] = [this.tokens[at - 1], this.tokens[at], this.tokens[at + 1]];
    if (!before || !token || !next || token.capital || !PARTICLES.has(token.lower)) return false;
    if (!next.capital && !PARTICLES.has(next.lower)) return false;
    return before.capital ? this.grammar.language.firstNames.has(before.lower) : this.isParticle(at - 1);
  }

  /** The last token of the noun, with its adjectives and names, that begins at a token. */
  private endOfNoun(first: number, start: Token): number {
    const { compounds } = this.grammar;
    let last = first - 1;
    let capitals = 0;
    for (let at = first; at - first < LONGEST; at++) {
      const token = this.tokens[at];
      if (!token) break;
      if (capitals > 0 && this.isParticle(at)) continue;
      // "der Anwalt und Dissident Urs Meier"
      if (capitals > 0 && this.joinsRoles(at)) continue;
      if (!this.isNominal(at, start)) break;
      // "dijo Pérez ayer": behind a name nothing in small letters belongs to it; behind a German noun neither.
      const belongs = compounds ? capitals === 0 && this.isAdjective(token) : capitals === 0 || this.isEpithet(token);
      if (!token.capital && !belongs) break;
      if (token.capital) capitals++;
      last = at;
    }
    // "el grupo apoyado por Irán"
    const tie = this.tokens[last + 1]?.lower ?? '';
    if (
      !compounds &&
      last > first &&
      /^p[ao]r$/.test(tie) &&
      /(?:[ai]d[oa]|ée?)s?$/.test(this.tokens[last]?.lower ?? '')
    )
      last--;
    return compounds && capitals === 0 ? first - 1 : last;
  }

  private joinsRoles(at: number): boolean {
    const [next, second] = [this.tokens[at + 1], this.tokens[at + 2]];
    const { people } = this.grammar.language;
    return (
      this.grammar.and.has(this.tokens[at]?.lower ?? '') &&
      next?.capital === true &&
      second?.capital === true &&
      second.kind === 'word' &&
      [/$/, /e?s$/].some((end) => people.has((this.tokens[at - 1]?.lower ?? '').replace(end, '')))
    );
  }

  /** Goes on behind a noun with what is tied to it. */
  private attached(last: number, start: Token, from: number): { last: number; head: number } {
    const { language, compounds } = this.grammar;
    const head = last;
    // Behind a name, "der Zeitung" is whom it was told to.
    if (compounds && !this.isDeterminer(from - 1) && this.isProper(from, last)) return { last, head };
    let end = last;
    while (end - head < LONGEST) {
      const tie = this.tokens[end + 1];
      if (!tie || tie.sentence !== start.sentence || !this.ties(end + 1, head)) break;
      let at = end + 2;
      // "le tir confirmé par le Kremlin d'un missile"
      if (!compounds && this.isDeterminer(at) && !language.definite.has(this.tokens[at]?.lower ?? '')) break;
      while (this.isDeterminer(at) || this.tokens[at]?.kind === 'number') at++;
      const noun = this.endOfNoun(at, start);
      if (noun < at) break;
      if (compounds && language.news.has(this.tokens[noun]?.lower ?? '')) break;
      end = noun;
    }
    // "le média français l'Express"
    const [article, name] = [this.tokens[end + 1], this.tokens[end + 2]];
    if (!compounds && /^l['’]$/.test(article?.text ?? '') && name?.capital && this.isNewsNoun(from, end)) end += 2;
    // "für Busse und Bahnen"
    if (compounds && end > head && this.isCoordinate(end + 1)) end += 2;
    return { last: end, head };
  }

  /** Does a preposition tie what follows to the noun before: "Bericht der …", "Comité para la …"? */
  private ties(at: number, head: number): boolean {
    const { language, naming = [] } = this.grammar;
    const [tie, next, second] = [this.tokens[at] as Token, this.tokens[at + 1], this.tokens[at + 2]];
    if (language.attached.has(tie.lower)) return true;
    const isCapital = next?.capital || (this.isDeterminer(at + 1) && second?.capital);
    return (
      naming.includes(tie.lower) && isCapital === true && language.organisations.has(this.tokens[head]?.lower ?? '')
    );
  }

  private isNewsNoun(first: number, last: number): boolean {
    return this.tokens.slice(first, last + 1).some(({ lower }) => this.grammar.language.newsNouns.has(lower));
  }

  private isCoordinate(at: number): boolean {
    const [and, noun, next] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    return (
      and !== undefined && this.grammar.and.has(and.lower) && noun?.capital === true && /^[,:]$/.test(next?.text ?? '')
    );
  }

  /** Nothing but names, as far as first names and unknown nouns tell. */
  private isProper(first: number, last: number): boolean {
    const part = this.tokens.slice(first, last + 1);
    return (
      part.length > 0 &&
      !this.grammar.isCommon((part.at(-1) as Token).lower) &&
      part.every(({ kind }) => kind === 'word')
    );
  }

  /** The first token of the noun, with its article, that ends at a token; one behind it: none ends there. */
  private startOfNoun(last: number): number {
    const end = this.tokens[last] as Token;
    const { compounds } = this.grammar;
    let first = last + 1;
    for (let at = last; at >= 0 && last - at < LONGEST; at--) {
      const token = this.tokens[at] as Token;
      if (token.sentence !== end.sentence || token.quoted !== end.quoted) break;
      if (this.isParticle(at)) continue;
      if (this.isDeterminer(at)) {
        if (first <= last) first = at;
        break;
      }
      const number = token.kind === 'number' && first <= last;
      if (!number && !this.isNominal(at, end)) break;
      if (compounds && !token.capital) {
        if (at === last || !this.isAdjective(token) || !this.leadsToDeterminer(at - 1, end)) break;
      }
      first = at;
    }
    return first;
  }

  private leadsToDeterminer(from: number, end: Token): boolean {
    for (let at = from; at >= 0 && from - at < 4; at--) {
      if (this.isDeterminer(at)) return true;
      const token = this.tokens[at];
      if (!token || token.sentence !== end.sentence || token.capital || !this.isAdjective(token)) return false;
    }
    return false;
  }

  /** The last token of the noun that a phrase beginning here is tied to; -1: to none. */
  private tieBefore(first: number): number {
    const { language } = this.grammar;
    const opens = this.tokens[first] as Token;
    const noun = (at: number) =>
      at >= 0 && this.isNominal(at, opens) && (!this.grammar.compounds || (this.tokens[at] as Token).capital) ? at : -1;
    if (language.attached.has(opens.lower)) return noun(first - 1);
    const before = this.tokens[first - 1];
    return before?.sentence === opens.sentence && language.attached.has(before.lower) ? noun(first - 2) : -1;
  }
}
